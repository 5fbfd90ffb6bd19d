import { setTimeout as wait } from 'node:timers/promises';
import { openDoors, type Doors } from './harness.ts';

/** What must hold when Teams, the network or the server itself fails. */

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors({ RELAY_LOOK_AFTER_MS: '1000' });
});
afterAll(async () => {
  await doors.stop();
});
afterEach(() => {
  doors.teams.faults.clear();
});

const text = (value: unknown) => JSON.stringify(value);
const inChannel = (caseNo: string) =>
  doors.teams.messages('Lederforum').filter((m) => text(m.activity).includes(`view|forumCard:${caseNo}`));
const updatesOf = (id: string) =>
  doors.teams.calls.filter(
    (call) => call.direction === 'from the bot' && call.what.includes('PUT') && call.what.includes(id),
  );

const forumRow = (caseNo: string) => doors.store.views.row(`forumCard:${caseNo}`);
/** Waits for what only the tables tell. */
async function until(probe: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error('It has not come to that.');
    await wait(50);
  }
}

let count = 0;
async function act(caseNo: string, personId: string, command: object): Promise<void> {
  const opKey = `act-${String((count += 1)).padStart(6, '0')}`;
  const { status, body } = await doors.api(personId, 'POST', `/api/cases/${caseNo}/actions`, {
    opKey,
    command,
  });
  if (status !== 200) throw new Error(text(body));
}
const urgent = (caseNo: string) => act(caseNo, 'a01', { action: 'markUrgent' });

test('kill -9 between save and post: after the restart the card appears', async () => {
  const { caseNo } = await doors.send();
  await doors.card('a01', caseNo);
  // Nothing gets through to the channel, so the save is done and the post is not.
  doors.teams.faults.next('502', 1_000, 'create');
  await urgent(caseNo);
  await doors.restart('SIGKILL');
  expect(inChannel(caseNo)).toEqual([]);
  doors.teams.faults.clear();
  expect(await doors.card('Lederforum', `view|forumCard:${caseNo}`)).toBeDefined();
  await wait(1_500);
  expect(inChannel(caseNo)).toHaveLength(1);
});

test('kill -9 between save and update: after the restart the card is brought up to date', async () => {
  const { caseNo } = await doors.send();
  await urgent(caseNo);
  const card = await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  doors.teams.faults.next('502', 1_000, 'update');
  await act(caseNo, 'p03', { action: 'declineClaim', sectionId: 'sek-mat', comment: null });
  await doors.restart('SIGKILL');
  doors.teams.faults.clear();
  await doors.teams.until(() => text(inChannel(caseNo)[0]?.activity).includes('Ikke hos oss'), 20_000);
  expect(inChannel(caseNo)).toHaveLength(1);
  expect(inChannel(caseNo)[0]?.id).toBe(card.id);
});

test('twenty changes in two seconds are far fewer than twenty updates, and the card ends as the tables are', async () => {
  const { caseNo } = await doors.send();
  await urgent(caseNo);
  const card = await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  const before = updatesOf(card.id).length;
  for (let i = 0; i < 20; i += 1) {
    await act(caseNo, 'p03', { action: 'declineClaim', sectionId: 'sek-mat', comment: `Svar ${String(i)}.` });
    await wait(80);
  }
  await doors.teams.until(
    () =>
      text(inChannel(caseNo)[0]?.activity).includes('Svar 19.') ||
      text(inChannel(caseNo)[0]?.activity).includes('Ikke hos oss'),
  );
  await wait(1_500);
  expect(updatesOf(card.id).length - before).toBeLessThanOrEqual(5);
  await until(async () => (await doors.store.views.marks()).length === 0);
});

test('the same invoke delivered twice by Teams is one claim', async () => {
  const { caseNo } = await doors.send();
  await urgent(caseNo);
  const card = await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  const dialog = await doors.teams.openDialog('p03', card.id, 'Meld kompetanse');
  doors.teams.faults.duplicate = true;
  const answer = await doors.teams.submitDialog('p03', dialog, { experienced: 'p18', newColleague: 'p22' });
  expect(answer.kind).not.toBe('error');
  const history = await doors.store.world.cases.history(caseNo);
  expect(history.filter((line) => line.kind === 'claimed')).toHaveLength(1);
});

