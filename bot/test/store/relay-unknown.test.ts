import type { ViewStore } from '../../src/application/ports/delivery.ts';
import { deliverDue, relaying, sent, type Relaying } from './relaying.ts';
import { storeWorld, type StoreWorld } from './world.ts';

/** First posts of which nobody knows whether they arrived. */

const CARD = 'contactCard:2026-0001:p13';
const reminder = { kind: 'reminder', personId: 'p13', day: '2026-11-23' } as const;
const REMINDER = 'reminder:2026-11-23:p13';

let store: StoreWorld;
let all: Relaying;
beforeEach(async () => {
  store = await storeWorld();
  all = relaying(store);
});

const run = () => deliverDue(all.delivery);
const afterAWhile = async () => {
  all.now += 61_000;
  await run();
};
/** Teams can be searched. */
const canLook = () => {
  all.delivery.lookout = { find: (_to, key) => Promise.resolve(all.board.places(key)) };
};
const bothUnheard = () => {
  all.board.next = ['arrivesUnheard', 'arrivesUnheard'];
};
const bothLost = () => {
  all.board.next = Array.from({ length: 2 }, () => ({ kind: 'unknown', problem: 'http 502' }) as const);
};

test('a card that arrived unheard is found, and stands once', async () => {
  canLook();
  bothUnheard();
  await sent(store);
  await run();
  expect(await store.views.row(CARD)).toMatchObject({ state: 'unknown', problem: 'lost' });
  await afterAWhile();
  expect(all.board.texts('contactCard')).toHaveLength(1);
  expect(await store.views.row(CARD)).toMatchObject({ state: 'posted', foundPosts: 1, unknownPosts: 0 });
  expect(await store.views.marks()).toEqual([]);
});

test('a card that did not arrive is posted again, and nobody need look for a double', async () => {
  canLook();
  bothLost();
  await sent(store);
  await run();
  await afterAWhile();
  expect(all.board.texts('contactCard')).toHaveLength(1);
  expect(await store.views.row(CARD)).toMatchObject({ unknownPosts: 0, mayStandTwice: false });
});

test('where nobody can look, a card is posted again after a while, and that is counted', async () => {
  bothUnheard();
  await sent(store);
  await run();
  await run();
  expect(all.board.texts('contactCard')).toHaveLength(1);
  await afterAWhile();
  expect(all.board.texts('contactCard')).toHaveLength(2);
  expect(await store.views.row(CARD)).toMatchObject({ unknownPosts: 1, mayStandTwice: true });
});

test('where Teams does not answer the search, nothing is posted until it has been asked several times', async () => {
  all.delivery.lookout = { find: () => Promise.reject(new Error('busy')) };
  bothUnheard();
  await sent(store);
  await run();
  for (let looks = 0; looks < 4; looks += 1) await afterAWhile();
  expect(all.board.texts('contactCard')).toHaveLength(1);
  for (let looks = 0; looks < 3; looks += 1) await afterAWhile();
  expect(all.board.texts('contactCard')).toHaveLength(2);
});

test('a reminder is never sent twice: where nobody can look it is left, and says so', async () => {
  await store.views.mark(reminder);
  all.board.next = ['arrivesUnheard'];
  await run();
  await afterAWhile();
  await store.views.mark(reminder);
  await afterAWhile();
  expect(all.board.posts).toBe(1);
  expect(await store.views.marks()).toEqual([]);
  expect(await store.views.row(REMINDER)).toMatchObject({
    state: 'unknown',
    problem: 'not known whether it arrived; not sent twice',
  });
});

test('a reminder that is known not to have arrived is sent', async () => {
  canLook();
  await store.views.mark(reminder);
  all.board.next = [{ kind: 'unknown', problem: 'http 504' }];
  await run();
  await afterAWhile();
  expect(all.board.texts('reminder')).toHaveLength(1);
});

test('a reminder that somebody deleted is not sent anew', async () => {
  await store.views.mark(reminder);
  await run();
  all.board.stands = [];
  await store.views.mark(reminder);
  await afterAWhile();
  expect(all.board.posts).toBe(1);
});

test('a relay that dies between its post and its note leaves the mark, and another finds the card', async () => {
  canLook();
  await sent(store);
  const dying: ViewStore = {
    ...store.views,
    save: (row) => (row.state === 'posted' ? Promise.reject(new Error('killed')) : store.views.save(row)),
  };
  await deliverDue({ ...all.delivery, views: dying });
  expect(await store.views.marks()).toHaveLength(2);
  await run();
  expect(all.board.posts).toBe(2);
  all.now += 1_001;
  await run();
  expect(await store.views.marks()).toEqual([]);
  expect(all.board.stands).toHaveLength(2);
});

test('a relay that dies before its post is not taken for one that may have posted', async () => {
  await sent(store);
  const { render } = all.delivery;
  const dying: ViewStore = {
    ...store.views,
    save: (row) => (row.state === 'posting' ? Promise.reject(new Error('killed')) : store.views.save(row)),
  };
  await deliverDue({ ...all.delivery, render, views: dying });
  all.now += 1_001;
  await run();
  expect(await store.views.row(CARD)).toMatchObject({ state: 'posted', unknownPosts: 0 });
});

test('an administrator who says so has it sent again, and that is counted', async () => {
  await store.views.mark(reminder);
  all.board.next = [{ kind: 'unknown', problem: 'http 504' }];
  await run();
  await afterAWhile();
  expect(all.board.posts).toBe(1);
  expect(await store.views.retry(REMINDER)).toBe(true);
  await afterAWhile();
  expect(all.board.texts('reminder')).toHaveLength(1);
  expect(await store.views.row(REMINDER)).toMatchObject({ unknownPosts: 1 });
  expect(await store.views.retry('reminder:2026-11-23:nobody')).toBe(false);
});
