import type { Claim } from '../../domain/claim/claim.ts';
import { osloDate } from '../../domain/kernel/calendar.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import { nextStep } from '../../domain/request/next-step.ts';
import type { CaseFile, Contact, RequestCase } from '../../domain/request/request-case.ts';
import { semesterInWords, daysFigure } from '../../texts/dates.ts';
import { openDialog, openUrl } from './actions.ts';
import { caseFacts, caseTitle, goingFrom, outcomeOf, ratification } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import { card, fact, heading, said, text, type Card, type Element } from './elements.ts';
import { summaryOf } from './forum-card.ts';

/**
 * The administration's task once the forum has decided: who goes and how each is settled, and what must be ready
 * before work starts (T003, T006, T018, T019). Taken back, it says so.
 * @returns null when nothing was ever confirmed
 */
export function adminTaskCard(file: CaseFile, history: HistoryLine[], scene: CardScene): Card | null {
  if (file.request.decision?.kind === 'confirmed') return taskCard(file, file.request.decision, scene);
  if (!history.some((line) => line.kind === 'confirmed')) return null;
  return framed(file, scene, [
    text(scene.forumTexts.admin.undone, { weight: 'Bolder', color: 'Attention' }),
    ...outcomeOf(file, scene),
  ]);
}

type Confirmed = Extract<RequestCase['decision'], { kind: 'confirmed' }>;

function taskCard(file: CaseFile, decision: Confirmed, scene: CardScene): Card {
  const { request, contact } = file;
  const { label, outcome, admin } = scene.texts;
  const lead = scene.sectionName(decision.leadSectionId);
  return framed(file, scene, [
    ...(request.status === 'projectCreated'
      ? [text(admin.done, { weight: 'Bolder' })]
      : task(request, scene)),
    heading(label.people),
    ...goingFrom(file).flatMap((claim) => people(claim, scene)),
    said(admin.leads(lead)),
    ...fact(label.reason, decision.reason),
    text(decision.resources.withinCapacity ? outcome.resourcesOk : outcome.resourcesNote),
    ...fact(label.resources, decision.resources.note),
    ...caseFacts(request, scene),
    ...contactLines(contact, scene),
  ]);
}

function framed({ request }: CaseFile, scene: CardScene, body: Element[]): Card {
  const { texts } = scene;
  const { caseNo } = request;
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [heading(texts.requestNo(caseNo)), ...caseTitle(request), ...body],
    actions: [
      openUrl(texts.button.openTab, scene.tabLink(caseNo)),
      openDialog(texts.button.readAll, 'readAll', { caseNo }),
    ],
  });
}

/** What is to be done, since when and until when, and whether the forum has still to ratify it. */
function task(request: RequestCase, scene: CardScene): Element[] {
  const { texts, forumTexts, register } = scene;
  const { by } = nextStep(request, register.settings);
  const { introBefore, since, until } = forumTexts.admin;
  const times = [
    since(scene.day(osloDate(request.statusSince))),
    ...(by === null ? [] : [until(scene.day(by))]),
  ];
  return [
    text(request.toRatify ? introBefore : texts.admin.intro, { weight: 'Bolder' }),
    ...texts.admin.tasks.map((each) => text(`☐ ${each}`, { spacing: 'Small' })),
    text(times.join(' ')),
    ...ratification(request, scene),
  ];
}

function people(claim: Claim, scene: CardScene): Element[] {
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
}

function contactLines(contact: Contact | null, { texts: { label } }: CardScene): Element[] {
  if (contact === null) return [];
  return [
    ...fact(label.sender, `${contact.name}, ${contact.role}`),
    ...fact(label.email, contact.email),
    ...fact(label.phone, contact.phone),
  ];
}
