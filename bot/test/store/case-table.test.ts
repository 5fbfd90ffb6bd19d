import { receive } from '../../src/application/request/receive-request.ts';
import { runCaseCommand } from '../../src/application/request/run-case-command.ts';
import type { CaseCommand } from '../../src/application/request/case-command.ts';
import type { World } from '../../src/application/ports/world.ts';
import { readRange } from '../../src/storage/tables.ts';
import { administrator, contact, deputy, mathsLeader, pair, requestForm } from '../sample.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { onTables, storeWorld, type StoreWorld } from './world.ts';
import { openTables } from '../../src/storage/tables.ts';

let store: StoreWorld;
beforeAll(async () => {
  store = await storeWorld();
});

let count = 0;
const opKey = () => `op-${String((count += 1)).padStart(8, '0')}`;
const claim = (seenVersion = 0): CaseCommand => ({
  action: 'claimCompetence',
  sectionId: 'sek-mat',
  seenVersion,
  form: pair,
});

async function received(world: World = store.world): Promise<string> {
  const outcome = await receive(world, null, requestForm, contact, opKey());
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.caseNo;
}

async function onAgenda(world: World = store.world): Promise<string> {
  const caseNo = await received(world);
  await runCaseCommand(world, deputy, caseNo, opKey(), { action: 'putOnAgenda', suggestedSectionIds: [] });
  return caseNo;
}

async function historyOf(caseNo: string): Promise<string[]> {
  return (await store.world.cases.history(caseNo)).map((line) => line.kind);
}

test('T001: what was sent is what is read back, letters and all', async () => {
  const form = { ...requestForm, need: 'Æ ø å – «sitat» 😀 '.repeat(150).trim(), period: 'våren' };
  const outcome = await receive(store.world, null, form, contact, opKey());
  const opened = await store.world.cases.open(outcome.ok ? outcome.value.caseNo : '');
  expect(opened?.file.request).toMatchObject(form);
  expect(opened?.file.contact).toEqual(contact);
});

test('the same send twice is one case with one receipt', async () => {
  const key = opKey();
  const [first, second] = await Promise.all([
    receive(store.world, null, requestForm, contact, key),
    receive(store.world, null, requestForm, contact, key),
  ]);
  expect(first).toEqual(second);
});

test('case numbers have no gap and no double, also when two instances give them out at once', async () => {
  const fresh = await storeWorld();
  const other = onTables(fresh.tables);
  const numbers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => received(i % 2 === 0 ? fresh.world : other.world)),
  );
  const expected = Array.from({ length: 40 }, (_, i) => `2026-${String(i + 1).padStart(4, '0')}`);
  expect(numbers.sort()).toEqual(expected);
});

test('a change writes state, history, index, workload and stale views together', async () => {
  const caseNo = await onAgenda();
  await runCaseCommand(store.world, mathsLeader, caseNo, opKey(), claim());
  const opened = await store.world.cases.open(caseNo);
  expect(opened?.file.request.status).toBe('competenceClaimed');
  expect(await historyOf(caseNo)).toEqual(['received', 'putOnAgenda', 'claimed']);
  const { cases } = await store.world.cases.list(['competenceClaimed'], 10, null);
  expect(cases.find((row) => row.caseNo === caseNo)?.answers).toEqual({ 'sek-mat': 'claimed' });
  const workload = await store.world.cases.workload('sek-mat');
  expect(workload.filter((load) => load.caseNo === caseNo).map((load) => load.personId)).toEqual([
    'p18',
    'p22',
  ]);
  const marks = (await store.views.marks()).map((mark) => mark.key);
  expect(marks).toContain(`forumCard:${caseNo}`);
});

