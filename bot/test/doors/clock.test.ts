import { setTimeout as wait } from 'node:timers/promises';
import { osloInstant } from '../../src/domain/kernel/calendar.ts';
import type { ServerProcess } from '../../../playground/local/server-process.ts';
import { readRow } from '../../src/storage/tables.ts';
import { register } from '../sample.ts';
import { openDoors, type Doors } from './harness.ts';

/** Two real servers on the same tables, whose clocks are set to a day and a time in Oslo. */
const at = (day: string, time: string) => ({
  CLOCK_OFFSET_MS: String(osloInstant(day, time) - Date.now()),
  CLOCK_TICK_MS: '200',
  CLOCK_LEASE_MS: '2000',
});

let doors: Doors;
let second: ServerProcess | undefined;
beforeAll(async () => {
  doors = await openDoors(at('2026-11-18', '17:00'));
});
afterAll(async () => {
  await doors.stop();
});

/** Ends both servers, sets the time, and starts both again. */
async function bothAt(day: string, time: string): Promise<void> {
  await second?.stop();
  await doors.restart('SIGTERM', at(day, time));
  second = await doors.another();
}

const posted = (where: string, words: RegExp) =>
  doors.teams.messages(where).filter((message) => words.test(JSON.stringify(message.activity)));
const untilPosted = (where: string, words: RegExp) =>
  doors.teams.until(() => posted(where, words).length > 0, 20_000);
const runOf = (runKey: string) => readRow(doors.store.tables.runs, 'ilu', runKey);
const untilDone = async (runKey: string) => {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const row = await runOf(runKey);
    if (row?.doneAt !== undefined) return row;
    await wait(100);
  }
  throw new Error(`${runKey} was not done.`);
};
/** Long enough for the other server to have done it too, and for the relay to have posted it. */
const whileTheOtherMight = () => wait(1_500);
const requestOf = async (caseNo: string) => (await doors.store.world.cases.open(caseNo))?.file.request;

test('T011, T012: agenda, reminder, digest and the end of a forum come by themselves, each once, with two servers', async () => {
  const { caseNo } = await doors.send();
  const put = await doors.api('a01', 'POST', `/api/cases/${caseNo}/actions`, {
    opKey: 'clock-agenda-1',
    command: { action: 'putOnAgenda', suggestedSectionIds: ['sek-norsk'] },
  });
  expect(put.status).toBe(200);
  await wait(1_000);
  expect(posted('Lederforum', /Sakliste for lederforum/)).toHaveLength(0);

  // Three working days ahead, when the working hours begin.
  await bothAt('2026-11-20', '07:30');
  await untilPosted('Lederforum', /Sakliste for lederforum/);
  await whileTheOtherMight();
  expect(posted('Lederforum', /agendaCard:2026-11-25/)).toHaveLength(1);

  // The day before: the leader who owes an answer hears of it, the one who was not asked does not.
  await bothAt('2026-11-24', '09:00');
  await untilPosted('p01', /Lederforum er i morgen/);
  await untilDone('digest-forum:a01:2026-11-25');
  await whileTheOtherMight();
  for (const person of register.people)
    expect([person.id, posted(person.id, /Lederforum er i morgen/).length]).toEqual([
      person.id,
      person.id === 'p01' ? 1 : 0,
    ]);
  expect(posted('a01', /digest:forum-2026-11-25:a01/)).toHaveLength(1);

  // Nobody ended the forum, and the case was not reached.
  await bothAt('2026-11-26', '00:00');
  await untilDone('forum-close:2026-11-25');
  await whileTheOtherMight();
  expect(await requestOf(caseNo)).toMatchObject({ forum: '2026-12-09', carried: 1, status: 'onAgenda' });
  expect(posted('Lederforum', /agendaCard:2026-11-25/)).toHaveLength(1);
  expect(posted('Lederforum', /agendaCard:2026-12-09/)).toHaveLength(0);
}, 180_000);

test('a run whose server was killed is taken over by the other', async () => {
  const key = 'forum-agenda:2026-12-09';
  // As a server leaves it that is killed at its work.
  await second?.stop();
  await doors.restart('SIGTERM', at('2026-12-04', '08:00'));
  const { owner, ...row } = await untilDone(key);
  await doors.server.stop('SIGKILL');
  const begun = { ...row, partitionKey: 'ilu', rowKey: key, owner };
  await doors.store.tables.runs.updateEntity({ ...begun, doneAt: undefined, facts: undefined }, 'Replace');
  await doors.restart();
  // Its lease is two seconds from when the new one first saw it.
  await wait(1_000);
  expect(await runOf(key)).toMatchObject({ owner });
  expect((await runOf(key))?.doneAt).toBeUndefined();
  const taken = await untilDone(key);
  expect(taken.owner).not.toBe(owner);
}, 120_000);
