import { digestTimeOf } from '../digest/digest-times.ts';
import {
  addDays,
  isoWeek,
  osloDate,
  osloInstant,
  weekday,
  workingDayFrom,
  type CivilDate,
} from '../kernel/calendar.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../people/settings.ts';
import { withinWorkingHours } from './working-time.ts';

type Due = { period: string; dueAt: number };

/** A person's weekly digests around a day, each named by the week it belongs to; none for those who want none. */
export function weeklySlots(person: Person, today: CivilDate, settings: Settings) {
  const wanted = digestTimeOf(person, settings);
  if (wanted === null) return [];
  const monday = addDays(today, -weekday(today));
  // A digest that a holiday moved into the next week may still be the latest one on that week's holiday.
  const days = [-2, -1, 0, 1].map((week) => addDays(monday, 7 * week + wanted.weekday));
  return oneAtATime(
    person.id,
    days.map((day) => ({ period: isoWeek(day), dueAt: onWorkingDay(day, wanted.time, settings) })),
  );
}

/** A person's monthly digests around a day: one on the first working day of each month, named by that month. */
export function monthlySlots(personId: string, today: CivilDate, settings: Settings) {
  const first = firstOf(today);
  const months = [firstOf(addDays(first, -1)), first, firstOf(addDays(first, 31))];
  return oneAtATime(
    personId,
    months.map((day) => ({
      period: day.slice(0, 7),
      dueAt: onWorkingDay(day, settings.digest.time, settings),
    })),
  );
}

/**
 * Each is worth sending until the day on which the next one comes: after four weeks without a running server somebody
 * gets one digest and not four, and never an old one some minutes before the new one.
 */
function oneAtATime(personId: string, dues: Due[]) {
  return dues.flatMap((due, i) => {
    const next = dues[i + 1];
    return next ? [{ personId, ...due, validUntil: osloInstant(osloDate(next.dueAt), '00:00') }] : [];
  });
}

/** The day, or the next working day, at the time, moved into the working hours. */
function onWorkingDay(day: CivilDate, time: string, { workingHours }: Settings): number {
  return osloInstant(workingDayFrom(day), withinWorkingHours(time, workingHours));
}

function firstOf(day: CivilDate): CivilDate {
  return `${day.slice(0, 7)}-01`;
}
