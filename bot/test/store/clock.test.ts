import { createTick } from '../../src/application/clock/run-due.ts';
import { runWorks } from '../../src/application/clock/run-works.ts';
import { digestMemory } from '../../src/application/digest/digest-memory.ts';
import { DIGEST_SECTIONS } from '../../src/application/digest/digest-sections.ts';
import type { CaseCommand } from '../../src/application/request/case-command.ts';
import { receive } from '../../src/application/request/receive-request.ts';
import { runCaseCommand } from '../../src/application/request/run-case-command.ts';
import type { Run } from '../../src/domain/clock/run.ts';
import { osloInstant } from '../../src/domain/kernel/calendar.ts';
import { openTables } from '../../src/storage/tables.ts';
import { contact, deputy, mathsLeader, pair, requestForm, yes } from '../sample.ts';
import { instance } from './clock-instance.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { onTables, storeWorld, type StoreWorld } from './world.ts';

/** The clock's work over the real Table protocol, by instances whose clocks the test sets. */
let store: StoreWorld;
beforeEach(async () => {
  store = await storeWorld();
});

/** An instance with the clock's real work. The comparison with Teams has tests of its own. */
function ticking(tables = store.tables) {
  const { clock, now, runs } = instance(tables);
  const { world } = onTables(tables, now);
  const digest = {
    world,
    sections: DIGEST_SECTIONS,
    undelivered: () => Promise.resolve(0),
    ...digestMemory(runs),
  };
  const work = runWorks({ world, runs, digest, reconcile: () => Promise.resolve({}) });
  const events: string[] = [];
  const parts = { runs, register: world.register, work, now, reconcileEveryMs: 3_600_000 };
  const tick = createTick({ ...parts, log: (event, { run }) => events.push(`${event} ${String(run)}`) });
  return { clock, world, runs, work, events, tick };
}

let count = 0;
const opKey = () => `clock-${String((count += 1)).padStart(8, '0')}`;
const send = async (world = store.world) =>
  yes(await receive(world, null, requestForm, contact, opKey())).caseNo;
const tell = async (by: typeof deputy, caseNo: string, command: CaseCommand, world = store.world) =>
  yes(await runCaseCommand(world, by, caseNo, opKey(), command)).file;
const onAgenda = { action: 'putOnAgenda' as const, suggestedSectionIds: [] };
/** What the relay will be told of views whose key begins so. */
const marks = async (kind: string) =>
  (await store.views.marks())
    .map((mark) => mark.key)
    .filter((key) => key.startsWith(`${kind}:`))
    .sort();
/** What a mark was made of before the clock had anything to do with it. */
const delivered = async () => {
  for (const mark of await store.views.marks()) await store.views.clear(mark);
};

