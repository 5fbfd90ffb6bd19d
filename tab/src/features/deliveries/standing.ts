import type { Delivery } from '../../../../bot/src/contract/delivery-views.ts';
import type { Standing } from '../../../../bot/src/texts/deliveries.ts';

const OF_STATE: Record<Exclude<Delivery['state'], 'posted'>, Standing> = {
  none: 'none',
  new: 'onItsWay',
  posting: 'onItsWay',
  waiting: 'waiting',
  unknown: 'unknown',
  parked: 'stopped',
};

/** How a delivery stands. What stands in Teams may still wait for its latest change. */
export function standingOf({ state, staleSince }: Delivery): Standing {
  if (state !== 'posted') return OF_STATE[state];
  return staleSince === null ? 'delivered' : 'updateWaits';
}

/** Whether it helps to try again: something waits, and is not being done this very moment. */
export function canRetry(delivery: Delivery): boolean {
  return ['updateWaits', 'waiting', 'unknown', 'stopped'].includes(standingOf(delivery));
}
