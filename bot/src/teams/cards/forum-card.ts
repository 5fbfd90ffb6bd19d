import { standingClaim, type Claim } from '../../domain/claim/claim.ts';
import { viewKey } from '../../domain/delivery/view-key.ts';
import type { Section } from '../../domain/people/register.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import { isInForum } from '../../domain/request/request-status.ts';
import type { CaseFile, RequestCase } from '../../domain/request/request-case.ts';
import { listInWords } from '../../texts/dates.ts';
import { actionSet, execute, openDialog, openUrl, refreshBy } from './actions.ts';
import { caseFacts, caseTitle, outcomeOf } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import {
  card,
  container,
  fact,
  heading,
  said,
  shortened,
  text,
  type Action,
  type Card,
  type Element,
} from './elements.ts';
import { lastWord } from './last-word.ts';

/** How much of the need stands on a card, in characters; the rest is one press away. */
const NEED_ON_CARD = 400;
const COMMENT_ON_CARD = 150;

/**
 * The case in the lederforum channel, the same for everybody there (T015, T018).
 * @param refreshFor Teams ids of those who get a card of their own instead
 */
export function forumCard(
  file: CaseFile,
  history: HistoryLine[],
  scene: CardScene,
  refreshFor: string[],
): Card {
  const buttons = isInForum(file.request.status) ? sharedButtons(file.request, scene) : [];
  return draw({ file, history, scene, refreshFor }, [], buttons);
}

/** The same card as the leader of these sections sees it: what they have answered, and how to change it. */
export function forumCardOfLeader(
  file: CaseFile,
  history: HistoryLine[],
  scene: CardScene,
  sections: Section[],
  refreshFor: string[],
): Card {
  if (!isInForum(file.request.status) || sections.length === 0)
    return forumCard(file, history, scene, refreshFor);
  const own = sections.flatMap((section) => ownAnswer(file, section, scene, sections.length > 1));
  return draw({ file, history, scene, refreshFor }, own, []);
}

type Drawn = { file: CaseFile; history: HistoryLine[]; scene: CardScene; refreshFor: string[] };

function draw({ file, history, scene, refreshFor }: Drawn, own: Element[], buttons: Action[]): Card {
  const { request } = file;
  const { texts } = scene;
  const { caseNo } = request;
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [
      heading(texts.requestNo(caseNo)),
      said(texts.newFrom(scene.networkName(request.networkId)), { isSubtle: true }),
      ...urgency(request, scene),
      ...lastWord(file, history, scene),
      ...question(request, scene),
      ...caseTitle(request),
      said(shortened(request.need, NEED_ON_CARD)),
      ...caseFacts(request, scene),
      ...deadline(request, scene),
      ...answers(file, scene),
      ...outcomeOf(file, scene),
      ...own,
    ],
    actions: [
      ...buttons,
      openDialog(texts.button.readAll, 'readAll', { caseNo }),
      openUrl(texts.button.openTab, scene.tabLink(caseNo)),
    ],
    refresh: refreshBy({ caseNo, view: viewKey({ kind: 'forumCard', caseNo }) }, refreshFor),
  });
}

/** One sentence about the card, without anything that the sender wrote. */
export function summaryOf(request: RequestCase, scene: CardScene): string {
  const { texts } = scene;
  const from = texts.newFrom(scene.networkName(request.networkId));
  return `${from}. ${texts.requestNo(request.caseNo)}: ${scene.words.status[request.status].toLowerCase()}.`;
}

function urgency(request: RequestCase, scene: CardScene): Element[] {
  if (!request.urgent || !isInForum(request.status)) return [];
  return [text(scene.texts.urgent(scene.day(request.forum)), { color: 'Attention', weight: 'Bolder' })];
}

/** What lederforum waits to hear; the answer comes back to the forum. */
function question({ status, question: words }: RequestCase, { texts }: CardScene): Element[] {
  if (status !== 'awaitingReply' || words === null) return [];
  return fact(texts.label.question, shortened(words, NEED_ON_CARD));
}

function deadline(request: RequestCase, scene: CardScene): Element[] {
  if (!isInForum(request.status)) return [];
  return [text(scene.texts.claimBefore(scene.day(request.forum)), { weight: 'Bolder' })];
}

/** A line for each section that has answered; those that have not share one, the ones thought of first. */
function answers({ request, claims }: CaseFile, scene: CardScene): Element[] {
  const lines: Element[] = [];
  const missing: string[] = [];
  for (const { id, name } of scene.register.sections) {
    const claim = claims.find((each) => each.sectionId === id && each.answer !== 'withdrawn');
    if (claim) lines.push(...fact(name[scene.form], answerLine(claim, scene)));
    else if (request.suggestedSectionIds.includes(id))
      missing.unshift(`${name[scene.form]} (${scene.texts.suggested})`);
    else missing.push(name[scene.form]);
  }
  const rest = missing.length > 0 ? fact(scene.words.answer.missing, listInWords(missing)) : [];
  return [heading(scene.texts.answers), ...lines, ...rest];
}

function answerLine(claim: Claim, scene: CardScene): string {
  const { answer } = scene.words;
  const comment = claim.comment === null ? '' : ` (${shortened(claim.comment, COMMENT_ON_CARD)})`;
  if (claim.answer === 'declined') return `${answer.declined}${comment}`;
  const names = claim.people.map((person) => scene.personName(person.personId)).join(', ');
  return `${answer.claimed}: ${names}${comment}`;
}

function sharedButtons({ caseNo }: RequestCase, { texts }: CardScene): Action[] {
  return [
    openDialog(texts.button.claim, 'claim', { caseNo }, { style: 'positive' }),
    execute(texts.button.notOurs, 'declineClaim', { caseNo, view: viewKey({ kind: 'forumCard', caseNo }) }),
  ];
}

function ownAnswer(file: CaseFile, section: Section, scene: CardScene, several: boolean): Element[] {
  const { texts } = scene;
  const { caseNo } = file.request;
  const claim = file.claims.find((each) => each.sectionId === section.id);
  const data = { caseNo, sectionId: section.id, view: viewKey({ kind: 'forumCard', caseNo }) };
  const claimButton = (title: string) =>
    openDialog(title, 'claim', { caseNo, sectionId: section.id }, { style: 'positive' });
  const notOurs = execute(texts.button.notOurs, 'declineClaim', data);
  const claimed = standingClaim(file.claims, section.id);
  const title = said(texts.yourAnswer(section.name[scene.form]), { weight: 'Bolder' });
  if (claimed) {
    const names = claimed.people.map((person) => scene.personName(person.personId));
    const buttons = [claimButton(texts.button.change), execute(texts.button.withdraw, 'withdrawClaim', data)];
    return [container([title, said(texts.youClaimed(names)), actionSet(buttons)], { style: 'emphasis' })];
  }
  if (claim?.answer === 'declined') {
    const items = [title, text(texts.youDeclined), actionSet([claimButton(texts.button.claimAnyway)])];
    return [container(items, { style: 'emphasis' })];
  }
  const withdrew = claim?.answer === 'withdrawn' ? [text(texts.youWithdrew)] : [];
  const named = several || withdrew.length > 0 ? [title] : [];
  return [
    container([...named, ...withdrew, actionSet([claimButton(texts.button.claim), notOurs])], {
      style: 'emphasis',
    }),
  ];
}
