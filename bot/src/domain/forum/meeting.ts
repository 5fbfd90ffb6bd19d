import type { CivilDate } from '../kernel/calendar.ts';
import type { Person } from '../people/person.ts';
import { peopleWith, personById, type Register } from '../people/register.ts';
import { nextForum, type Forum } from './forum-calendar.ts';
import type { ForumMeeting } from './minutes.ts';

/** planned: not yet its day; held: today and not ended; over: ended, or its day has passed; approved: the minutes are fixed. */
export const MEETING_STATES = ['planned', 'held', 'over', 'approved'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export function meetingState(meeting: ForumMeeting, today: CivilDate): MeetingState {
  const { date, closedAt, approvedAt } = meeting;
  if (approvedAt !== null) return 'approved';
  if (closedAt !== null || date < today) return 'over';
  return date === today ? 'held' : 'planned';
}

/** Who runs a forum: the one it was given to, else the nestleder. */
export function chairOf({ standInId }: Forum, register: Register): Person | undefined {
  return personById(register, standInId) ?? peopleWith(register, 'deputyHead')[0];
}

/** The model is tried out until a day: the last forum before that is the one to evaluate it in (T068). */
export function trialAt(
  date: CivilDate,
  register: Register,
): { until: CivilDate; evaluateHere: boolean } | null {
  const { trial } = register.settings;
  if (trial === null || date < trial.from || date > trial.until) return null;
  return { until: trial.until, evaluateHere: nextForum(register, date) > trial.until };
}
