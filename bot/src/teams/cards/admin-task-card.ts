import { standingClaims } from '../../domain/claim/claim.ts';
import type { CaseFile, Contact } from '../../domain/request/request-case.ts';
import { semesterInWords, daysFigure } from '../../texts/dates.ts';
import { openDialog, openUrl } from './actions.ts';
import { caseFacts, caseTitle } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import { card, fact, heading, said, text, type Card, type Element } from './elements.ts';
import { summaryOf } from './forum-card.ts';

/**
 * The administration's task once the forum has decided: who goes and how each is settled, and what must be ready
 * before work starts (T003, T006, T018, T019).
 * @returns null when nothing is confirmed
 */
export function adminTaskCard(file: CaseFile, scene: CardScene): Card | null {
  const { request, contact } = file;
  const { decision, caseNo } = request;
  if (decision?.kind !== 'confirmed') return null;
  const { texts } = scene;
  const { label, outcome, admin } = texts;
  const isDone = request.status === 'projectCreated';
  const lead = scene.sectionName(decision.leadSectionId);
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [
      heading(texts.requestNo(caseNo)),
      ...caseTitle(request),
      text(isDone ? admin.done : admin.intro, { weight: 'Bolder' }),
      ...(isDone ? [] : admin.tasks.map((task) => text(`☐ ${task}`, { spacing: 'Small' }))),
      heading(label.people),
      ...people(file, scene),
      said(admin.leads(lead)),
      ...fact(label.reason, decision.reason),
      text(decision.resources.withinCapacity ? outcome.resourcesOk : outcome.resourcesNote),
      ...fact(label.resources, decision.resources.note),
      ...caseFacts(request, scene),
      ...contactLines(contact, scene),
    ],
    actions: [
      openUrl(texts.button.openTab, scene.tabLink(caseNo)),
      openDialog(texts.button.readAll, 'readAll', { caseNo }),
    ],
  });
}

function people({ request, claims }: CaseFile, scene: CardScene): Element[] {
  const sectionIds = request.decision?.kind === 'confirmed' ? request.decision.sectionIds : [];
  return standingClaims(claims)
    .filter((claim) => sectionIds.includes(claim.sectionId))
    .flatMap((claim) => {
      const days = claim.days
        .map((share) => `${daysFigure(share.days)} (${semesterInWords(scene.form, share.semester)})`)
        .join(', ');
      return claim.people.flatMap((person) =>
        fact(
          scene.personName(person.personId),
          [
            scene.sectionName(claim.sectionId),
            scene.words.part[person.part].toLowerCase(),
            scene.words.settlement[person.settlement].toLowerCase(),
            `${scene.texts.dayCount}: ${days}`,
          ].join(' · '),
        ),
      );
    });
}

function contactLines(contact: Contact | null, { texts: { label } }: CardScene): Element[] {
  if (contact === null) return [];
  return [
    ...fact(label.sender, `${contact.name}, ${contact.role}`),
    ...fact(label.email, contact.email),
    ...fact(label.phone, contact.phone),
  ];
}
