import { createBudget } from '../../src/application/delivery/budget.ts';
import { expectedViews } from '../../src/application/delivery/expected-views.ts';
import { listDeliveries } from '../../src/application/delivery/list-deliveries.ts';
import { reconcile } from '../../src/application/delivery/reconcile.ts';
import { retryDelivery } from '../../src/application/delivery/retry-delivery.ts';
import { viewKey } from '../../src/domain/delivery/view-key.ts';
import { administrator, mathsLeader } from '../sample.ts';
import { agenda, deliverDue, relaying, sent, type Relaying } from './relaying.ts';
import { storeWorld, type StoreWorld } from './world.ts';

/** What should stand in Teams is compared with what does; and administrators see how it goes. */

const CARD = 'contactCard:2026-0001:p13';
const NOTHING = { missing: 0, stale: 0, unknownResolved: 0, doublesFound: 0, doublesRemoved: 0 };

let store: StoreWorld;
let all: Relaying;
beforeEach(async () => {
  store = await storeWorld();
  all = relaying(store);
});

const run = () => deliverDue(all.delivery);
const later = async () => {
  all.now += 61_000;
  await run();
};
const canLook = () => {
  all.delivery.lookout = { find: (_to, key) => Promise.resolve(all.board.places(key)) };
};
const compare = () =>
  reconcile({
    ...all.delivery,
    expectedViews: () => expectedViews(store.world),
    budget: createBudget(),
    rest: () => Promise.resolve(void (all.now += 200)),
  });

test('what may stand of an open case is known from the tables alone', async () => {
  await sent(store);
  await agenda(store, await sent(store));
  const keys = (await expectedViews(store.world)).map(viewKey).sort();
  expect(keys).toEqual([
    'agendaCard:2026-11-25',
    'contactCard:2026-0001:p13',
    'contactCard:2026-0002:p13',
    'forumCard:2026-0002',
    'triageCard:2026-0001:a01:1',
    'triageCard:2026-0002:a01:1',
  ]);
});

test('where all is as it should be, nothing is marked', async () => {
  await agenda(store, await sent(store));
  await run();
  expect(await compare()).toMatchObject({ ...NOTHING, checked: 4 });
  expect(await store.views.marks()).toEqual([]);
});

test('a view that was never delivered, and one that was delivered otherwise, are delivered', async () => {
  await agenda(store, await sent(store));
  for (const mark of await store.views.marks())
    if (mark.key.startsWith('forumCard')) await store.views.clear(mark);
  await run();
  const card = await store.views.row(CARD);
  await store.views.save({ ...card, delivered: 'something else' });
  expect(await compare()).toMatchObject({ ...NOTHING, missing: 1, stale: 1 });
  await later();
  expect(all.board.texts('forumCard')).toHaveLength(1);
  expect(all.board.updates).toBe(1);
  expect(await compare()).toMatchObject(NOTHING);
});

test('a view that the relay is to deliver is left to it', async () => {
  await sent(store);
  expect(await compare()).toMatchObject({ ...NOTHING, checked: 0 });
});

test('a double that came of a post made again is found and deleted; the one that is known stays', async () => {
  all.board.next = ['arrivesUnheard', 'arrivesUnheard'];
  await sent(store);
  await run();
  await later();
  expect(all.board.stands).toHaveLength(4);
  expect(await compare()).toMatchObject({ ...NOTHING });
  canLook();
  expect(await compare()).toMatchObject({ ...NOTHING, doublesFound: 2, doublesRemoved: 2 });
  const row = await store.views.row(CARD);
  expect(all.board.places(CARD)).toEqual([{ conversationId: 'c', activityId: row.activityId }]);
  expect(row).toMatchObject({ mayStandTwice: false, unknownPosts: 1 });
  expect(await compare()).toMatchObject(NOTHING);
});

test('a reminder of unknown fate is settled when Teams can be searched: found, or sent', async () => {
  const reminders = ['2026-11-23', '2026-11-24'].map(
    (day) => ({ kind: 'reminder', personId: 'p13', day }) as const,
  );
  for (const reminder of reminders) await store.views.mark(reminder);
  all.board.next = ['arrivesUnheard', { kind: 'unknown', problem: 'http 502' }];
  await run();
  await later();
  expect(await store.views.marks()).toEqual([]);
  expect(all.board.stands).toHaveLength(1);
  canLook();
  expect(await compare()).toMatchObject({ ...NOTHING, unknownResolved: 2 });
  await later();
  expect(all.board.stands).toHaveLength(2);
  const rows = await store.views.list({ which: 'all', limit: 10, after: null });
  expect(rows.map((row) => row.state)).toEqual(['posted', 'posted']);
});

test('administrators see what waits and why, and can have it tried at once', async () => {
  await sent(store);
  all.board.next = Array.from({ length: 2 }, () => ({ kind: 'parked', problem: 'http 403' }) as const);
  await run();
  const world = { ...store.world, views: store.views };
  const page = await listDeliveries(world, administrator, { which: 'problems', after: null });
  expect(page).toMatchObject({
    ok: true,
    value: {
      next: null,
      deliveries: [
        { key: CARD, state: 'parked', problem: 'http 403', to: 'p13', attempts: 1 },
        { key: 'triageCard:2026-0001:a01:1', to: 'a01' },
      ],
    },
  });
  expect(await retryDelivery(world, administrator, CARD)).toEqual({ ok: true, value: true });
  expect(await retryDelivery(world, administrator, 'contactCard:2026-0009:p13')).toMatchObject({
    value: false,
  });
  await run();
  expect(all.board.texts('contactCard')).toHaveLength(1);
  expect(all.board.texts('triageCard')).toHaveLength(0);
});

test('who does not look after deliveries neither reads nor retries them', async () => {
  await sent(store);
  await run();
  const world = { ...store.world, views: store.views };
  const refused = { ok: false, refusal: { code: 'notAllowed' } };
  expect(await listDeliveries(world, mathsLeader, { which: 'all', after: null })).toMatchObject(refused);
  expect(await retryDelivery(world, mathsLeader, CARD)).toMatchObject(refused);
});
