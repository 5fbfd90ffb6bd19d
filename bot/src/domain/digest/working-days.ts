import { addDays, isWorkingDay, type CivilDate } from '../kernel/calendar.ts';

/** Counting stops here: a year is long enough to be worst. */
const MOST = 250;

/** How many working days lie after one day, up to and with another; 250 at the most. */
export function workingDaysBetween(from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < MOST; day = addDays(day, 1))
    if (isWorkingDay(day)) count += 1;
  return count;
}
