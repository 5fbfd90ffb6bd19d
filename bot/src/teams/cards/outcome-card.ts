import { standingClaims } from '../../domain/claim/claim.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { contactsOf, sectionsLedBy } from '../../domain/people/register.ts';
import { daysFigure, semesterInWords } from '../../texts/dates.ts';
import { openDialog, openUrl } from './actions.ts';
import { caseTitle, goingFrom, outcomeOf, startInWords } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import { card, fact, heading, said, text, type Card, type Element } from './elements.ts';
import { summaryOf } from './forum-card.ts';

const SUBTLE = { isSubtle: true };
const DECISIONS: readonly HistoryLine['kind'][] = ['confirmed', 'declined', 'referred'];

/**
 * What came of a case, for a leader whose section claimed it and for the network's UP1: who goes and why, or the no
 * with its reason (T009, T015, T017). Taken back, it says so, so that nobody acts on it.
 * @returns null while nothing has been decided
 */
export function outcomeCard(
  file: CaseFile,
  history: HistoryLine[],
  scene: CardScene,
  personId: string,
): Card | null {
  const { request } = file;
  const isDecided = request.decision !== null;
  if (!isDecided && !history.some((line) => DECISIONS.includes(line.kind))) return null;
  const { texts, forumTexts } = scene;
  const { caseNo } = request;
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [
      heading(texts.requestNo(caseNo)),
      ...concern(file, personId, scene),
      ...caseTitle(request),
      ...fact(texts.label.organisation, request.organisation),
      ...(isDecided
        ? decided(file, personId, scene)
        : [text(forumTexts.outcome.takenUpAgain, { weight: 'Bolder', color: 'Attention' })]),
    ],
    actions: [
      openUrl(texts.button.openTab, scene.tabLink(caseNo)),
      openDialog(texts.button.readAll, 'readAll', { caseNo }),
    ],
  });
}

/** Why the reader is told: their sections claimed it, or it is from a network of theirs. */
function concern(file: CaseFile, personId: string, scene: CardScene): Element[] {
  const { networkId } = file.request;
  const own = ownSections(file, personId, scene);
  const { texts, forumTexts } = scene;
  const isContact = contactsOf(scene.register, networkId).some(({ id }) => id === personId);
  return [
    ...(own.length > 0 ? [said(forumTexts.outcome.claimedBy(own.map(scene.sectionName)), SUBTLE)] : []),
    ...(isContact ? [said(texts.contact.intro(scene.networkName(networkId)), SUBTLE)] : []),
  ];
}

function ownSections({ claims }: CaseFile, personId: string, { register }: CardScene): string[] {
  const led = sectionsLedBy(register, personId).map((section) => section.id);
  return standingClaims(claims)
    .map((claim) => claim.sectionId)
    .filter((id) => led.includes(id));
}

function decided(file: CaseFile, personId: string, scene: CardScene): Element[] {
  const { decision } = file.request;
  if (decision?.kind !== 'confirmed') return outcomeOf(file, scene);
  const { sectionName } = scene;
  const own = ownSections(file, personId, scene);
  const isLeftOut = own.length > 0 && !own.some((id) => decision.sectionIds.includes(id));
  const chosen = decision.sectionIds.map(sectionName);
  return [
    ...(isLeftOut ? [said(scene.forumTexts.outcome.notChosen(chosen), { weight: 'Bolder' })] : []),
    ...outcomeOf(file, scene),
    ...whoFromWhere(file, scene),
    ...fact(scene.texts.label.start, startInWords(file.request, scene)),
  ];
}

/** Names by section, with the days that each of them has. */
function whoFromWhere(file: CaseFile, scene: CardScene): Element[] {
  return goingFrom(file).flatMap((claim) => {
    const names = claim.people.map((person) => scene.personName(person.personId)).join(', ');
    const days = claim.days
      .filter((share) => share.days > 0)
      .map((share) => `${daysFigure(share.days)} (${semesterInWords(scene.form, share.semester)})`);
    const line = days.length > 0 ? `${names} · ${scene.texts.dayCount}: ${days.join(', ')}` : names;
    return fact(scene.sectionName(claim.sectionId), line);
  });
}
