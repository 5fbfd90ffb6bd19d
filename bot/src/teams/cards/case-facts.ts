import { standingClaims } from '../../domain/claim/claim.ts';
import type { CaseFile, Decision, RequestCase } from '../../domain/request/request-case.ts';
import { nextStep } from '../../domain/request/next-step.ts';
import { semesterInWords } from '../../texts/dates.ts';
import { fact, said, text, type Element } from './elements.ts';
import type { CardScene } from './card-scene.ts';

/** The title, and who sent it, as every card about a case begins. */
export function caseTitle(request: RequestCase): Element[] {
  return [said(request.title, { size: 'Large', weight: 'Bolder' })];
}

/** What is asked for, in short lines. */
export function caseFacts(request: RequestCase, scene: CardScene): Element[] {
  const { label } = scene.texts;
  return [
    ...fact(label.organisation, request.organisation),
    ...fact(label.network, scene.networkName(request.networkId)),
    ...fact(label.scheme, scene.schemeName(request.schemeId)),
    ...fact(label.audience, audience(request, scene)),
    ...fact(label.start, start(request, scene)),
    ...fact(label.size, scene.words.size(request.size, scene.register.settings.basePackage)),
    ...fact(label.funding, scene.words.funding[request.funding]),
  ];
}

function audience(request: RequestCase, { texts }: CardScene): string {
  if (request.participants === null) return request.audience;
  return `${request.audience}, ${texts.participants(request.participants)}`;
}

function start(request: RequestCase, scene: CardScene): string {
  const semester = request.startSemester === null ? null : semesterInWords(scene.form, request.startSemester);
  const parts = [semester, request.period].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : scene.words.undecided;
}

/** Where a case is, and who has the next step by when (T009). */
export function whereItIs(request: RequestCase, scene: CardScene): Element[] {
  const { texts, words } = scene;
  const step = nextStep(request, scene.register.settings);
  const next =
    step.holder === 'nobody'
      ? []
      : [
          text(
            texts.contact.nextStep(words.holder[step.holder], step.by === null ? null : scene.day(step.by)),
          ),
        ];
  return [...fact(texts.label.status, words.status[request.status]), ...next];
}

/** How the case ended or was decided, with the reason; nothing while it is open. */
export function outcomeOf(file: CaseFile, scene: CardScene): Element[] {
  const { request } = file;
  const { outcome } = scene.texts;
  if (request.status === 'withdrawn') return [text(outcome.withdrawn, { weight: 'Bolder' })];
  if (request.status === 'merged') return [text(outcome.merged, { weight: 'Bolder' })];
  if (request.decision === null) return [];
  const decided = decisionLines(file, request.decision, scene);
  return request.status === 'projectCreated' ? [...decided, text(outcome.projectCreated)] : decided;
}

function decisionLines(file: CaseFile, decision: Decision, scene: CardScene): Element[] {
  const { outcome, label } = scene.texts;
  const reason = fact(label.reason, decision.reason);
  if (decision.kind !== 'confirmed') {
    const name = scene.personName(decision.by);
    const words = decision.kind === 'declined' ? outcome.declined(name) : outcome.referred(name);
    return [said(words, { weight: 'Bolder' }), ...fact(label.referredTo, decision.to), ...reason];
  }
  const lead = scene.sectionName(decision.leadSectionId);
  return [said(outcome.confirmed(whoGoes(file, scene), lead), { weight: 'Bolder' }), ...reason];
}

/** Names of the people in the confirmed sections, the lead section's first. */
export function whoGoes({ request, claims }: CaseFile, scene: CardScene): string[] {
  const decision = request.decision;
  if (decision?.kind !== 'confirmed') return [];
  const ids = [decision.leadSectionId, ...decision.sectionIds.filter((id) => id !== decision.leadSectionId)];
  return ids.flatMap((id) =>
    standingClaims(claims)
      .filter((claim) => claim.sectionId === id)
      .flatMap((claim) => claim.people.map((person) => scene.personName(person.personId))),
  );
}
