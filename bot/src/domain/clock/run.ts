/** What the clock does of its own accord. Adding a purpose: a name here, its entry in purposes.ts, its work in run-works.ts. */
export const PURPOSES = [
  'forum-agenda',
  'forum-reminder',
  'forum-close',
  'digest-week',
  'digest-forum',
  'digest-month',
  'reconcile',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What names a run: its purpose, the person it is for, and of which period it is. The same run has the same name on every machine. */
export type RunName = { purpose: Purpose; personId: string | null; period: string };

/** A run that is to be done once between two instants, in milliseconds since 1970; `validUntil` may be Infinity. */
export type Run = RunName & { dueAt: number; validUntil: number };

/** A run's key in the tables, `forum-agenda:2026-12-02` or `digest-week:p03:2026-W49`; later periods sort later. */
export function runKey({ purpose, personId, period }: RunName): string {
  return runsOf(purpose, personId) + period;
}

/** What the keys of all runs of a purpose (for one person) begin with. */
export function runsOf(purpose: Purpose, personId: string | null): string {
  return personId === null ? `${purpose}:` : `${purpose}:${personId}:`;
}
