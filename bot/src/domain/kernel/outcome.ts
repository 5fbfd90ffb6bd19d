import type { Refusal } from './refusal.ts';

/** What a rule answers: the next state, or an expected "no" as a value. Faults are thrown, never returned. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A yes with its value. */
export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** An expected no; every door knows how to say each code. */
export function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
