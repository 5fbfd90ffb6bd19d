import { parseViewKey } from '../../domain/delivery/view-key.ts';
import type { Delivery, DeliveryResult, Rendering, StaleMark, ViewRow } from '../ports/delivery.ts';

/** When to look at a view again, in milliseconds since 1970; null when it is as it should be. */
export type LookAgain = number | null;

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
const PARKED_RETRY_MS = 10 * 60_000;

/**
 * Brings one stale view up to date: one relay at a time holds it (by its row's etag), renders it from the tables as
 * they are now, posts or updates, and only then takes the mark away. A crash anywhere leaves the mark standing.
 */
export async function deliverView(delivery: Delivery, mark: StaleMark): Promise<LookAgain> {
  const view = parseViewKey(mark.key);
  if (view === null) {
    await delivery.views.clear(mark);
    return null;
  }
  const row = await delivery.views.row(mark.key);
  const blockedUntil = Math.max(row.leaseUntil, row.notBefore);
  if (blockedUntil > delivery.now()) return blockedUntil;
  const held = await hold(delivery, row);
  if (!held) return delivery.now() + delivery.minGapMs;
  const rendering = await delivery.render(view);
  if (rendering === null) return finish(delivery, mark, { ...held, state: 'posted' });
  const digest = delivery.digest(JSON.stringify(rendering.card));
  if (held.activityId !== null && digest === held.delivered)
    return finish(delivery, mark, { ...held, state: 'posted' });
  const result = await send(delivery, held, rendering);
  delivery.log('view.delivery', { view: mark.key, result: result.kind, attempts: held.attempts + 1 });
  return settle(delivery, mark, held, result, digest);
}

function hold(delivery: Delivery, row: ViewRow): Promise<ViewRow | null> {
  const lostPost = row.state === 'posting' && row.activityId === null;
  return delivery.views.save({
    ...row,
    state: row.activityId === null ? 'posting' : row.state,
    leaseUntil: delivery.now() + delivery.leaseMs,
    unknownPosts: row.unknownPosts + (lostPost ? 1 : 0),
  });
}

function send(delivery: Delivery, row: ViewRow, rendering: Rendering): Promise<DeliveryResult> {
  return row.activityId !== null && row.conversationId !== null
    ? delivery.messenger.update(rendering, { conversationId: row.conversationId, activityId: row.activityId })
    : delivery.messenger.post(rendering);
}

async function settle(
  delivery: Delivery,
  mark: StaleMark,
  held: ViewRow,
  result: DeliveryResult,
  digest: string,
): Promise<LookAgain> {
  const now = delivery.now();
  if (result.kind === 'done') {
    const { conversationId, activityId } = result;
    const delivered = { conversationId, activityId, delivered: digest, deliveredAt: now };
    return finish(delivery, mark, { ...held, ...delivered, state: 'posted', attempts: 0, problem: null });
  }
  const attempts = held.attempts + 1;
  const notBefore = now + waitMs(delivery, result, attempts);
  const state = result.kind === 'parked' ? 'parked' : held.activityId === null ? 'waiting' : 'posted';
  const unknownPosts = held.unknownPosts + (result.kind === 'unknown' && held.activityId === null ? 1 : 0);
  await delivery.views.save({
    ...held,
    state,
    attempts,
    notBefore,
    unknownPosts,
    leaseUntil: 0,
    problem: result.problem,
  });
  return notBefore;
}

function waitMs(delivery: Delivery, result: DeliveryResult, attempts: number): number {
  if (result.kind === 'parked') return PARKED_RETRY_MS;
  const asked = result.kind === 'later' ? result.afterMs : null;
  const grown = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 10));
  // Full jitter on top of what Teams asked for, so that many views do not come back at the same instant.
  return Math.max(asked ?? 0, grown / 2) + delivery.random() * (grown / 2);
}

async function finish(delivery: Delivery, mark: StaleMark, row: ViewRow): Promise<LookAgain> {
  const notBefore = delivery.now() + delivery.minGapMs;
  await delivery.views.save({ ...row, leaseUntil: 0, notBefore });
  const cleared = await delivery.views.clear(mark);
  return cleared ? null : notBefore;
}
