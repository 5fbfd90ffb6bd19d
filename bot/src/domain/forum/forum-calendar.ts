import {
  addDays,
  addWorkingDays,
  dayNumber,
  isPublicHoliday,
  osloInstant,
  workingDayFrom,
  workingDaysBefore,
  type CivilDate,
  type ClockTime,
} from '../kernel/calendar.ts';
import type { ForumPlan, Register } from '../people/register.ts';
import type { Settings } from '../people/settings.ts';

/** What the calendar of lederforum follows from: the settings, and what was decided of single dates. */
export type ForumCalendar = Pick<Register, 'settings' | 'forumPlans'>;

/** One lederforum: its day, and when it begins in Oslo. */
export type Forum = { date: CivilDate; time: ClockTime; standInId: string | null; isExtra: boolean };

/** A calendar in which nothing is held for so long is a mistake in the settings. Days. */
const LONGEST_WAIT = 3 * 366;

/** The lederforums of a span of days, both included, in order (T012). */
export function forumsBetween(calendar: ForumCalendar, from: CivilDate, to: CivilDate): Forum[] {
  const { forum } = calendar.settings;
  const days = new Map<CivilDate, boolean>();
  // A date that moves comes at most a week and a row of holidays later, so the row begins a month early.
  const step = forum.intervalWeeks * 7;
  const first = Math.floor((dayNumber(addDays(from, -31)) - dayNumber(forum.anchor)) / step);
  const last = Math.floor((dayNumber(to) - dayNumber(forum.anchor)) / step);
  for (let turn = first; turn <= last; turn += 1) {
    const held = heldOn(calendar, addDays(forum.anchor, turn * step));
    if (held !== null) days.set(held, false);
  }
  for (const plan of calendar.forumPlans) if (plan.change === 'extra') days.set(plan.date, true);
  return [...days]
    .filter(([date]) => from <= date && date <= to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, isExtra]) => forumOn(calendar, date, isExtra));
}

/** The day on which the forum of a date in the row is held, or null when it lapses. */
function heldOn(calendar: ForumCalendar, date: CivilDate): CivilDate | null {
  const { forum } = calendar.settings;
  if (isInBreak(forum, date)) return null;
  if (isPublicHoliday(date) && forum.onHoliday === 'lapse') return null;
  const day = workingDayFrom(date);
  if (planOf(calendar, day)?.change !== 'cancelled') return day;
  if (forum.onCancelled === 'lapse') return null;
  const later = workingDayFrom(addDays(day, 7));
  // A week later may be cancelled too, or a break, or the next forum of the row: then nothing is added.
  const isFree = planOf(calendar, later)?.change !== 'cancelled' && !isInBreak(forum, later);
  return isFree ? later : null;
}

function isInBreak({ breaks }: Settings['forum'], date: CivilDate): boolean {
  const day = date.slice(5);
  return breaks.some(({ from, to }) => (from <= to ? from <= day && day <= to : day >= from || day <= to));
}

function planOf({ forumPlans }: ForumCalendar, date: CivilDate): ForumPlan | undefined {
  return forumPlans.find((plan) => plan.date === date);
}

function forumOn(calendar: ForumCalendar, date: CivilDate, isExtra: boolean): Forum {
  const plan = planOf(calendar, date);
  const time = plan?.time ?? calendar.settings.forum.time;
  return { date, time, standInId: plan?.standInId ?? null, isExtra };
}

/** The forum held on a day, if one is. */
export function forumOnDay(calendar: ForumCalendar, date: CivilDate): Forum | undefined {
  return forumsBetween(calendar, date, date)[0];
}

/**
 * The next lederforum after a day (T012).
 * @throws when the settings leave no forum for three years
 */
export function nextForum(calendar: ForumCalendar, today: CivilDate): CivilDate {
  for (let ahead = 0; ahead < LONGEST_WAIT; ahead += 61) {
    const [found] = forumsBetween(calendar, addDays(today, ahead + 1), addDays(today, ahead + 61));
    if (found) return found.date;
  }
  throw new Error('The settings leave no lederforum for three years.');
}

/** The last lederforum before a day, if there was one within the last year. */
export function lastForum(calendar: ForumCalendar, today: CivilDate): CivilDate | null {
  return forumsBetween(calendar, addDays(today, -366), addDays(today, -1)).at(-1)?.date ?? null;
}

/** The instant at which a forum begins, in milliseconds since 1970. */
export function beginsAt({ date, time }: Pick<Forum, 'date' | 'time'>): number {
  return osloInstant(date, time);
}

/** The day on which a forum's agenda is posted. */
export function agendaDay({ settings }: ForumCalendar, forum: CivilDate): CivilDate {
  return workingDaysBefore(forum, settings.forum.agendaWorkingDays);
}

/** The last day on which a section's answer is in time for a forum. */
export function answerDay({ settings }: ForumCalendar, forum: CivilDate): CivilDate {
  return workingDaysBefore(forum, settings.forum.answerWorkingDays);
}

/** The last day on which a sender should have an answer after a forum. */
export function replyDue(settings: Settings, forum: CivilDate): CivilDate {
  return addWorkingDays(forum, settings.replyWorkingDays);
}
