import { addDays, osloDate, workingDayFrom, workingDaysBefore } from '../../src/domain/kernel/calendar.ts';
import { pair } from '../sample.ts';
import { openDoors, type Doors } from './harness.ts';

/** The agenda in the channel and the reminder in a leader's chat. The next working day is made a day of forum. */
const FORUM = workingDayFrom(addDays(osloDate(Date.now()), 1));
const DAY_BEFORE = workingDaysBefore(FORUM, 1);

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
  const extra = { date: FORUM, change: 'extra', time: '13:15' };
  expect(await doors.api('a01', 'POST', '/api/forums/plan', extra)).toMatchObject({ status: 200 });
});
afterAll(async () => {
  await doors.stop();
});

const text = (value: unknown) => JSON.stringify(value);
const agenda = () =>
  doors.teams
    .messages('Lederforum')
    .map((message) => text(message.activity))
    .find((words) => words.includes('Sakliste for'));

let keys = 0;
async function act(id: string, caseNo: string, command: object): Promise<void> {
  const body = { opKey: `cards-act-${String((keys += 1))}`, command };
  expect(await doors.api(id, 'POST', `/api/cases/${caseNo}/actions`, body)).toMatchObject({ status: 200 });
}

async function onAgenda(title: string): Promise<string> {
  const { caseNo } = await doors.send({ title });
  await act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: ['sek-norsk'] });
  await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  return caseNo;
}

test('T012: the agenda stands in the channel with a link to each thread, and follows what happens to its cases', async () => {
  const caseNo = await onAgenda('Brøk på mellomtrinnet');
  const thread = doors.teams
    .messages('Lederforum')
    .find((message) => text(message.activity).includes(`view|forumCard:${caseNo}`));
  await doors.teams.until(() => agenda()?.includes(`parentMessageId=${thread?.id ?? 'none'}`), 15_000);
  const claim = { action: 'claimCompetence', sectionId: 'sek-mat', seenVersion: 0, form: pair };
  await act('p03', caseNo, claim);
  await doors.teams.until(() => agenda()?.includes('Meldt av Seksjon for matematikk'), 15_000);
});

test('T018: a reminder is answered where it stands, and says thanks when nothing is owed any more', async () => {
  const caseNo = await onAgenda('Lesing i naturfag');
  const key = { kind: 'reminder', personId: 'p01', day: DAY_BEFORE } as const;
  await doors.store.views.mark(key);
  const reminder = await doors.card('p01', 'mangler svar fra Seksjon for norsk');
  const data = { sectionId: 'sek-norsk', view: `reminder:${DAY_BEFORE}:p01` };
  // Somebody else's reminder is not shown to whoever says its name.
  const other = { verb: 'refresh', data: { ...data, view: `reminder:${DAY_BEFORE}:p03` } };
  expect(text(await doors.teams.press('p01', reminder.id, other))).not.toContain('Lesing i naturfag');
  const owed = (await doors.store.world.cases.steps('leaderForum', 100)).map((step) => step.case.caseNo);
  expect(owed).toContain(caseNo);
  for (const each of owed) {
    const press = { verb: 'declineClaim', data: { ...data, caseNo: each } };
    const outcome = await doors.teams.press('p01', reminder.id, press);
    expect(outcome.kind).toBe('card');
    expect(text(outcome).includes('Takk, alt er besvart.')).toBe(each === owed.at(-1));
  }
  const file = (await doors.store.world.cases.open(caseNo))?.file;
  expect(file?.claims).toMatchObject([{ sectionId: 'sek-norsk', answer: 'declined' }]);
});
