import type { Me } from '../../../../bot/src/contract/tab-views.ts';

export type DigestOf = NonNullable<Me['digest']>;
export type Choice = DigestOf['choice'];
/** What there is to choose between: none, what the role has from the start without a weekly one, or one every week. */
export type Often = 'none' | 'month' | 'week';

/** How often somebody has their digest now. */
export function oftenNow({ kinds }: DigestOf): Often {
  if (kinds.includes('week')) return 'week';
  return kinds.includes('month') ? 'month' : 'none';
}

/** What a person may choose: a monthly one only for those who have it from the start. */
export function oftenChoices({ fromStart }: DigestOf): Often[] {
  return fromStart.kinds.includes('month') ? ['week', 'month', 'none'] : ['week', 'none'];
}

/** The day and time of the weekly digest, or those that are proposed. */
export function timeNow({ choice, fromStart }: DigestOf): { weekday: number; time: string } {
  if (choice?.on) return { weekday: choice.weekday, time: choice.time };
  return fromStart.week ?? { weekday: 0, time: '08:00' };
}

/** The choice that is saved. */
export function choiceOf(often: Often, time: { weekday: number; time: string }): Choice {
  if (often === 'none') return { on: false };
  return often === 'month' ? null : { on: true, ...time };
}

const STEP = 15;

/** The quarters of an hour of the working day before its end, and a time that was chosen in the chat. */
export function timesToChoose({ workingHours }: DigestOf, chosen: string): string[] {
  const [from, to] = [minutes(workingHours.from), minutes(workingHours.to)];
  const quarters = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, i) => clock(from + i * STEP));
  return [...new Set([...quarters, chosen])].sort();
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