test('fifty simultaneous claims from fifty sections in two instances: none lost, none doubled', async () => {
  const caseNo = await onAgenda();
  const other = onTables(store.tables);
  const register = await store.world.register.read();
  const sections = Array.from({ length: 50 }, (_, i) => `sek-${String(i)}`);
  const crowd = {
    ...register,
    sections: sections.map((id, i) => ({ id, name: { nb: id, nn: id }, leaderIds: [`leader${String(i)}`] })),
    people: sections.flatMap((id, i) =>
      pair.people.map(({ personId }) => ({ ...mathsLeader, id: `${personId}-${String(i)}`, sectionId: id })),
    ),
  };
  const crowded = (world: World): World => ({
    ...world,
    register: { ...world.register, read: () => Promise.resolve(crowd) },
  });
  const outcomes = await Promise.all(
    sections.map((sectionId, i) => {
      const form = {
        ...pair,
        people: pair.people.map((each) => ({ ...each, personId: `${each.personId}-${String(i)}` })),
      };
      const leader = { ...mathsLeader, id: `leader${String(i)}` };
      const world = crowded(i % 2 === 0 ? store.world : other.world);
      return runCaseCommand(world, leader, caseNo, opKey(), {
        action: 'claimCompetence',
        sectionId,
        seenVersion: 0,
        form,
      });
    }),
  );
  expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([]);
  const opened = await store.world.cases.open(caseNo);
  expect(opened?.file.claims.map((each) => each.sectionId).sort()).toEqual([...sections].sort());
  const history = await historyOf(caseNo);
  expect(history.filter((kind) => kind === 'claimed')).toHaveLength(50);
  expect(opened?.file.request.version).toBe(history.length);
});

test('the same button pressed five times is one change', async () => {
  const caseNo = await received();
  const press = () =>
    runCaseCommand(store.world, deputy, caseNo, opKey(), { action: 'putOnAgenda', suggestedSectionIds: [] });
  const outcomes = await Promise.all(Array.from({ length: 5 }, press));
  expect(outcomes.map((outcome) => outcome.ok && outcome.value.changed).filter(Boolean)).toHaveLength(1);
  expect(await historyOf(caseNo)).toEqual(['received', 'putOnAgenda']);
});

test('the same invoke delivered twice, at once or later, is one claim and two yeses', async () => {
  const caseNo = await onAgenda();
  const key = opKey();
  const deliver = () => runCaseCommand(store.world, mathsLeader, caseNo, key, claim());
  const outcomes = [...(await Promise.all([deliver(), deliver()])), await deliver()];
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true]);
  expect(await historyOf(caseNo)).toEqual(['received', 'putOnAgenda', 'claimed']);
});

test('a lost reply of the store is neither a lost nor a doubled change', async () => {
  const proxy = await faultyProxy(store.connectionString);
  const { world } = onTables(openTables({ connectionString: proxy.connectionString, prefix: store.prefix }));
  try {
    proxy.loseReplies(1);
    const outcome = await receive(world, null, requestForm, contact, opKey());
    const caseNo = outcome.ok ? outcome.value.caseNo : '';
    proxy.loseReplies(1);
    await runCaseCommand(world, deputy, caseNo, opKey(), { action: 'putOnAgenda', suggestedSectionIds: [] });
    proxy.loseReplies(1);
    const claimed = await runCaseCommand(world, mathsLeader, caseNo, opKey(), claim());
    expect(claimed.ok).toBe(true);
    expect(proxy.lost()).toBe(3);
    expect(await historyOf(caseNo)).toEqual(['received', 'putOnAgenda', 'claimed']);
  } finally {
    await proxy.stop();
  }
});

test('a refusal saves nothing', async () => {
  const caseNo = await onAgenda();
  const before = await readRange(store.tables.cases, 'ilu-2026', '');
  const outcome = await runCaseCommand(store.world, administrator, caseNo, opKey(), claim());
  expect(outcome).toMatchObject({ refusal: { code: 'notAllowed' } });
  expect(await readRange(store.tables.cases, 'ilu-2026', '')).toEqual(before);
});

test('the list is newest first, pages without gaps, and a status has only its own', async () => {
  const fresh = await storeWorld();
  const all = [];
  for (let i = 0; i < 7; i += 1) all.push(await received(fresh.world));
  await runCaseCommand(fresh.world, deputy, all[2] ?? '', opKey(), {
    action: 'putOnAgenda',
    suggestedSectionIds: [],
  });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await fresh.world.cases.list(['received', 'onAgenda'], 3, after);
    seen.push(...page.cases.map((row) => row.caseNo));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual([...all].reverse());
  const onlyAgenda = await fresh.world.cases.list(['onAgenda'], 10, null);
  expect(onlyAgenda.cases.map((row) => row.caseNo)).toEqual([all[2]]);
});

test('T022: a withdrawn claim frees its people', async () => {
  const caseNo = await onAgenda();
  await runCaseCommand(store.world, mathsLeader, caseNo, opKey(), claim());
  await runCaseCommand(store.world, mathsLeader, caseNo, opKey(), {
    action: 'withdrawClaim',
    sectionId: 'sek-mat',
  });
  const workload = await store.world.cases.workload('sek-mat');
  expect(workload.filter((load) => load.caseNo === caseNo)).toEqual([]);
});
