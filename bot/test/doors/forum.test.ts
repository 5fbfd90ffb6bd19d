import { strFromU8, unzipSync } from 'fflate';
import type { ForumList, ForumPage } from '../../src/contract/forum-views.ts';
import { addDays, osloDate, workingDayFrom } from '../../src/domain/kernel/calendar.ts';
import type { Action } from '../../src/domain/people/actions.ts';
import { may } from '../../src/domain/people/permissions.ts';
import { pair, register } from '../sample.ts';
import { openDoors, type Doors, type Json } from './harness.ts';

/** Lederforum at the tab's door. Today is made a day of forum through the API, so that decisions are made in it. */
const TODAY = osloDate(Date.now());

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
  const extra = { date: TODAY, change: 'extra', time: '13:15' };
  expect(await doors.api('a01', 'POST', '/api/forums/plan', extra)).toMatchObject({ status: 200 });
});
afterAll(async () => {
  await doors.stop();
});

const get = (id: string, path: string) => doors.api(id, 'GET', path);
const post = (id: string, path: string, body: unknown = {}) => doors.api(id, 'POST', path, body);
const page = async (date = TODAY) => (await get('a01', `/api/forums/${date}`)).body as unknown as ForumPage;
const plan = async () => (await get('a01', '/api/forums')).body as unknown as ForumList;

let keys = 0;
const act = (id: string, caseNo: string, command: Json) =>
  post(id, `/api/cases/${caseNo}/actions`, { opKey: `forum-act-${String((keys += 1))}`, command });

/** A case that a section has claimed, on the agenda of the next forum. */
async function claimed(title: string): Promise<string> {
  const { caseNo } = await doors.send({ title });
  await act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  const claim = { action: 'claimCompetence', sectionId: 'sek-mat', seenVersion: 0, form: pair };
  expect((await act('p03', caseNo, claim)).status).toBe(200);
  return caseNo;
}

const confirmation = {
  sectionIds: ['sek-mat'],
  leadSectionId: null,
  personIds: ['p18'],
  reason: 'Kjenner nettverket frå før.\nOg har tid.',
  resources: { withinCapacity: false, note: 'Vikar i mars.' },
};
const confirm = (caseNo: string) => act('a01', caseNo, { action: 'confirmCompetence', confirmation });

const ROUTES: [Action, string, string, Json?][] = [
  ['readForum', 'GET', '/api/forums'],
  ['readForum', 'GET', `/api/forums/${TODAY}`],
  ['readForum', 'GET', `/api/forums/${TODAY}/minutes.docx`],
  ['readForum', 'GET', '/api/cases/{caseNo}/weighing'],
  ['planForum', 'POST', '/api/forums/plan', { date: TODAY, change: 'extra', time: '13:15' }],
  ['takeNotes', 'PUT', `/api/forums/${TODAY}/notes/{caseNo}`, { text: 'x', seenVersion: 99 }],
  ['closeForum', 'POST', '/api/forums/2099-01-01/close'],
  ['approveMinutes', 'POST', `/api/forums/${TODAY}/approve`],
];
const PEOPLE = ['a01', 'a02', 'a03', 'a04', 'a05', 'p01', 'p03', 'p09', 'p13', 'p15'];
const asked = ROUTES.flatMap((route) =>
  PEOPLE.map((id) => [route[0], route[1], route[2], id, route] as const),
);

test.each(asked)('the role table holds: %s by %s %s for %s', async (_a, _b, _c, id, route) => {
  const [action, method, path, body] = route;
  const person = register.people.find((each) => each.id === id);
  const caseNo = (roleCase ??= (await doors.send({ title: 'Roller' })).caseNo);
  const answer = await doors.api(id, method, path.replace('{caseNo}', caseNo), body);
  const isAllowed = person !== undefined && may(person, action, {}, register).ok;
  expect(answer.status === 403).toBe(!isAllowed);
  if (!isAllowed) expect(String(answer.body.message)).toMatch(/\.$/);
});
let roleCase: string | undefined;