describe('what happens because time passes', () => {
  test('T012: a reminder goes to each leader who owes an answer, once a day whatever the number of cases and instances', async () => {
    const [answered, open, another] = [await send(), await send(), await send()];
    for (const caseNo of [answered, open, another]) await tell(deputy, caseNo, onAgenda);
    const claim = { action: 'claimCompetence' as const, sectionId: 'sek-mat', form: pair, seenVersion: 0 };
    for (const caseNo of [answered, open, another]) await tell(mathsLeader, caseNo, claim);
    const both = [ticking(), ticking()];
    for (const each of both) each.clock.at = osloInstant('2026-11-24', '09:00');
    await Promise.all(both.map((each) => each.tick()));
    await Promise.all(both.map((each) => each.tick()));
    expect(await marks('reminder')).toEqual(['reminder:2026-11-24:p01']);
    const done = both.flatMap((each) => each.events.filter((event) => event.includes('reminder')));
    expect(done).toEqual(['run.done forum-reminder:2026-11-25']);
  });

  test('T012: nobody is reminded when nobody owes anything', async () => {
    const each = ticking();
    each.clock.at = osloInstant('2026-11-24', '09:00');
    await each.tick();
    expect(await marks('reminder')).toEqual([]);
    expect(each.events).toContain('run.done forum-reminder:2026-11-25');
  });

  test('T012: the agenda’s card is marked on its day, and not again', async () => {
    const each = ticking();
    each.clock.at = osloInstant('2026-11-20', '07:29');
    await each.tick();
    expect(await marks('agendaCard')).toEqual([]);
    each.clock.at = osloInstant('2026-11-20', '07:30');
    await each.tick();
    expect(await marks('agendaCard')).toEqual(['agendaCard:2026-11-25']);
    await delivered();
    each.clock.at = osloInstant('2026-11-20', '07:31');
    await each.tick();
    expect(await marks('agendaCard')).toEqual([]);
  });

  test('T012: a forum that nobody ended is ended when its day has passed; what was not reached is carried over once', async () => {
    const caseNo = await send();
    await tell(deputy, caseNo, onAgenda);
    const both = [ticking(), ticking()];
    for (const each of both) each.clock.at = osloInstant('2026-11-26', '00:00');
    await Promise.all(both.map((each) => each.tick()));
    const request = (await store.world.cases.open(caseNo))?.file.request;
    expect(request).toMatchObject({ forum: '2026-12-09', carried: 1 });
    expect(await store.world.forums.meeting('2026-11-25')).toMatchObject({ closedBy: null });
    expect((await store.world.forums.meeting('2026-11-25')).closedAt).not.toBeNull();
  });

  test('T011: after four weeks without a server somebody has one digest, which tells of all the four weeks', async () => {
    const before = ticking();
    before.clock.at = osloInstant('2026-10-26', '08:00');
    await before.tick();
    const weeks = ['2026-10-28', '2026-11-04', '2026-11-11'];
    for (const day of weeks) await send(onTables(store.tables, () => osloInstant(day, '12:00')).world);
    await delivered();
    const after = ticking();
    after.clock.at = osloInstant('2026-11-27', '03:00');
    await after.tick();
    expect(await marks('digest')).toEqual([]);
    after.clock.at = osloInstant('2026-11-27', '10:00');
    await after.tick();
    await after.tick();
    // The head of department has the month's, which is the latest of its kind.
    expect(await marks('digest')).toEqual(['digest:2026-11:a02', 'digest:2026-W48:a01']);
    const run = await after.runs.last('digest-week', 'a01');
    expect(run).toMatchObject({ period: '2026-W48', facts: { since: osloInstant('2026-10-26', '08:00') } });
  });

  test('T011: when there is nothing to tell there is silence, and it is remembered that it was so', async () => {
    const each = ticking();
    each.clock.at = osloInstant('2026-11-23', '08:00');
    await each.tick();
    expect(await marks('digest')).toEqual([]);
    expect(await each.runs.last('digest-week', 'a01')).toMatchObject({ facts: { sent: 0 } });
  });

  test('T011: what a digest is drawn by stands on its run before anybody is told to draw it', async () => {
    await send();
    const each = ticking();
    each.clock.at = osloInstant('2026-11-30', '08:00');
    const run: Run = {
      purpose: 'digest-week',
      personId: 'a01',
      period: '2026-W49',
      dueAt: each.clock.at,
      validUntil: Infinity,
    };
    await each.runs.begin(run);
    await each.work['digest-week'](run, await each.world.register.read());
    expect(await marks('digest')).toEqual(['digest:2026-W49:a01']);
    expect(await each.runs.read(run)).toMatchObject({ doneAt: null, facts: { at: each.clock.at } });
  });

  test('a run that fails holds up no other, and is done at the next tick', async () => {
    const each = ticking();
    each.clock.at = osloInstant('2026-11-20', '07:30');
    const real = each.work['forum-agenda'];
    each.work['forum-agenda'] = () => Promise.reject(new Error('Teams is asleep.'));
    await each.tick();
    expect(each.events).toContain('run.failed forum-agenda:2026-11-25');
    expect(each.events).toContain('run.done forum-close:2026-11-11');
    each.work['forum-agenda'] = real;
    await each.tick();
    expect(await marks('agendaCard')).toEqual(['agendaCard:2026-11-25']);
  });

  test('a tick with nothing to do asks the store nothing, and in an hour sixty of them ask next to nothing', async () => {
    const proxy = await faultyProxy(store.connectionString);
    const tables = openTables({ connectionString: proxy.connectionString, prefix: store.prefix });
    const each = ticking(tables);
    each.clock.at = osloInstant('2026-11-26', '10:00');
    await each.tick();
    const before = proxy.calls();
    for (let minute = 1; minute <= 59; minute += 1) {
      each.clock.at = osloInstant('2026-11-26', '10:00') + minute * 60_000;
      await each.tick();
    }
    const calls = proxy.calls() - before;
    await proxy.stop();
    // The register is looked at every five minutes: two range reads.
    expect(calls).toBeLessThanOrEqual(24);
  });
});
