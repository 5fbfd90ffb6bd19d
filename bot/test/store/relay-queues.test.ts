import { createBudget } from '../../src/application/delivery/budget.ts';
import { createRelay } from '../../src/application/delivery/relay.ts';
import { instanceTable } from '../../src/storage/instance-table.ts';
import { agenda, relaying, sent, type Relaying } from './relaying.ts';
import { storeWorld, type StoreWorld } from './world.ts';

/** Conversations do not wait for each other, and none gets more than Teams allows. */

let store: StoreWorld;
let all: Relaying;
beforeEach(async () => {
  store = await storeWorld();
  all = relaying(store);
});

/** One relay that lives on, and what it said of when to look again. */
function living(...more: [Parameters<typeof createRelay>[1]?, Parameters<typeof createRelay>[2]?]) {
  const relay = createRelay(all.delivery, ...more);
  let earliest = Infinity;
  return {
    relay,
    async sweep() {
      earliest = Infinity;
      await relay.sweep((at) => (earliest = Math.min(earliest, at)));
      await relay.idle();
      return earliest;
    },
  };
}

test('a conversation that does not answer holds up no other, nor the next sweep', async () => {
  await agenda(store, await sent(store));
  const { post } = all.board;
  let release: () => void = () => undefined;
  const stuck = new Promise<void>((resolve) => (release = resolve));
  let others = 0;
  const delivered = new Promise<void>((resolve) => {
    all.board.post = async (rendering) => {
      if (rendering.to === 'forumChannel') await stuck;
      const result = await post(rendering);
      if (rendering.to !== 'forumChannel' && (others += 1) === 4) resolve();
      return result;
    };
  });
  const { relay } = living();
  await relay.sweep(() => undefined);
  await sent(store);
  await relay.sweep(() => undefined, true);
  await delivered;
  expect(all.board.texts('forumCard')).toEqual([]);
  release();
  await relay.idle();
  expect(all.board.texts('forumCard')).toHaveLength(1);
});

test('when Teams says that a conversation has had enough, that one pauses and the others go on', async () => {
  await agenda(store, await sent(store));
  await agenda(store, await sent(store));
  const { post } = all.board;
  all.board.post = (rendering) =>
    rendering.to === 'forumChannel' && all.board.texts('forumCard').length === 0
      ? Promise.resolve({ kind: 'later', waits: 'conversation', afterMs: 7_000, problem: 'http 429' })
      : post(rendering);
  const relay = living();
  await relay.sweep();
  all.board.post = post;
  expect(await relay.sweep()).toBeGreaterThanOrEqual(all.now + 7_000);
  expect(all.board.texts('forumCard')).toEqual([]);
  expect(all.board.stands).toHaveLength(4);
  all.now += 8_000;
  await relay.sweep();
  expect(all.board.texts('forumCard')).toHaveLength(2);
});

test('twenty cards for one channel leave at the pace that Teams allows, and all arrive', async () => {
  for (let i = 0; i < 20; i += 1) await agenda(store, await sent(store));
  const relay = living();
  const began = all.now;
  const atOnce: number[] = [];
  while (all.board.texts('forumCard').length < 20) {
    const before = all.board.texts('forumCard').length;
    const next = await relay.sweep();
    atOnce.push(all.board.texts('forumCard').length - before);
    if (next !== Infinity) all.now = Math.ceil(next);
  }
  // 7 in the first second, 8 in the first two.
  expect(atOnce.slice(0, 2)).toEqual([7, 1]);
  expect(all.now - began).toBeLessThan(5_500);
});

test('an instance that knows of another takes half', async () => {
  const tables = (id: string) => instanceTable(store.tables, 'ilu', id, () => all.now);
  for (let i = 0; i < 6; i += 1) await agenda(store, await sent(store));
  const other = tables('other');
  expect(await other.announce()).toBe(1);
  const budget = createBudget();
  const relay = living(tables('this'), budget);
  await relay.sweep();
  expect(all.board.texts('forumCard')).toHaveLength(3);
  expect(await other.announce()).toBe(2);
  await relay.relay.end();
  expect(await other.announce()).toBe(1);
});

test('an instance that has not been heard of for a while does not count', async () => {
  const tables = (id: string) => instanceTable(store.tables, 'ilu', id, () => all.now);
  await tables('dead').announce();
  all.now += 46_000;
  expect(await tables('this').announce()).toBe(1);
  expect(await store.views.list({ which: 'all', limit: 10, after: null })).toEqual([]);
});

test('views are listed page by page in the order of their keys', async () => {
  await agenda(store, await sent(store));
  await living().sweep();
  const first = await store.views.list({ which: 'all', limit: 3, after: null });
  const rest = await store.views.list({ which: 'all', limit: 10, after: first.at(-1)?.key ?? null });
  const keys = [...first, ...rest].map((row) => row.key);
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys)).toContain('forumCard:2026-0001');
});