test('what is no date and what is no forum is said, and nothing breaks', async () => {
  expect((await get('a01', '/api/forums/i-morgen')).status).toBe(422);
  expect((await get('a01', '/api/forums/2026-02-30')).status).toBe(422);
  expect((await get('a01', '/api/forums/9999-12-31')).status).toBe(422);
  expect((await get('a01', '/api/forums/2099-12-31')).status).toBe(404);
  expect((await post('a01', '/api/forums/plan', { date: '2020-01-01', change: 'extra' })).status).toBe(422);
  expect((await post('a01', '/api/forums/plan', { date: TODAY, time: '25:00' })).body).toMatchObject({
    fields: { time: expect.any(String) as string },
  });
});

test('T012: cancelling a forum moves its cases, holding it after all brings them back, also the second time', async () => {
  const { caseNo } = await doors.send({ title: 'Flyttes' });
  await act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  const forumOf = async () => (await get('a01', `/api/cases/${caseNo}`)).body.forum;
  const first = String(await forumOf());
  for (let turn = 0; turn < 2; turn += 1) {
    const cancelled = await post('a03', '/api/forums/plan', { date: first, change: 'cancelled' });
    expect((cancelled.body as unknown as ForumList).forums).toContainEqual(
      expect.objectContaining({ date: first, isCancelled: true }),
    );
    expect((await get('a01', `/api/forums/${first}`)).status).toBe(404);
    expect(await forumOf()).toBe(workingDayFrom(addDays(first, 7)));
    await post('a03', '/api/forums/plan', { date: first });
    expect(await forumOf()).toBe(first);
  }
});

test('T012: cancelling a forum further ahead leaves the agenda of the one before it alone', async () => {
  const { caseNo } = await doors.send({ title: 'Blir' });
  await act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  const { forum } = (await get('a01', `/api/cases/${caseNo}`)).body;
  const later = (await plan()).forums.map((each) => each.date).filter((date) => date > String(forum));
  await post('a01', '/api/forums/plan', { date: later[0], change: 'cancelled' });
  expect((await get('a01', `/api/cases/${caseNo}`)).body.forum).toBe(forum);
  await post('a01', '/api/forums/plan', { date: later[0] });
});

test('T012: a forum is given another time and a stand-in, who sees it in the plan', async () => {
  const { forums, standIns } = await plan();
  const date = forums.map((each) => each.date).find((each) => each > TODAY) ?? '';
  expect(standIns.map(({ id }) => id)).toEqual(expect.arrayContaining(['a02', 'p01', 'p03']));
  await post('a01', '/api/forums/plan', { date, time: '12:00', standInId: 'p03' });
  expect(await page(date)).toMatchObject({
    time: '12:00',
    standIn: { id: 'p03' },
    runBy: 'Prøve p03',
    state: 'planned',
  });
  expect((await post('a01', '/api/forums/plan', { date, standInId: 'p99' })).status).toBe(422);
  await post('a01', '/api/forums/plan', { date });
  expect(await page(date)).toMatchObject({ time: '09:00', standIn: null, runBy: 'Prøve a01' });
});

test('T009: two who write the same note: the second gets both texts, and nothing is lost', async () => {
  const caseNo = await claimed('Notater');
  const put = (id: string, text: string, seenVersion: number) =>
    doors.api(id, 'PUT', `/api/forums/${TODAY}/notes/${caseNo}`, { text, seenVersion });
  expect(await put('a01', 'Nestlederens ord', 0)).toMatchObject({
    status: 200,
    body: { text: 'Nestlederens ord', by: 'Prøve a01', version: 1 },
  });
  expect(await put('a03', 'Administrasjonens ord', 0)).toMatchObject({
    status: 409,
    body: {
      code: 'noteChangedMeanwhile',
      theirs: { text: 'Nestlederens ord', by: 'Prøve a01', version: 1 },
    },
  });
  const both = 'Nestlederens ord\nAdministrasjonens ord';
  expect((await put('a03', both, 1)).body).toMatchObject({ text: both, by: 'Prøve a03', version: 2 });
  expect((await page()).decided.find((each) => each.case.caseNo === caseNo)?.note?.text).toBe(both);
});

test('T015, T022: what is weighed before a choice: days of each section, and who has been there before', async () => {
  const before = await claimed('Første gang');
  await confirm(before);
  const caseNo = await claimed('Andre gang');
  const { body } = await get('a01', `/api/cases/${caseNo}/weighing`);
  expect(body).toMatchObject({
    visits: expect.arrayContaining([
      expect.objectContaining({
        caseNo: before,
        people: ['Prøve p18'],
        sections: ['Seksjon for matematikk'],
      }),
    ]) as unknown[],
    sections: [{ section: { id: 'sek-mat' }, semesters: [{ semester: '2027V', perPerson: 2 }, {}] }],
  });
});

