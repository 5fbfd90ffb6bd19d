import { createHash, randomUUID } from 'node:crypto';
import { createRelay } from '../../src/application/delivery/relay.ts';
import type {
  Delivery,
  DeliveryResult,
  Messenger,
  Place,
  Rendering,
} from '../../src/application/ports/delivery.ts';
import { receive } from '../../src/application/request/receive-request.ts';
import { runCaseCommand } from '../../src/application/request/run-case-command.ts';
import { viewKey, type View } from '../../src/domain/delivery/view-key.ts';
import { contact, deputy, requestForm } from '../sample.ts';
import type { StoreWorld } from './world.ts';

type Failure = Exclude<DeliveryResult, { kind: 'done' }>;
type Standing = { key: string; text: string; place: Place };

/** A place to post to that can be asked what stands there. What Teams does on the wire is tested at the doors. */
export class Board implements Messenger {
  stands: Standing[] = [];
  posts = 0;
  updates = 0;
  /** What the next calls come to; `lost` after the deed, the others instead of it. */
  next: (Failure | 'arrivesUnheard')[] = [];

  post = (rendering: Rendering): Promise<DeliveryResult> => Promise.resolve(this.#posted(rendering));
  update = (rendering: Rendering, at: Place): Promise<DeliveryResult> =>
    Promise.resolve(this.#updated(rendering, at));

  #posted(rendering: Rendering): DeliveryResult {
    this.posts += 1;
    const told = this.next.shift();
    if (told !== undefined && told !== 'arrivesUnheard') return told;
    const place = { conversationId: 'c', activityId: `m${String(this.posts)}` };
    this.stands.push({ key: rendering.key, text: rendering.summary, place });
    return told === undefined ? { kind: 'done', ...place } : { kind: 'unknown', problem: 'lost' };
  }

  #updated(rendering: Rendering, at: Place): DeliveryResult {
    this.updates += 1;
    const told = this.next.shift();
    if (told !== undefined && told !== 'arrivesUnheard') return told;
    const standing = this.stands.find((one) => one.place.activityId === at.activityId);
    if (!standing) return { kind: 'gone', problem: 'deleted in Teams' };
    standing.text = rendering.summary;
    return { kind: 'done', ...at };
  }

  remove = (_to: unknown, at: Place): Promise<DeliveryResult> => {
    this.stands = this.stands.filter((one) => one.place.activityId !== at.activityId);
    return Promise.resolve({ kind: 'done', ...at });
  };

  /** Where a view stands, newest first, as a search in Teams gives it. */
  places(key: string): Place[] {
    return this.stands
      .filter((one) => one.key === key)
      .map((one) => one.place)
      .reverse();
  }

  texts(kind: string): string[] {
    return this.stands.filter((one) => one.key.startsWith(kind)).map((one) => one.text);
  }
}

export type Relaying = { board: Board; now: number; delivery: Delivery };

/** A relay's surroundings on a store of its own, with a clock that stands still until it is moved. */
export function relaying(store: StoreWorld): Relaying {
  const board = new Board();
  const all: Relaying = {
    board,
    now: Date.now(),
    delivery: {
      views: store.views,
      render: (view) => draw(store, view),
      messenger: board,
      lookout: { find: () => Promise.resolve('cannotLook') },
      now: () => all.now,
      random: () => 0.5,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      log: () => undefined,
      leaseMs: 1_000,
      minGapMs: 1_000,
      lookAfterMs: 5_000,
    },
  };
  return all;
}

async function draw(store: StoreWorld, view: View): Promise<Rendering | null> {
  const key = viewKey(view);
  if (view.kind === 'reminder') return { key, to: { personId: view.personId }, card: { key }, summary: key };
  if (view.kind === 'senderMail' || !('caseNo' in view)) return null;
  const opened = await store.world.cases.open(view.caseNo);
  if (!opened) return null;
  const { version, status } = opened.file.request;
  const summary = `${key} v${String(version)} ${status}`;
  const to = 'personId' in view ? { personId: view.personId } : 'forumChannel';
  return { key, to, card: { summary }, summary };
}

/** One sweep of a relay that has just been started, to its end; gives the earliest time to look again. */
export async function deliverDue(delivery: Delivery): Promise<number | null> {
  let earliest: number | null = null;
  const relay = createRelay(delivery);
  await relay.sweep((at) => (earliest = Math.min(at, earliest ?? Infinity)));
  await relay.idle();
  return earliest;
}

export async function sent(store: StoreWorld): Promise<string> {
  const outcome = await receive(store.world, null, requestForm, contact, randomUUID());
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.caseNo;
}

export const agenda = (store: StoreWorld, caseNo: string) =>
  runCaseCommand(store.world, deputy, caseNo, randomUUID(), {
    action: 'putOnAgenda',
    suggestedSectionIds: [],
  });

export const inform = (store: StoreWorld, caseNo: string, text: string) =>
  runCaseCommand(store.world, deputy, caseNo, randomUUID(), { action: 'addInformation', text });
