import type { Delivery, DeliveryResult } from '../ports/delivery.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
/** Soon at first: the app may be on its way in just now. */
const FIRST_PARKED_MS = 15_000;
const LONGEST_PARKED_MS = 4 * 3_600_000;

/**
 * How long to wait before a view is tried again, in milliseconds: as long as Teams asked for, and on top of that
 * anything up to a time that doubles with each attempt, so that many views do not come back at the same instant.
 * Source: AWS Architecture Blog, «Exponential Backoff and Jitter» (full jitter); Microsoft asks for the same.
 */
export function waitMs(
  delivery: Pick<Delivery, 'random' | 'lookAfterMs'>,
  result: Exclude<DeliveryResult, { kind: 'done' }>,
  attempts: number,
): number {
  const jitter = delivery.random();
  switch (result.kind) {
    case 'parked': {
      const grown = doubled(FIRST_PARKED_MS, LONGEST_PARKED_MS, attempts);
      return grown / 2 + jitter * (grown / 2);
    }
    case 'unknown':
      return delivery.lookAfterMs + jitter * doubled(FIRST_RETRY_MS, LONGEST_RETRY_MS, attempts);
    case 'later':
      return (result.afterMs ?? 0) + jitter * doubled(FIRST_RETRY_MS, LONGEST_RETRY_MS, attempts);
    case 'gone':
      return 0;
  }
}

function doubled(first: number, longest: number, attempts: number): number {
  return Math.min(longest, first * 2 ** Math.min(Math.max(0, attempts - 1), 20));
}
