import { osloDate } from '../kernel/calendar.ts';
import type { Register } from '../people/register.ts';
import { SCHEDULE } from './purposes.ts';
import { PURPOSES, type Run } from './run.ts';
import { isWorkingTime } from './working-time.ts';

/**
 * The runs that are due at an instant, whether they have been done or not, the one that has waited longest first.
 * Outside working time nothing that disturbs people is due: it waits, and is left out for good when its time is over.
 * @param now milliseconds since 1970
 * @param reconcileEveryMs how often what stands in Teams is compared with the tables
 */
export function dueRuns(now: number, register: Register, reconcileEveryMs: number): Run[] {
  const isQuiet = !isWorkingTime(now, register.settings.workingHours);
  const moment = { now, today: osloDate(now), register, reconcileEveryMs };
  return PURPOSES.filter((purpose) => !(isQuiet && SCHEDULE[purpose].disturbs))
    .flatMap((purpose) =>
      SCHEDULE[purpose].slots(moment).map((slot): Run => ({ purpose, personId: null, ...slot })),
    )
    .filter(({ dueAt, validUntil }) => dueAt <= now && now < validUntil)
    .sort((a, b) => a.dueAt - b.dueAt);
}
