import { createHash } from 'node:crypto';
import { deliverDue } from '../../src/application/delivery/deliver-due.ts';
import type { Delivery, DeliveryResult, Messenger, ViewStore } from '../../src/application/ports/delivery.ts';
import { receive } from '../../src/application/request/receive-request.ts';
import { runCaseCommand } from '../../src/application/request/run-case-command.ts';
import { viewKey } from '../../src/domain/delivery/view-key.ts';
import { contact, deputy, requestForm } from '../sample.ts';
import { storeWorld, type StoreWorld } from './world.ts';

/** A channel that can be asked what stands in it. What Teams does on the wire is tested at the doors. */
class Board implements Messenger {
  readonly stands = new Map<string, string>();
  posts = 0;
  updates = 0;
  next: DeliveryResult[] = [];

  post = (rendering: { summary: string }) => {
    this.posts += 1;
    const failed = this.next.shift();
    if (failed && failed.kind !== 'done') return Promise.resolve(failed);
    const activityId = `m${String(this.posts)}`;
    this.stands.set(activityId, rendering.summary);
    return Promise.resolve({ kind: 'done' as const, conversationId: 'c', activityId });
  };

  update = (rendering: { summary: string }, at: { activityId: string }) => {
    this.updates += 1;
    const failed = this.next.shift();
    if (failed && failed.kind !== 'done') return Promise.resolve(failed);
    this.stands.set(at.activityId, rendering.summary);
    return Promise.resolve({ kind: 'done' as const, conversationId: 'c', activityId: at.activityId });
  };
}

let store: StoreWorld;
let board: Board;
let clock: number;
beforeEach(async () => {
  store = await storeWorld();
  board = new Board();
  clock = Date.now();
});

const delivery = (views: ViewStore = store.views, more: Partial<Delivery> = {}): Delivery => ({
  views,
  render: async (view) => {
    const opened = await store.world.cases.open(view.caseNo);
    const summary = `${viewKey(view)} v${String(opened?.file.request.version)} ${opened?.file.request.status ?? ''}`;
    return { to: 'forumChannel', card: { summary }, summary };
  },
  messenger: board,
  now: () => clock,
  random: () => 0.5,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
  log: () => undefined,
  leaseMs: 1_000,
  minGapMs: 1_000,
  ...more,
});

async function sent(): Promise<string> {
  const outcome = await receive(
    store.world,
    null,
    requestForm,
    contact,
    `op-${String(Math.random()).slice(2, 14)}`,
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.caseNo;
}

const agenda = (caseNo: string) =>
  runCaseCommand(store.world, deputy, caseNo, `op-${String(Math.random()).slice(2, 14)}`, {
    action: 'putOnAgenda',
    suggestedSectionIds: [],
  });
const inform = (caseNo: string, text: string) =>
  runCaseCommand(store.world, deputy, caseNo, `op-${String(Math.random()).slice(2, 14)}`, {
    action: 'addInformation',
    text,
  });

test('every stale view is posted once, and its mark is taken away', async () => {
  await sent();
  expect(await deliverDue(delivery())).toBeNull();
  expect(board.posts).toBe(2);
  expect(await store.views.marks()).toEqual([]);
});

test('many changes within the gap are one update, and the card ends as the tables are', async () => {
  const caseNo = await sent();
  await agenda(caseNo);
  await deliverDue(delivery());
  for (let i = 0; i < 20; i += 1) {
    await inform(caseNo, `Nytt ${String(i)}.`);
    await deliverDue(delivery());
  }
  expect(board.updates).toBe(0);
  clock += 1_001;
  await deliverDue(delivery());
  expect(board.updates).toBe(3);
  expect([...board.stands.values()].filter((text) => text.includes('v22'))).toHaveLength(3);
});

test('two relays at once deliver each view once', async () => {
  await agenda(await sent());
  await Promise.all([deliverDue(delivery()), deliverDue(delivery())]);
  expect(board.posts).toBe(3);
});

test('a relay that dies between its post and its note leaves the mark, and another delivers after the lease', async () => {
  await sent();
  const dying: ViewStore = {
    ...store.views,
    save: (row) => (row.state === 'posted' ? Promise.reject(new Error('killed')) : store.views.save(row)),
  };
  await deliverDue(delivery(dying));
  expect(await store.views.marks()).toHaveLength(2);
  await deliverDue(delivery());
  expect(board.posts).toBe(2);
  clock += 1_001;
  await deliverDue(delivery());
  expect(await store.views.marks()).toEqual([]);
  // The first post's fate was not known: it stands twice at the most, and the row says so.
  const row = await store.views.row('triageCard:2026-0001:a01:1');
  expect(row.unknownPosts).toBe(1);
});

test('a change that comes while a view is being delivered is delivered too', async () => {
  const caseNo = await sent();
  let changed = false;
  const meanwhile = delivery(store.views, {
    messenger: {
      post: async (rendering) => {
        if (!changed) {
          changed = true;
          await inform(caseNo, 'Enda mer.');
        }
        return board.post(rendering);
      },
      update: board.update,
    },
  });
  await deliverDue(meanwhile);
  clock += 1_001;
  await deliverDue(delivery());
  expect(await store.views.marks()).toEqual([]);
  expect([...board.stands.values()].every((text) => text.includes('v2'))).toBe(true);
});

test('when Teams is busy, the view waits as long as Teams asked for, and longer each time', async () => {
  await sent();
  board.next = Array.from({ length: 2 }, () => ({ kind: 'later', afterMs: 5_000, problem: '429' }) as const);
  const again = await deliverDue(delivery());
  expect((again ?? 0) - clock).toBeGreaterThanOrEqual(5_000);
  await deliverDue(delivery());
  expect(board.posts).toBe(2);
  clock = (again ?? 0) + 1_000;
  await deliverDue(delivery());
  expect(board.stands.size).toBe(2);
});

test('a view with nobody to deliver to is parked, and delivered when an address becomes known', async () => {
  await sent();
  board.next = Array.from({ length: 2 }, () => ({ kind: 'parked', problem: 'no channel' }) as const);
  await deliverDue(delivery());
  clock += 2_000;
  await deliverDue(delivery());
  expect(board.posts).toBe(2);
  await store.views.unpark();
  await deliverDue(delivery());
  expect(board.stands.size).toBe(2);
});

test('one view that fails does not keep the others from being delivered', async () => {
  await agenda(await sent());
  const broken = delivery();
  const render = broken.render;
  broken.render = (view) => (view.kind === 'forumCard' ? Promise.reject(new Error('broken')) : render(view));
  await deliverDue(broken);
  expect(board.stands.size).toBe(2);
});
