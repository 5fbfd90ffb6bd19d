import { isToldOnce, parseViewKey } from '../../domain/delivery/view-key.ts';
import type { Delivery, DeliveryResult, Rendering, StaleMark, ViewRow } from '../ports/delivery.ts';
import type { Budget } from './budget.ts';
import { MAIL, nameOf } from './conversation-of.ts';
import { finish, postpone, settle, type Errand, type LookAgain } from './note-result.ts';
import { isUnsure, lookInto } from './unsure-post.ts';

/**
 * Brings one stale view up to date: one relay at a time holds it (by its row's etag), renders it from the tables as
 * they are now, posts or updates within the budget, and only then takes the mark away. A crash anywhere leaves the mark.
 * @returns when to look at it again, in milliseconds since 1970; null when it is as it should be
 * @throws when the store fails
 */
export async function deliverView(delivery: Delivery, budget: Budget, mark: StaleMark): Promise<LookAgain> {
  const { views } = delivery;
  const view = parseViewKey(mark.key);
  if (view === null) {
    await views.clear(mark);
    return null;
  }
  const row = await views.row(mark.key);
  const now = delivery.now();
  const blockedUntil = Math.max(row.leaseUntil, row.notBefore);
  if (blockedUntil > now) return blockedUntil;
  const staleSince = row.staleSince ?? mark.markedAt;
  const held = await views.save({ ...row, leaseUntil: now + delivery.leaseMs, staleSince });
  if (!held) return now + delivery.minGapMs;
  const errand = { delivery, budget, mark, view };
  const rendering = await draw(errand);
  if (rendering === null) return finish(errand, { ...held, state: stateOfNothing(held) });
  if ('kind' in rendering) return settle(errand, held, rendering);
  const known = { ...held, to: nameOf(rendering.to) };
  return isUnsure(known) ? deliverUnsure(errand, known, rendering) : deliver(errand, known, rendering);
}

/** A view that cannot be drawn says so in its row; that is a fault of ours, and it is tried again. */
async function draw({ delivery, view, mark }: Errand) {
  try {
    return await delivery.render(view);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    delivery.log('view.failed', { view: mark.key, error: name });
    return { kind: 'later', waits: 'view', afterMs: null, problem: `cannot be drawn: ${name}` } as const;
  }
}

/** What already stands is left standing: taking a message away is somebody's decision, not a rendering's. */
function stateOfNothing(row: ViewRow): ViewRow['state'] {
  if (row.activityId !== null) return 'posted';
  return isUnsure(row) ? 'unknown' : 'none';
}

/** A first post of unknown fate: looked for in Teams before anything is posted again. */
async function deliverUnsure(errand: Errand, row: ViewRow, rendering: Rendering): Promise<LookAgain> {
  const { delivery, view } = errand;
  const verdict = await lookInto(delivery, view, row, rendering.to);
  delivery.log('view.unsure', { view: row.key, verdict: verdict.kind });
  switch (verdict.kind) {
    case 'stands': {
      const oldest = verdict.places.at(-1) ?? verdict.places[0];
      const mayStandTwice = row.mayStandTwice || verdict.places.length > 1;
      const adopted = { ...row, ...oldest, mayStandTwice, state: 'posted', foundPosts: row.foundPosts + 1 };
      return deliver(errand, adopted as ViewRow, rendering);
    }
    case 'absent':
      return deliver(errand, { ...row, state: 'waiting' }, rendering);
    case 'postAgain': {
      const counted = { unknownPosts: row.unknownPosts + 1, mayStandTwice: true };
      return deliver(errand, { ...row, ...counted, state: 'waiting' }, rendering);
    }
    case 'leave':
      return finish(errand, { ...row, state: 'unknown' }, 'not known whether it arrived; not sent twice');
    case 'askLater':
      return settle(errand, row, { kind: 'unknown', problem: 'Teams could not be asked' });
  }
}

async function deliver(errand: Errand, row: ViewRow, rendering: Rendering): Promise<LookAgain> {
  const { delivery, budget, view } = errand;
  const digest = delivery.digest(JSON.stringify(rendering.card));
  const conversation = nameOf(rendering.to);
  if (row.activityId !== null) {
    // What is told once is not told anew, and mail cannot be changed.
    const isFinal = conversation === MAIL || isToldOnce(view);
    if (digest === row.delivered || isFinal)
      return finish(errand, { ...row, delivered: row.delivered ?? digest, state: 'posted' });
  }
  const freeAt = conversation === MAIL ? 0 : budget.freeAt(conversation, delivery.now());
  if (freeAt > delivery.now()) return postpone(errand, row, freeAt);
  // Drawing took longer than the lease: what was drawn may be older than what another relay has sent since.
  if (row.leaseUntil <= delivery.now()) return delivery.now();
  const noted = row.activityId === null ? await noteFirstPost(delivery, row) : row;
  if (!noted) return delivery.now() + delivery.minGapMs;
  const ended = conversation === MAIL ? () => undefined : budget.begin(conversation, delivery.now());
  const result = await send(delivery, noted, rendering);
  ended(delivery.now());
  delivery.log('view.delivery', { view: row.key, result: result.kind, attempts: row.attempts + 1 });
  return settle(errand, noted, result, digest);
}

/** Written down before the call: found so after a crash, the post may or may not have arrived. */
function noteFirstPost(delivery: Delivery, row: ViewRow): Promise<ViewRow | null> {
  const now = delivery.now();
  const leaseUntil = now + delivery.leaseMs;
  return delivery.views.save({
    ...row,
    state: 'posting',
    firstTriedAt: row.firstTriedAt ?? now,
    leaseUntil,
  });
}

function send(delivery: Delivery, row: ViewRow, rendering: Rendering): Promise<DeliveryResult> {
  const { conversationId, activityId } = row;
  return activityId !== null && conversationId !== null
    ? delivery.messenger.update(rendering, { conversationId, activityId })
    : delivery.messenger.post(rendering);
}
