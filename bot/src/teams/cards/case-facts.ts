import { standingClaim, type Claim } from '../../domain/claim/claim.ts';
import { nextForum } from '../../domain/forum/forum-calendar.ts';
import { addDays } from '../../domain/kernel/calendar.ts';
import type { CaseFile, Decision, RequestCase } from '../../domain/request/request-case.ts';
import { nextStep } from '../../domain/request/next-step.ts';
import { semesterInWords } from '../../texts/dates.ts';
import { fact, said, shortened, text, type Element } from './elements.ts';
import type { CardScene } from './card-scene.ts';

/** The title, and who sent it, as every card about a case begins. */
export function caseTitle(request: RequestCase): Element[] {
  return [said(request.title, { size: 'Large', weight: 'Bolder' })];
}

/** How much of a sender's name stands on a line in a list, in characters. */
const SENDER_ON_LINE = 60;

/** Who sent it and from which network, in one line; a network that sent it itself is named once. */
export function senderLine(
  { organisation, networkId }: Pick<RequestCase, 'organisation' | 'networkId'>,
  { networkName }: CardScene,
): string {
  const names = [shortened(organisation, SENDER_ON_LINE), networkName(networkId)];
  return [...new Set(names)].join(' · ');
}

/** What is asked for, in short lines. */
export function caseFacts(request: RequestCase, scene: CardScene): Element[] {
  const { label } = scene.texts;
  return [
    ...fact(label.organisation, request.organisation),
    ...fact(label.network, scene.networkName(request.networkId)),
    ...fact(label.scheme, scene.schemeName(request.schemeId)),
    ...fact(label.audience, audience(request, scene)),
    ...fact(label.start, startInWords(request, scene)),
    ...fact(label.size, scene.words.size(request.size, scene.register.settings.basePackage)),
    ...fact(label.funding, scene.words.funding[request.funding]),
  ];
}

function audience(request: RequestCase, { texts }: CardScene): string {
  if (request.participants === null) return request.audience;
  return `${request.audience}, ${texts.participants(request.participants)}`;
}

/** When it is wanted to begin. */
export function startInWords(request: RequestCase, scene: CardScene): string {
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
  const { toRatify } = file.request;
  const words = toRatify ? scene.forumTexts.outcome.confirmedBefore : outcome.confirmed;
  return [
    said(words(whoGoes(file, scene), lead), { weight: 'Bolder' }),
    ...ratification(file.request, scene),
    ...reason,
  ];
}

/** That lederforum has still to ratify what was decided before it (T017). */
export function ratification({ toRatify, decision, forum }: RequestCase, scene: CardScene): Element[] {
  if (!toRatify || decision?.kind !== 'confirmed') return [];
  const { register, forumTexts, day } = scene;
  // What an earlier forum left stands on the next one's agenda.
  const on = forum < register.today ? nextForum(register, addDays(register.today, -1)) : forum;
  return [text(forumTexts.outcome.toRatify(day(on)), { color: 'Attention' })];
}

/** Names of the people who were chosen, the lead section's first. */
export function whoGoes(file: CaseFile, scene: CardScene): string[] {
  return goingFrom(file).flatMap(({ people }) => people.map((person) => scene.personName(person.personId)));
}

/** The claims that were chosen, the lead section's first, each with those of its people who go. */
export function goingFrom({ request, claims }: CaseFile): Claim[] {
  const { decision } = request;
  if (decision?.kind !== 'confirmed') return [];
  const { leadSectionId, sectionIds, personIds } = decision;
  return [leadSectionId, ...sectionIds.filter((id) => id !== leadSectionId)]
    .flatMap((id) => standingClaim(claims, id) ?? [])
    .map((claim) => ({ ...claim, people: claim.people.filter((each) => personIds.includes(each.personId)) }));
}
