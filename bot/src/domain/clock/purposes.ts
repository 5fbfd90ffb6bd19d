import { agendaDay, beginsAt, forumsBetween, type Forum } from '../forum/forum-calendar.ts';
import { addDays, osloInstant, weekday, workingDaysBefore, type CivilDate } from '../kernel/calendar.ts';
import type { DigestKind } from '../digest/digest-period.ts';
import { digestKindsOf, digestTimeOf } from '../digest/digest-times.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../people/register.ts';
import { monthlySlots, weeklySlots } from './digest-slots.ts';
import { intervalSlot } from './interval-slot.ts';
import type { Purpose, Run } from './run.ts';
import { withinWorkingHours } from './working-time.ts';

/** The instant the schedule is read for, and what it is read from. */
export type Moment = { now: number; today: CivilDate; register: Register; reconcileEveryMs: number };
export type Slot = Omit<Run, 'purpose' | 'personId'> & { personId?: string };

/** `disturbs`: it sends messages, so it is done in working time only. `slots`: at least every run that may be due at the moment. */
export type Entry = { disturbs: boolean; slots: (moment: Moment) => Slot[] };

/** How far back forums are ended after a long time without a running server, in days. */
const CLOSED_BACK = 60;

/** When each purpose is due, and until when it is still worth doing. */
export const SCHEDULE: Record<Purpose, Entry> = {
  'forum-agenda': {
    disturbs: true,
    slots: ({ today, register }) =>
      forumsAhead(register, today).map((forum) => ({
        period: forum.date,
        dueAt: osloInstant(agendaDay(register, forum.date), register.settings.workingHours.from),
        validUntil: beginsAt(forum),
      })),
  },
  'forum-reminder': {
    disturbs: true,
    slots: ({ today, register }) =>
      forumsAhead(register, today).map(({ date }) => ({
        period: date,
        dueAt: dayBefore(date, register.settings.forum.reminderTime, register),
        // On the day of the forum a reminder comes too late to be of use.
        validUntil: osloInstant(workingDaysBefore(date, 1), register.settings.workingHours.to),
      })),
  },
  'forum-close': {
    disturbs: false,
    slots: ({ today, register }) =>
      forumsBetween(register, addDays(today, -CLOSED_BACK), today).map(({ date }) => ({
        period: date,
        // Nobody has ended it: its day has passed.
        dueAt: osloInstant(addDays(date, 1), '00:00'),
        validUntil: Infinity,
      })),
  },
  'digest-week': {
    disturbs: true,
    slots: ({ today, register }) =>
      withDigest('week', register).flatMap((person) => weeklySlots(person, today, register.settings)),
  },
  'digest-forum': {
    disturbs: true,
    slots: ({ today, register }) =>
      forumsAhead(register, today).flatMap((forum) =>
        withDigest('forum', register)
          .filter((person) => !hasWeeklyOn(person, workingDaysBefore(forum.date, 1), register))
          .map(({ id }) => ({
            personId: id,
            period: forum.date,
            dueAt: dayBefore(forum.date, register.settings.digest.time, register),
            validUntil: beginsAt(forum),
          })),
      ),
  },
  'digest-month': {
    disturbs: true,
    slots: ({ today, register }) =>
      withDigest('month', register).flatMap(({ id }) => monthlySlots(id, today, register.settings)),
  },
  reconcile: {
    disturbs: false,
    slots: ({ now, reconcileEveryMs }) => [intervalSlot(now, reconcileEveryMs)],
  },
};

/** The forums whose agenda may be out: their day is today or later. */
function forumsAhead(register: Register, today: CivilDate): Forum[] {
  // Ten working days are two weeks, and holidays can stand between.
  return forumsBetween(register, today, addDays(today, 14 + 2 * register.settings.forum.agendaWorkingDays));
}

function dayBefore(forum: CivilDate, time: string, { settings }: Register): number {
  return osloInstant(workingDaysBefore(forum, 1), withinWorkingHours(time, settings.workingHours));
}

/** One message on a day is enough: where the weekly digest comes on the day before the forum, it is the one. */
function hasWeeklyOn(person: Person, day: CivilDate, { settings }: Register): boolean {
  return digestTimeOf(person, settings)?.weekday === weekday(day);
}

function withDigest(kind: DigestKind, { people }: Register): Person[] {
  return people.filter((person) => digestKindsOf(person).includes(kind));
}
