import { answersForAll } from '../../domain/digest/concerns.ts';
import { NOTHING, type DigestPart, type Figure, type MeasureCode } from '../../domain/digest/digest.ts';
import { monthTold } from '../../domain/digest/digest-period.ts';
import { leadTimesIn, type LeadTimes } from '../../domain/digest/lead-times.ts';
import { dayNumber, osloInstant } from '../../domain/kernel/calendar.ts';
import type { Register } from '../../domain/people/register.ts';
import type { DigestContext } from './digest-context.ts';

/** Two months of a busy institute; beyond it the figures are of the oldest so many. */
const MOST_EVENTS = 5_000;

/** How the cases of last month went beside the month before (T005), and how the trial goes while there is one (T068). */
export async function lastMonth({ person, register, period, cases }: DigestContext): Promise<DigestPart> {
  // Figures of the whole institute are for those who answer for all of it.
  if (!answersForAll(person)) return NOTHING;
  const { before, from, to } = monthTold(period);
  const events = await cases.events(osloInstant(before, '00:00'), MOST_EVENTS);
  const now = leadTimesIn(events, from, to);
  const then = leadTimesIn(events, before, from);
  const figures = (codes: readonly (keyof LeadTimes)[]) => codes.flatMap((code) => figureOf(code, now, then));
  const trial = daysOfTrial(register);
  return {
    figures: [
      ...figures(['received', 'decided', 'toAgenda', 'toClaim', 'toDecision']),
      ...(trial === null
        ? []
        : [measured('trialDaysLeft', trial, null), ...figures(['claimsPaired', 'decidedInFirstForum'])]),
    ],
    lines: [],
  };
}

function figureOf(code: MeasureCode & keyof LeadTimes, now: LeadTimes, then: LeadTimes): Figure[] {
  const count = now[code];
  return count === null ? [] : [measured(code, count, then[code])];
}

function measured(code: MeasureCode, count: number, before: number | null): Figure {
  return { code, count, before };
}

/** Days until the trial is over, or null when nothing is being tried out. */
function daysOfTrial({ settings: { trial }, today }: Register): number | null {
  if (trial === null || today < trial.from || trial.until < today) return null;
  return dayNumber(trial.until) - dayNumber(today);
}
