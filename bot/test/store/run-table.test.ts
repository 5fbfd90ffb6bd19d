import type { Run } from '../../src/domain/clock/run.ts';
import { osloInstant } from '../../src/domain/kernel/calendar.ts';
import { openTables } from '../../src/storage/tables.ts';
import { instance, LEASE } from './clock-instance.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { storeWorld, type StoreWorld } from './world.ts';

/** The clock's runs over the real Table protocol, by instances whose clocks the test sets. */
const agenda: Run = {
  purpose: 'forum-agenda',
  personId: null,
  period: '2026-11-25',
  dueAt: osloInstant('2026-11-20', '07:30'),
  validUntil: osloInstant('2026-11-25', '09:00'),
};

let store: StoreWorld;
beforeEach(async () => {
  store = await storeWorld();
});

describe('a run of the clock', () => {
  test('of twenty instances that begin it in the same instant one gets it, and the others learn when it is done', async () => {
    const all = Array.from({ length: 20 }, () => instance(store.tables));
    const places = await Promise.all(all.map(({ runs }) => runs.begin(agenda)));
    expect(places.filter((place) => place === 'mine')).toHaveLength(1);
    expect(places.filter((place) => place === 'busy')).toHaveLength(19);
    expect(await all[places.indexOf('mine')]?.runs.finish(agenda, { posted: 1 })).toBe(true);
    const after = await Promise.all(all.map(({ runs }) => runs.begin(agenda)));
    expect(new Set(after)).toEqual(new Set(['done']));
  });

  test('whose instance died is taken over by one of those who have seen nothing change for a whole lease', async () => {
    const [dead, ...others] = [
      instance(store.tables),
      instance(store.tables),
      instance(store.tables),
      instance(store.tables),
    ];
    expect(await dead.runs.begin(agenda)).toBe('mine');
    await dead.runs.note(agenda, { since: 7 });
    const begin = () => Promise.all(others.map(({ runs }) => runs.begin(agenda)));
    expect(await begin()).toEqual(['busy', 'busy', 'busy']);
    for (const other of others) other.clock.elapsed = LEASE - 1;
    expect(await begin()).toEqual(['busy', 'busy', 'busy']);
    for (const other of others) other.clock.elapsed = LEASE;
    const places = await begin();
    expect(places.filter((place) => place === 'mine')).toHaveLength(1);
    const heir = others[places.indexOf('mine')];
    expect(await heir?.runs.read(agenda)).toMatchObject({ owner: heir?.owner, facts: { since: 7 } });
    // The dead one comes back and finds that it is no longer its own.
    expect(await dead.runs.finish(agenda, {})).toBe(false);
    expect(await heir?.runs.finish(agenda, {})).toBe(true);
    expect(await dead.runs.begin(agenda)).toBe('done');
  });

  test('whose instance lives is left alone, however long it takes and whatever the others’ clocks say', async () => {
    const [slow, other] = [instance(store.tables), instance(store.tables)];
    expect(await slow.runs.begin(agenda)).toBe('mine');
    other.clock.at += 365 * 86_400_000;
    for (let leases = 0; leases < 5; leases += 1) {
      expect(await other.runs.begin(agenda)).toBe('busy');
      other.clock.elapsed += LEASE;
      await slow.runs.beat();
    }
    expect(await other.runs.begin(agenda)).toBe('busy');
    expect(await slow.runs.finish(agenda, {})).toBe(true);
  });

  test('that has just been seen for the first time is left alone, though it was begun long ago', async () => {
    const [dead, late] = [instance(store.tables), instance(store.tables)];
    await dead.runs.begin(agenda);
    late.clock.elapsed = 10 * LEASE;
    expect(await late.runs.begin(agenda)).toBe('busy');
  });

  test('that failed is begun again by the same instance at once, and not twice at a time', async () => {
    const { runs } = instance(store.tables);
    expect(await runs.begin(agenda)).toBe('mine');
    expect(await runs.begin(agenda)).toBe('busy');
    runs.fail(agenda);
    expect(await runs.begin(agenda)).toBe('mine');
  });

  test('whose first answer from the store was lost is begun by the same instance after all', async () => {
    const proxy = await faultyProxy(store.connectionString);
    const tables = openTables({ connectionString: proxy.connectionString, prefix: store.prefix });
    const { runs } = instance(tables);
    proxy.loseReplies(1);
    const first = await runs.begin(agenda);
    expect(proxy.lost()).toBe(1);
    expect([first, await runs.begin(agenda)]).toEqual(['busy', 'mine']);
    expect(await runs.finish(agenda, {})).toBe(true);
    await proxy.stop();
  });

  test('is remembered with its facts: the latest that is done, of its purpose and person', async () => {
    const { runs } = instance(store.tables);
    const week = (personId: string, period: string): Run => ({
      ...agenda,
      purpose: 'digest-week',
      personId,
      period,
    });
    for (const run of [week('p1', '2026-W53'), week('p1', '2026-W52'), week('p10', '2027-W02')]) {
      await runs.begin(run);
      await runs.finish(run, { at: 1 });
    }
    await runs.begin(week('p1', '2027-W01'));
    expect(await runs.last('digest-week', 'p1')).toMatchObject({ period: '2026-W53', facts: { at: 1 } });
    expect(await runs.last('digest-month', 'p1')).toBeNull();
  });
});