test('the same button pressed five times at once is one decision, and five yeses', async () => {
  const { caseNo } = await doors.send();
  const triage = await doors.card('a01', caseNo);
  const press = () => doors.teams.press('a01', triage.id, { verb: 'putOnAgenda', data: { caseNo } });
  const outcomes = await Promise.all(Array.from({ length: 5 }, press));
  expect(outcomes.filter((outcome) => outcome.kind === 'error')).toEqual([]);
  const history = await doors.store.world.cases.history(caseNo);
  expect(history.map((line) => line.kind)).toEqual(['received', 'putOnAgenda']);
});

test.each(['429', '429-bare', '412', '502', '504'] as const)(
  'a %s from Teams delays the card and loses nothing',
  async (fault) => {
    doors.teams.faults.next(fault, 2, 'create');
    const { caseNo } = await doors.send();
    await urgent(caseNo);
    await doors.card('Lederforum', `view|forumCard:${caseNo}`);
    await wait(500);
    expect(inChannel(caseNo)).toHaveLength(1);
  },
);

test('a lost reply to a first post: the card is found in Teams, and stands once', async () => {
  doors.teams.faults.next('lost-reply', 1, 'create');
  const { caseNo } = await doors.send();
  await urgent(caseNo);
  await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  await until(async () => (await forumRow(caseNo)).state === 'posted');
  expect(inChannel(caseNo)).toHaveLength(1);
  expect(await forumRow(caseNo)).toMatchObject({ unknownPosts: 0, foundPosts: 1 });
  // It is where the row says: what changes next is seen on it.
  await act(caseNo, 'p03', { action: 'declineClaim', sectionId: 'sek-mat', comment: null });
  await doors.teams.until(() => text(inChannel(caseNo)[0]?.activity).includes('Ikke hos oss'), 15_000);
});

test('a 502 after the deed: the card is found in Teams, and stands once', async () => {
  doors.teams.faults.doneAllTheSame = 1;
  doors.teams.faults.next('502', 1, 'create');
  const { caseNo } = await doors.send();
  await urgent(caseNo);
  await until(async () => (await forumRow(caseNo)).foundPosts === 1);
  doors.teams.faults.doneAllTheSame = 0;
  expect(inChannel(caseNo)).toHaveLength(1);
});

test('where nobody can look, a first post whose reply is lost is posted anew and written down', async () => {
  doors.teams.graphFaults.graphForbidden = true;
  doors.teams.faults.next('lost-reply', 1, 'create');
  const { caseNo } = await doors.send();
  await urgent(caseNo);
  await doors.teams.until(() => inChannel(caseNo).length === 2, 15_000);
  await until(async () => (await forumRow(caseNo)).state === 'posted');
  expect(await forumRow(caseNo)).toMatchObject({ unknownPosts: 1, mayStandTwice: true });
  doors.teams.graphFaults.clear();
});

test('a bot that was removed waits, and delivers when it is back', async () => {
  await doors.teams.uninstallTeam();
  const { caseNo } = await doors.send();
  await urgent(caseNo);
  await wait(1_000);
  expect(inChannel(caseNo)).toEqual([]);
  await doors.teams.installTeam();
  expect(await doors.card('Lederforum', `view|forumCard:${caseNo}`)).toBeDefined();
});

test('logs carry ids, never the content of requests or names', async () => {
  const { caseNo } = await doors.send({ title: 'Hemmelig tittel', need: 'Hemmelig behov' });
  await urgent(caseNo);
  await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  await doors.teams.say('p13', 'bot', 'Hemmelig melding');
  const log = doors.log();
  expect(log).toContain(caseNo);
  expect(log).not.toMatch(/Hemmelig|Havnes|Frode|Prøve|@kommune|Bearer|token-/);
});
