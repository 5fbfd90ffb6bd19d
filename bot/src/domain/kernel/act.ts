import type { CivilDate } from './calendar.ts';

/**
 * Who acts and when: rules have no clock and ask nobody. `by` is null for the sender and for the clock; `inForum` is
 * the lederforum that is held while they act, where one is.
 */
export type Act = { by: string | null; at: number; inForum?: CivilDate | null };