test('T009, T013, T015, T018: a whole meeting: decided, undone, decided again, ended, approved, and in Word', async () => {
  const urgent = await claimed('Æ, ø og å <b>uten</b> koder & sånt');
  expect((await confirm(urgent)).body).toMatchObject({ changed: true });
  const entry = async () => (await page()).decided.find((each) => each.case.caseNo === urgent);
  expect(await entry()).toMatchObject({
    mayUndo: true,
    lines: [
      {
        decision: 'confirmed',
        by: 'Prøve a01',
        sections: ['Seksjon for matematikk'],
        people: ['Prøve p18'],
        reason: confirmation.reason,
        resources: { withinCapacity: false, note: 'Vikar i mars.' },
        isUndone: false,
      },
    ],
  });
  expect((await act('a01', urgent, { action: 'undoDecision' })).body).toMatchObject({
    page: { status: 'competenceClaimed' },
  });
  expect((await entry())?.lines).toMatchObject([
    { decision: 'confirmed', isUndone: true, resources: null },
    { decision: 'undone', isUndone: false },
  ]);
  expect((await confirm(urgent)).body).toMatchObject({ page: { status: 'withAdministration' } });
  expect(
    (
      await doors.api('a01', 'PUT', `/api/forums/${TODAY}/notes/${urgent}`, {
        text: 'Et notat.',
        seenVersion: 0,
      })
    ).status,
  ).toBe(200);

  expect((await post('a01', `/api/forums/${TODAY}/approve`)).body).toMatchObject({ code: 'forumNotOver' });
  expect(await page()).toMatchObject({ state: 'held' });
  expect((await post('a01', `/api/forums/${TODAY}/close`)).body).toMatchObject({ page: { state: 'over' } });
  expect((await act('a01', urgent, { action: 'undoDecision' })).body).toMatchObject({
    code: 'nothingToUndo',
  });
  const draft = await wordAs('p01');
  expect(draft).toContain('Utkast');

  expect((await post('a01', `/api/forums/${TODAY}/approve`)).body).toMatchObject({
    state: 'approved',
    approvedBy: 'Prøve a01',
  });
  const words = await wordAs('p01');
  expect(words).toContain('Godkjent av Prøve a01');
  expect(words).not.toContain('Utkast');
  for (const part of [
    `${urgent}: Æ, ø og å &lt;b&gt;uten&lt;/b&gt; koder &amp; sånt`,
    'Bekreftet (angret senere i møtet)',
    'Avgjørelsen ble angret',
    'Prøve p18',
    'Kjenner nettverket frå før.',
    'Ut over kapasiteten. Vikar i mars.',
    'Et notat.',
  ])
    expect(words).toContain(part);
  const late = { text: 'For sent.', seenVersion: 1 };
  expect((await doors.api('a01', 'PUT', `/api/forums/${TODAY}/notes/${urgent}`, late)).body).toMatchObject({
    code: 'minutesApproved',
  });
});

test('T017: what is decided after the meeting has ended is between two forums, and stands to be ratified', async () => {
  const caseNo = await claimed('Etter møtet');
  expect((await confirm(caseNo)).body).toMatchObject({ page: { toRatify: true } });
  const next = (await plan()).forums.map((each) => each.date).find((each) => each > TODAY) ?? '';
  expect((await page(next)).items.find((item) => item.case.caseNo === caseNo)).toMatchObject({
    reason: 'ratify',
  });
  expect((await act('a01', caseNo, { action: 'ratify' })).body).toMatchObject({ code: 'notInForum' });
});

/** The text of the Word document as somebody downloads it. */
async function wordAs(id: string): Promise<string> {
  const answer = await fetch(`${doors.url}/api/forums/${TODAY}/minutes.docx`, {
    headers: { authorization: `Bearer ${doors.teams.userToken(id)}` },
  });
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="referat-${TODAY}.docx"`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return (
    strFromU8(files['word/document.xml'] ?? new Uint8Array()) +
    strFromU8(files['word/header1.xml'] ?? new Uint8Array())
  );
}
