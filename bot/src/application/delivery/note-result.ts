import { isToldOnce, type View } from '../../domain/delivery/view-key.ts';
import type { Delivery, DeliveryResult, StaleMark, ViewRow } from '../ports/delivery.ts';
import type { Budget } from './budget.ts';
import { waitMs } from './retry-times.ts';

/** What the steps of one delivery have in common. */
export type Errand = { delivery: Delivery; budget: Budget; mark: StaleMark; view: View };

/** When to look at a view again, in milliseconds since 1970; null when it is as it should be. */
export type LookAgain = number | null;

/** Writes down what came of one attempt, and gives the view back. */
export async function settle(
  errand: Errand,
  row: ViewRow,
  result: DeliveryResult,
  digest: string | null = null,
): Promise<LookAgain> {
  const { delivery, view, budget } = errand;
  const { views } = delivery;
  if (result.kind === 'done') {
    const { conversationId, activityId } = result;
    const delivered = { conversationId, activityId, delivered: digest, deliveredAt: delivery.now() };
    const done = asFinished(delivery, { ...row, ...delivered, state: 'posted' });
    return (await views.save(done)) ? clear(errand, done) : overtaken(errand, row);
  }
  // What was told once and then deleted is not told again.
  if (result.kind === 'gone' && isToldOnce(view)) return finish(errand, row, result.problem);
  const attempts = row.attempts + 1;
  const notBefore = delivery.now() + waitMs(delivery, result, attempts);
  if (result.kind === 'later' && result.waits === 'conversation' && row.to !== null)
    budget.pause(row.to, notBefore);
  const failed = { ...row, ...(result.kind === 'gone' ? NOWHERE : {}), attempts, notBefore };
  const state = stateAfter(failed, result);
  const saved = await views.save({ ...failed, state, leaseUntil: 0, problem: result.problem });
  return saved ? notBefore : overtaken(errand, row);
}

/**
 * The call took longer than the lease, and another relay has delivered the view meanwhile: which of the two messages
 * or contents came last in Teams, nobody knows. So the view is delivered anew, and a first post is looked for.
 */
async function overtaken({ delivery, view }: Errand, row: ViewRow): Promise<LookAgain> {
  const { views } = delivery;
  delivery.log('view.overtaken', { view: row.key });
  const doubt = { delivered: null, ...(row.activityId === null ? { mayStandTwice: true } : {}) };
  while (!(await views.save({ ...(await views.row(row.key)), ...doubt })));
  await views.mark(view);
  return delivery.now() + delivery.minGapMs;
}

const NOWHERE = { conversationId: null, activityId: null, delivered: null, firstTriedAt: null };

function stateAfter(row: ViewRow, { kind }: Exclude<DeliveryResult, { kind: 'done' }>): ViewRow['state'] {
  if (kind === 'parked') return 'parked';
  if (row.activityId !== null) return 'posted';
  return kind === 'unknown' ? 'unknown' : 'waiting';
}

/** The view is as it should be (or as it will stay): the row says so, and then the mark goes, unless it is a newer one. */
export async function finish(
  errand: Errand,
  row: ViewRow,
  problem: string | null = null,
): Promise<LookAgain> {
  const done = asFinished(errand.delivery, row, problem);
  // Somebody else has taken the view over, and nothing was sent here: the mark stays for them.
  return (await errand.delivery.views.save(done)) ? clear(errand, done) : done.notBefore;
}

function asFinished(delivery: Delivery, row: ViewRow, problem: string | null = null): ViewRow {
  const notBefore = delivery.now() + delivery.minGapMs;
  return { ...row, leaseUntil: 0, notBefore, attempts: 0, staleSince: null, problem };
}

async function clear({ delivery, mark }: Errand, { notBefore }: ViewRow): Promise<LookAgain> {
  return (await delivery.views.clear(mark)) ? null : notBefore;
}

/** Gives the view back untouched until a time, because nothing may leave for its conversation before that. */
export async function postpone({ delivery }: Errand, row: ViewRow, until: number): Promise<LookAgain> {
  await delivery.views.save({ ...row, leaseUntil: 0, notBefore: until });
  return until;
}
