import { isWorkingDay, minutesOf, osloDate, osloTime, type ClockTime } from '../kernel/calendar.ts';
import type { Settings } from '../people/settings.ts';

type WorkingHours = Settings['workingHours'];

/** A time chosen after the working day becomes its last quarter: there must be time left in which to send. Minutes. */
const LAST_MINUTES = 15;

/** True at an instant (milliseconds since 1970) when people may be disturbed: within the working hours of a working day in Oslo. */
export function isWorkingTime(now: number, { from, to }: WorkingHours): boolean {
  const time = osloTime(now);
  return isWorkingDay(osloDate(now)) && from <= time && time < to;
}

/** The time itself when it is within the working hours; else their beginning, or the last quarter of an hour before they end. */
export function withinWorkingHours(time: ClockTime, { from, to }: WorkingHours): ClockTime {
  const earliest = minutesOf(from);
  const latest = Math.max(earliest, minutesOf(to) - LAST_MINUTES);
  const minutes = Math.min(Math.max(minutesOf(time), earliest), latest);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
