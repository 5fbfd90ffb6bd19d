import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery, DeliveryList } from '../../src/contract/delivery-views.ts';
import { openDoors, type Doors } from './harness.ts';

/** The page for those who look after what stands in Teams. */

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(async () => {
  await doors.stop();
});

const list = async (query = '') =>
  (await doors.api('a03', 'GET', `/api/deliveries${query}`)).body as unknown as DeliveryList;
/** The delivery of a case's card of one kind, once it has come so far. */
async function until(query: string, caseNo: string, wanted: (each: Delivery) => boolean): Promise<Delivery> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const found = of(await list(query), caseNo).find(wanted);
    if (found) return found;
    await wait(50);
  }
  throw new Error('It has not come to that.');
}
const of = (listed: DeliveryList, caseNo: string) =>
  listed.deliveries.filter((each) => each.caseNo === caseNo);

test.each([
  ['a01', 200],
  ['a03', 200],
  ['a02', 403],
  ['a05', 403],
  ['p03', 403],
  ['p13', 403],
])('the role table holds: %s gets %i', async (id, status) => {
  expect((await doors.api(id, 'GET', '/api/deliveries')).status).toBe(status);
  const retry = await doors.api(id, 'POST', '/api/deliveries/retry', { key: 'forumCard:2026-9999' });
  expect(retry.status).toBe(status);
  if (status === 200) expect(retry.body).toEqual({ found: false });
});

test('what has arrived is told with when, and to whom', async () => {
  const { caseNo } = await doors.send();
  await doors.card('a01', caseNo);
  const arrived = await until(
    '?which=all',
    caseNo,
    (each) => each.kind === 'triageCard' && each.state === 'posted' && each.staleSince === null,
  );
  expect(arrived).toMatchObject({ to: 'Prøve a01', problem: null });
  expect(arrived.deliveredAt).toBeGreaterThan(0);
  expect(of(await list(), caseNo).filter((each) => each.kind === 'triageCard')).toEqual([]);
});

test('what Teams does not take is told with why and since when, and arrives when somebody tries again', async () => {
  const { caseNo } = await doors.send();
  await doors.card('a01', caseNo);
  doors.teams.faults.next('412', 1_000, 'create');
  const command = { action: 'putOnAgenda', suggestedSectionIds: [] };
  await doors.api('a01', 'POST', `/api/cases/${caseNo}/actions`, { opKey: 'on-the-agenda', command });
  const stuck = await until('', caseNo, (each) => each.kind === 'forumCard' && each.attempts > 1);
  expect(stuck).toMatchObject({
    state: 'waiting',
    problem: expect.stringMatching(/^http 412/) as string,
    to: null,
  });
  expect(stuck.staleSince).toBeGreaterThan(0);
  expect(stuck.nextTry).toBeGreaterThan(0);
  doors.teams.faults.clear();
  const retry = await doors.api('a03', 'POST', '/api/deliveries/retry', { key: stuck.key });
  expect(retry.body).toEqual({ found: true });
  expect(await doors.card('Lederforum', `view|forumCard:${caseNo}`)).toBeDefined();
});

test('what is no key and what is no filter is said', async () => {
  expect((await doors.api('a03', 'GET', '/api/deliveries?which=some')).status).toBe(422);
  expect((await doors.api('a03', 'POST', '/api/deliveries/retry', { key: '../x' })).status).toBe(422);
});
