import { lastForum, forumOnDay, forumsBetween, type Forum } from '../../domain/forum/forum-calendar.ts';
import { inMinutesOrder, type AgendaItem } from '../../domain/forum/agenda.ts';
import { undoable } from '../../domain/forum/undo-decision.ts';
import type { CaseNote, ForumMeeting, MinutesLine } from '../../domain/forum/minutes.ts';
import { addDays, type CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Action } from '../../domain/people/actions.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { ForumPlan, Register } from '../../domain/people/register.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import type { CaseSummary } from '../ports/case-store.ts';
import type { World } from '../ports/world.ts';
import { currentForum } from './current-forum.ts';
import { readAgenda } from './read-agenda.ts';

/** One forum with everything that happens in it: what is left to decide, and what was decided. */
export type ForumReading = {
  forum: Forum;
  meeting: ForumMeeting;
  /** It is held today and not ended: decisions now are made in it. */
  isHeld: boolean;
  items: AgendaItem<CaseSummary>[];
  /** Cases with a decision or a note here and off the agenda, in its order, with the lines in the order they were made. */
  decided: { file: CaseFile; lines: MinutesLine[]; mayUndo: boolean }[];
  notes: CaseNote[];
  /** What the reader may do here. */
  actions: Action[];
  register: Register;
};

const HERE: readonly Action[] = [
  'confirmCompetence',
  'postpone',
  'ratify',
  'undoDecision',
  'askSender',
  'decline',
  'refer',
  'takeNotes',
  'closeForum',
  'approveMinutes',
  'planForum',
];

/** A forum as it stands (T009, T012, T015). */
export async function readForum(
  world: World,
  person: Person,
  date: CivilDate,
): Promise<Outcome<ForumReading>> {
  const register = await world.register.read();
  const allowed = may(person, 'readForum', {}, register);
  if (!allowed.ok) return allowed;
  const forum = forumOnDay(register, date);
  if (!forum) return refused({ code: 'forumNotThere', date });
  const [record, meeting, items, held] = await Promise.all([
    world.forums.record(date),
    world.forums.meeting(date),
    readAgenda(world, register, date),
    currentForum(world, register),
  ]);
  const isHeld = held === date;
  const isItem = (caseNo: string) => items.some((item) => item.case.caseNo === caseNo);
  const noted = record.notes.map((each) => each.caseNo).filter((caseNo) => !isItem(caseNo));
  const caseNos = [...new Set([...record.lines.map((line) => line.caseNo), ...noted])];
  const files = (await Promise.all(caseNos.map((caseNo) => world.cases.open(caseNo)))).flatMap((opened) =>
    opened ? [opened.file] : [],
  );
  const decided = inMinutesOrder(files, record.lines).map((file) => {
    const lines = record.lines.filter((line) => line.caseNo === file.request.caseNo);
    const act = { by: person.id, at: world.now(), inForum: isHeld ? date : null };
    return { file, lines, mayUndo: undoable(file, lines, act) !== undefined };
  });
  const actions = HERE.filter((action) => may(person, action, {}, register).ok);
  return accepted({ forum, meeting, isHeld, items, decided, notes: record.notes, actions, register });
}

/** A row of the plan: a forum that is held, or a date that was decided not to be one. */
export type PlannedForum = { forum: Forum; plan: ForumPlan | null; isCancelled: boolean };

/** The forums of a year back and a year ahead, with what was decided of each, and the last and the next one. */
export async function listForums(
  world: World,
  person: Person,
): Promise<
  Outcome<{ forums: PlannedForum[]; last: CivilDate | null; mayPlan: boolean; register: Register }>
> {
  const register = await world.register.read();
  const allowed = may(person, 'readForum', {}, register);
  if (!allowed.ok) return allowed;
  const { today, forumPlans, settings } = register;
  const planOf = (date: CivilDate) => forumPlans.find((plan) => plan.date === date) ?? null;
  const held = forumsBetween(register, addDays(today, -365), addDays(today, 365)).map((forum) => ({
    forum,
    plan: planOf(forum.date),
    isCancelled: false,
  }));
  const cancelled = forumPlans
    .filter((plan) => plan.change === 'cancelled')
    .map((plan) => ({
      forum: { date: plan.date, time: plan.time ?? settings.forum.time, standInId: null, isExtra: false },
      plan,
      isCancelled: true,
    }));
  const forums = [...held, ...cancelled].sort((a, b) => (a.forum.date < b.forum.date ? -1 : 1));
  return accepted({
    forums,
    last: lastForum(register, today),
    mayPlan: may(person, 'planForum', {}, register).ok,
    register,
  });
}
