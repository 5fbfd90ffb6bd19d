import type { ErrorBody } from '../../../bot/src/contract/tab-views.ts';

/** Why something was not fetched or saved. */
export type Problem =
  /** No answer at all, or the server was not there: it is tried again. */
  | { kind: 'offline' }
  /** Teams gave no proof of who is signed in. */
  | { kind: 'signIn' }
  /** The server answered with a no (a sentence) or a fault (a sentence and an id). */
  | { kind: 'refused'; status: number; body: ErrorBody };

/** What the server said: an expected no is a value, not an exception. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
