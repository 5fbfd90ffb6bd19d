import { createRelay } from '../../src/application/delivery/relay.ts';
import type { ViewStore } from '../../src/application/ports/delivery.ts';
import { agenda, deliverDue, inform, relaying, sent, type Relaying } from './relaying.ts';
import { storeWorld, type StoreWorld } from './world.ts';

/** What the relay does with stale views, on the real Table protocol. */

let store: StoreWorld;
let all: Relaying;
beforeEach(async () => {
  store = await storeWorld();
  all = relaying(store);
});

const run = () => deliverDue(all.delivery);

test('every stale view is posted once, and its mark is taken away', async () => {
  await sent(store);
  expect(await run()).toBeNull();
  expect(all.board.stands.map((one) => one.key).sort()).toEqual([
    'contactCard:2026-0001:p13',
    'triageCard:2026-0001:a01:1',
  ]);
  expect(await store.views.marks()).toEqual([]);
  expect(await store.views.row('contactCard:2026-0001:p13')).toMatchObject({
    state: 'posted',
    to: 'p13',
    staleSince: null,
    problem: null,
  });
});

test('a view that should not stand is known as such, and posted when it should', async () => {
  const { render } = all.delivery;
  all.delivery.render = () => Promise.resolve(null);
  await sent(store);
  await run();
  expect(all.board.posts).toBe(0);
  expect(await store.views.row('contactCard:2026-0001:p13')).toMatchObject({ state: 'none' });
  all.delivery.render = render;
  all.now += 1_001;
  await inform(store, '2026-0001', 'Nytt.');
  await run();
  expect(await store.views.row('contactCard:2026-0001:p13')).toMatchObject({ state: 'posted' });
});

test('many changes within the gap are one update, and the card ends as the tables are', async () => {
  const caseNo = await sent(store);
  await agenda(store, caseNo);
  await run();
  for (let i = 0; i < 20; i += 1) {
    await inform(store, caseNo, `Nytt ${String(i)}.`);
    await run();
  }
  expect(all.board.updates).toBe(0);
  all.now += 1_001;
  await run();
  expect(all.board.updates).toBe(3);
  expect(all.board.stands.filter((one) => one.text.includes('v22'))).toHaveLength(3);
});

test('two relays at once deliver each view once', async () => {
  await agenda(store, await sent(store));
  await Promise.all([run(), run()]);
  expect(all.board.posts).toBe(3);
});

test('a change that comes while a view is being delivered is delivered too', async () => {
  const caseNo = await sent(store);
  const { post } = all.board;
  let changed = false;
  all.board.post = async (rendering) => {
    if (!changed) {
      changed = true;
      await inform(store, caseNo, 'Enda mer.');
    }
    return post(rendering);
  };
  await run();
  all.now += 1_001;
  await run();
  expect(await store.views.marks()).toEqual([]);
  expect(all.board.stands.every((one) => one.text.includes('v2'))).toBe(true);
});

test('when Teams is busy, the view waits as long as Teams asked for', async () => {
  await sent(store);
  const busy = { kind: 'later', waits: 'view', afterMs: 5_000, problem: 'http 503' } as const;
  all.board.next = [busy, busy];
  const again = await run();
  expect((again ?? 0) - all.now).toBeGreaterThanOrEqual(5_000);
  await run();
  expect(all.board.posts).toBe(2);
  expect((await store.views.list({ which: 'problems', limit: 10, after: null })).length).toBe(2);
  all.now = (again ?? 0) + 1_000;
  await run();
  expect(all.board.stands).toHaveLength(2);
  expect(await store.views.list({ which: 'problems', limit: 10, after: null })).toEqual([]);
});

test('a view with nobody to deliver to is parked, and delivered when an address becomes known', async () => {
  await sent(store);
  all.board.next = Array.from({ length: 2 }, () => ({ kind: 'parked', problem: 'no channel' }) as const);
  const relay = createRelay(all.delivery);
  const sweep = async () => {
    await relay.sweep(() => undefined);
    await relay.idle();
  };
  await sweep();
  expect(await store.views.row('contactCard:2026-0001:p13')).toMatchObject({
    state: 'parked',
    problem: 'no channel',
  });
  all.now += 2_000;
  await sweep();
  expect(all.board.posts).toBe(2);
  // The same relay has seen that they wait, and hears all the same that they need not.
  await store.views.unpark();
  await sweep();
  expect(all.board.stands).toHaveLength(2);
});

test('while views wait for a far time, a sweep reads no row of theirs', async () => {
  await sent(store);
  all.board.next = Array.from({ length: 2 }, () => ({ kind: 'parked', problem: 'no channel' }) as const);
  let reads = 0;
  const row: ViewStore['row'] = (key) => ((reads += 1), store.views.row(key));
  const relay = createRelay({ ...all.delivery, views: { ...store.views, row } });
  await relay.sweep(() => undefined);
  await relay.idle();
  const before = reads;
  expect(await relay.sweep(() => undefined)).toBe(false);
  expect(reads).toBe(before);
});

test('one view that cannot be drawn does not keep the others from being delivered, and says so', async () => {
  await agenda(store, await sent(store));
  const { render } = all.delivery;
  all.delivery.render = (view) =>
    view.kind === 'forumCard' ? Promise.reject(new TypeError('broken')) : render(view);
  await run();
  expect(all.board.stands).toHaveLength(2);
  expect(await store.views.row('forumCard:2026-0001')).toMatchObject({
    state: 'waiting',
    problem: 'cannot be drawn: TypeError',
  });
  all.delivery.render = render;
  all.now += 60_000;
  await run();
  expect(all.board.stands).toHaveLength(3);
});

test('a card that somebody deleted is posted anew at its next change', async () => {
  const caseNo = await sent(store);
  await run();
  all.board.stands = [];
  await inform(store, caseNo, 'Nytt.');
  all.now += 1_001;
  await run();
  await run();
  expect(all.board.texts('contactCard')).toHaveLength(1);
});

test('an update that was slower than the lease, and so came after a newer one, is put right', async () => {
  const caseNo = await sent(store);
  await run();
  all.now += 1_001;
  await inform(store, caseNo, 'Først.');
  const { update } = all.board;
  let overtaking: Promise<unknown> | undefined;
  all.board.update = async (rendering, at) => {
    if (overtaking === undefined && rendering.key.startsWith('contactCard')) {
      // This one is on its way while another relay, after the lease, delivers what has changed since.
      await inform(store, caseNo, 'Så.');
      all.now += 1_001;
      overtaking = run();
      await overtaking;
    }
    return update(rendering, at);
  };
  await run();
  expect(all.board.texts('contactCard')[0]).toContain('v2');
  all.now += 1_001;
  await run();
  expect(all.board.texts('contactCard')[0]).toContain('v3');
  expect(await store.views.marks()).toEqual([]);
});

test('what goes by mail is sent once, whatever happens after', async () => {
  const caseNo = await sent(store);
  all.delivery.render = (view) =>
    Promise.resolve(
      view.kind === 'senderMail'
        ? { key: 'k', to: { mail: { to: 'a@b.no', name: 'A' } }, card: { at: all.now }, summary: 's' }
        : null,
    );
  await run();
  expect(all.board.posts).toBe(1);
  await store.views.mark({ kind: 'senderMail', caseNo, version: 1 });
  all.now += 1_001;
  await run();
  expect([all.board.posts, all.board.updates]).toEqual([1, 0]);
  expect(await store.views.row(`senderMail:${caseNo}:1`)).toMatchObject({ state: 'posted', to: 'mail' });
});
