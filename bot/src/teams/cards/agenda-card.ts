import type { CaseSummary } from '../../application/ports/case-store.ts';
import type { AgendaItem } from '../../domain/forum/agenda.ts';
import type { Forum } from '../../domain/forum/forum-calendar.ts';
import type { MeetingState } from '../../domain/forum/meeting.ts';
import { isUndone, type MinutesLine } from '../../domain/forum/minutes.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { openUrl } from './actions.ts';
import type { CardScene } from './card-scene.ts';
import { decidedLine } from './decided-line.ts';
import { senderLine } from './case-facts.ts';
import { card, container, heading, said, shortened, text, type Card, type Element } from './elements.ts';
import { fitting, ROOM_FOR_LINES } from './fitting.ts';

/** How much of a title stands on one line, in characters. */
const TITLE_ON_LINE = 80;

/** A case as a line of the agenda names it, and where its thread stands in the channel. */
export type AgendaCase = Pick<CaseSummary, 'caseNo' | 'title' | 'organisation' | 'networkId'> & {
  thread: string | null;
};
export type AgendaLine = AgendaItem<CaseSummary> & { thread: string | null };
export type DecidedCase = { case: AgendaCase; lines: MinutesLine[] };

/** One lederforum as its card tells it: what is left to decide, and what the minutes have of it. */
export type AgendaReading = {
  forum: Forum;
  state: MeetingState;
  items: AgendaLine[];
  decided: DecidedCase[];
};

/** The agenda of a lederforum in its channel (T012), and during and after the meeting what came of it (T009, T015). */
export function agendaCard(reading: AgendaReading, scene: CardScene): Card {
  const { forum, state, items } = reading;
  const { agenda } = scene.forumTexts;
  const title =
    state === 'planned'
      ? agenda.title(scene.day(forum.date), forum.time, items.length)
      : agenda.held(scene.day(forum.date), forum.time);
  const { shown, left } = fitting(linesOf(reading, scene), ROOM_FOR_LINES);
  return card({
    lang: scene.form,
    spoken: title,
    body: [
      heading(title),
      ...shown,
      ...(left > 0 ? [text(agenda.more(left), { weight: 'Bolder' })] : []),
      ...(state === 'approved' ? [text(agenda.minutesApproved)] : []),
    ],
    actions: [
      openUrl(
        state === 'over' || state === 'approved' ? agenda.readMinutes : agenda.openMeeting,
        scene.placeLink(`forum:${forum.date}`),
      ),
    ],
  });
}

/** A lederforum that is not held after all, and where its cases went. */
export function cancelledAgendaCard(date: CivilDate, next: CivilDate, scene: CardScene): Card {
  const { agenda } = scene.forumTexts;
  const title = agenda.cancelled(scene.day(date));
  return card({
    lang: scene.form,
    spoken: title,
    body: [heading(title), text(agenda.movedTo(scene.day(next)))],
    actions: [openUrl(agenda.openMeeting, scene.placeLink(`forum:${next}`))],
  });
}

function linesOf({ state, items, decided }: AgendaReading, scene: CardScene): Element[][] {
  const { agenda } = scene.forumTexts;
  const open = items.map((item, index) => [openLine(item, index + 1, scene)]);
  if (state === 'planned') return open;
  const blocks = (cases: DecidedCase[]) =>
    cases.map((each) => [caseBlock(each.case, decidedWords(each, scene), scene)]);
  const done = blocks(decided.filter((each) => !wasNotReached(each)));
  const notReached = blocks(decided.filter(wasNotReached));
  return [
    ...headed(agenda.left, open),
    ...headed(agenda.decided, done.length > 0 ? done : [[text(agenda.nothingDecided)]]),
    ...headed(agenda.unreached, notReached),
  ];
}

/** Nobody decided it: the meeting was over before it was its turn. */
function wasNotReached({ lines }: DecidedCase): boolean {
  return lines.at(-1)?.decision === 'notReached';
}

/** The heading goes with its first line, so that it never stands alone. */
function headed(words: string, [first, ...rest]: Element[][]): Element[][] {
  return first === undefined ? [] : [[heading(words), ...first], ...rest];
}

function openLine(item: AgendaLine, no: number, scene: CardScene): Element {
  const { agenda } = scene.forumTexts;
  const { carried, answers } = item.case;
  const why = item.reason === 'carried' ? agenda.carried(carried) : agenda.reason[item.reason];
  const claimed = Object.keys(answers).filter((id) => answers[id] === 'claimed');
  const names = (ids: string[]) => ids.map(scene.sectionName);
  const words = [
    said(`${why}. ${claimed.length > 0 ? agenda.claimed(names(claimed)) : agenda.nobody}.`),
    ...(item.late.length > 0 ? [said(`${agenda.late(names(item.late))}.`, { color: 'Attention' })] : []),
  ];
  return caseBlock({ ...item.case, thread: item.thread }, words, scene, no);
}

function decidedWords({ lines }: DecidedCase, scene: CardScene): Element[] {
  return lines.map((line) => said(decidedLine(line, isUndone(line, lines), scene)));
}

/** A case with what is said of it, and its two links: to its thread in the channel and to its page in the tab. */
function caseBlock(each: AgendaCase, words: Element[], scene: CardScene, no: number | null = null): Element {
  const { agenda } = scene.forumTexts;
  const title = shortened(each.title, TITLE_ON_LINE);
  const from = senderLine(each, scene);
  // Words and addresses of ours alone: a TextBlock reads Markdown.
  const links = [
    ...(each.thread === null ? [] : [`[${agenda.thread}](${each.thread})`]),
    `[${agenda.page(each.caseNo)}](${scene.tabLink(each.caseNo)})`,
  ];
  return container(
    [
      said(no === null ? title : `${String(no)}. ${title}`, { weight: 'Bolder' }),
      said(from, { isSubtle: true }),
      ...words,
      text(links.join(' · '), { spacing: 'Small' }),
    ],
    { separator: true, spacing: 'Medium' },
  );
}
