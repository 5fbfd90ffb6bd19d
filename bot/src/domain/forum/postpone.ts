import { addDays, type CivilDate } from '../kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import type { Register } from '../people/register.ts';
import type { Act } from '../kernel/act.ts';
import { change, type CaseChange, type ChangeOrNothing } from '../request/case-change.ts';
import type { CaseFile } from '../request/request-case.ts';
import { isInForum } from '../request/request-status.ts';
import { forumOnDay, nextForum } from './forum-calendar.ts';
import { minutesLine } from './minutes.ts';

/** Puts a case off to a later forum, the next one when none is named, with a reason that those involved see (T009). */
export function postpone(
  file: CaseFile,
  given: { to: CivilDate | null; reason: string },
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  const { status, forum, carried } = file.request;
  if (!isInForum(status)) return refused({ code: 'wrongStatus', status });
  if (given.reason.trim() === '') return refused({ code: 'reasonMissing' });
  const to = given.to ?? nextForum(register, forum > register.today ? forum : register.today);
  if (to === forum) return accepted(null);
  if (to <= register.today) return refused({ code: 'forumHasPassed', date: to });
  if (!forumOnDay(register, to)) return refused({ code: 'notAForum', date: to });
  const { reason } = given;
  const minutes = minutesLine(file, 'postponed', act, { reason, to });
  return accepted(
    change(file, act, 'postponed', { forum: to, carried: carried + 1 }, { forum: to, reason, minutes }),
  );
}

/** True while a case stands on the agenda of its forum: to be decided there, or to be ratified. */
export function isOnAgenda({ request }: Pick<CaseFile, 'request'>): boolean {
  return isInForum(request.status) || (request.toRatify && request.status === 'withAdministration');
}

/**
 * What was not reached stands on the next agenda by itself, and the minutes say so; null when it was reached.
 * @param over the forum that is over (earlier ones were over before it), or the one that is not held after all
 * @param to where it goes; the next forum when none is named
 */
export function carryOver(
  file: CaseFile,
  over: CivilDate,
  why: 'carriedOver' | 'forumMoved',
  register: Register,
  act: Act,
  to: CivilDate | null = null,
): CaseChange | null {
  const { request } = file;
  const isOver = why === 'carriedOver';
  if (!isOnAgenda(file) || (isOver ? request.forum > over : request.forum !== over)) return null;
  // A forum that was over days ago leaves its cases to today's, if there is one.
  const forum = to ?? nextForum(register, over < register.today ? addDays(register.today, -1) : over);
  if (forum === request.forum) return null;
  const minutes = isOver ? minutesLine(file, 'notReached', { ...act, inForum: over }, { to: forum }) : null;
  const carried = request.carried + (isOver ? 1 : 0);
  return change(file, act, why, { forum, carried }, { forum, minutes });
}
