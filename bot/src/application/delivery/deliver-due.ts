import type { Delivery, StaleMark } from '../ports/delivery.ts';
import { deliverView, type LookAgain } from './deliver-view.ts';

/** Views in the works at a time: enough to use what Teams allows, few enough to leave room for people. */
const AT_A_TIME = 4;

/**
 * One sweep: every stale view is brought up to date or given a time to be looked at again.
 * @returns the earliest such time in milliseconds since 1970, or null when nothing waits
 */
export async function deliverDue(delivery: Delivery): Promise<LookAgain> {
  const marks = await delivery.views.marks();
  const queue = marks.values();
  let earliest: LookAgain = null;
  const work = async () => {
    for (const mark of queue) {
      const again = await deliverOrLog(delivery, mark);
      if (again !== null && (earliest === null || again < earliest)) earliest = again;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return earliest;
}

/** One view that fails must not keep the others from being delivered. */
async function deliverOrLog(delivery: Delivery, mark: StaleMark): Promise<LookAgain> {
  try {
    return await deliverView(delivery, mark);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    delivery.log('view.failed', { view: mark.key, error: name });
    return delivery.now() + delivery.leaseMs;
  }
}
