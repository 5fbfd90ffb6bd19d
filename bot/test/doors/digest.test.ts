import { isoWeek, osloDate } from '../../src/domain/kernel/calendar.ts';
import { openDoors, type Doors } from './harness.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(async () => {
  await doors.stop();
});

const text = (value: unknown) => JSON.stringify(value);

async function answerTo(personId: string, words: string) {
  const [answer] = await doors.teams.say(personId, 'bot', words);
  if (!answer) throw new Error(`Nothing was answered to «${words}».`);
  return answer;
}

const putOnAgenda = (caseNo: string, suggestedSectionIds: string[]) =>
  doors.api('a01', 'POST', `/api/cases/${caseNo}/actions`, {
    opKey: `agenda-${caseNo}`,
    command: { action: 'putOnAgenda', suggestedSectionIds },
  });

test('«oppsummering» tells what is new and what waits, and its button does what it says: the card then shows the new state', async () => {
  const first = await doors.send({ title: 'Lesing i alle fag' });
  const second = await doors.send({ title: 'Tall og rom' });
  const answer = await answerTo('a01', 'oppsummering');
  expect(text(answer.activity)).toContain('2 nye henvendelser, 2 venter på deg.');
  const [, view] = /"view":"(digest:since-\d+:a01)"/.exec(text(answer.activity)) ?? [];
  const pressed = await doors.teams.press('a01', answer.id, {
    verb: 'putOnAgenda',
    data: { caseNo: first.caseNo, view },
  });
  expect(pressed.kind).toBe('card');
  expect(text(pressed)).toContain('2 nye henvendelser, 1 venter på deg.');
  expect(text(pressed)).not.toContain('Lesing i alle fag');
  expect(text(pressed)).toContain(`Tall og rom (${second.caseNo})`);
  const page = await doors.api('a01', 'GET', `/api/cases/${first.caseNo}`);
  expect(page.body.status).toBe('onAgenda');
});

test('a digest that came of its own accord is drawn anew for the period it is of', async () => {
  const { caseNo } = await doors.send({ title: 'Sendt av klokka' });
  const period = isoWeek(osloDate(Date.now()));
  await doors.store.views.mark({ kind: 'digest', personId: 'a01', period });
  const card = await doors.card('a01', `digest:${period}:a01`);
  expect(text(card.activity)).toContain('Denne uka: ');
  const data = { caseNo, view: `digest:${period}:a01` };
  const pressed = await doors.teams.press('a01', card.id, { verb: 'putOnAgenda', data });
  expect(pressed.kind).toBe('card');
  expect(text(pressed)).toContain('Denne uka: ');
  expect(text(pressed)).not.toContain('Sendt av klokka');
});

test('somebody else’s digest is nobody’s to see, whatever a button says', async () => {
  const { caseNo } = await doors.send({ title: 'Ikke for andre' });
  const answer = await answerTo('a01', 'oppsummering');
  const [, view] = /"view":"(digest:since-\d+:a01)"/.exec(text(answer.activity)) ?? [];
  const pressed = await doors.teams.press('a03', answer.id, { verb: 'putOnAgenda', data: { caseNo, view } });
  expect(pressed).toMatchObject({ kind: 'message' });
});

test('a section leader answers «ikke hos oss» in the digest, beside the button that opens the form', async () => {
  const one = await doors.send({ title: 'Regning i praksis' });
  await putOnAgenda(one.caseNo, ['sek-mat']);
  const answer = await answerTo('p03', 'oppsummering');
  expect(text(answer.activity)).toContain('Seksjon for matematikk: kan dere ta den?');
  const dialog = await doors.teams.openDialog('p03', answer.id, 'Meld kompetanse');
  expect(dialog.kind).toBe('card');
  const [, view] = /"view":"(digest:since-\d+:p03)"/.exec(text(answer.activity)) ?? [];
  const data = { caseNo: one.caseNo, sectionId: 'sek-mat', view };
  const pressed = await doors.teams.press('p03', answer.id, { verb: 'declineClaim', data });
  expect(text(pressed)).not.toContain('Regning i praksis');
  expect((await doors.api('p03', 'GET', `/api/cases/${one.caseNo}`)).body.claims).toMatchObject([
    { answer: 'declined' },
  ]);
});

test('T050: a UP1’s digest is of own networks only, and a role without digests is told so', async () => {
  await doors.send({ title: 'Fra kysten', networkId: 'net-1' });
  await doors.send({ title: 'Fra skogen', networkId: 'net-2' });
  expect(text((await answerTo('p13', 'oppsummering')).activity)).toContain('Fra kysten');
  expect(text((await answerTo('p15', 'oppsummering')).activity)).not.toContain('Fra kysten');
  const shown = text((await doors.api('p15', 'GET', '/api/digest')).body);
  expect(shown).toContain('Fra skogen');
  expect(shown).not.toContain('Fra kysten');
  expect((await doors.api('a05', 'GET', '/api/digest')).status).toBe(403);
  expect(text((await answerTo('a05', 'oppsummering')).activity)).not.toContain('digest:since-');
});

test('day and time are chosen in the chat, and the answer repeats what was understood', async () => {
  const chosen = async () => (await doors.api('a03', 'GET', '/api/me')).body.digest;
  expect(await chosen()).toMatchObject({ choice: null, comes: null });
  expect(text((await answerTo('a03', 'oppsummering fredag 9')).activity)).toContain('hver fredag kl. 09.00');
  expect(await chosen()).toMatchObject({ choice: { on: true, weekday: 4, time: '09:00' } });
  expect(text((await answerTo('a03', 'oppsummering tirsdag')).activity)).toContain('hver tirsdag kl. 09.00');
  const early = text((await answerTo('a03', 'oppsummering mandag kl. 05.30')).activity);
  expect(early).toContain('Kl. 05.30 er utenfor arbeidstida (07.30–16.30)');
  expect(early).toContain('hver mandag kl. 07.30');
  expect(await chosen()).toMatchObject({ comes: { weekday: 0, time: '07:30' } });
  expect(text((await answerTo('a03', 'oppsummering lørdag 9')).activity)).toContain('hverdager');
  expect(text((await answerTo('a03', 'oppsummering 25:00')).activity)).toContain('forsto jeg ikke');
  expect(text((await answerTo('a03', 'ingen oppsummering')).activity)).toContain('ingen oppsummering');
  expect(await chosen()).toMatchObject({ choice: { on: false }, comes: null });
  expect(text((await answerTo('a03', 'oppsummering på')).activity)).toContain('hver mandag kl. 08.00');
});

test('the nestleder is told that no digest is none before lederforum either', async () => {
  expect(text((await answerTo('a01', 'ingen oppsummering')).activity)).toContain('før lederforum');
  expect((await doors.api('a01', 'GET', '/api/me')).body.digest).toMatchObject({ kinds: [] });
  expect((await doors.api('a01', 'PUT', '/api/me/preferences', { digest: null })).body.digest).toMatchObject({
    choice: null,
    fromStart: { week: { weekday: 0, time: '08:00' }, kinds: ['week', 'forum'] },
    kinds: ['week', 'forum'],
  });
});

test('the tab chooses day, time or none, beside the written form, each by itself', async () => {
  const put = (personId: string, body: object) => doors.api(personId, 'PUT', '/api/me/preferences', body);
  const day = { on: true, weekday: 2, time: '10:15' };
  expect(await put('p01', { digest: day })).toMatchObject({
    status: 200,
    body: { person: { form: 'nb' }, digest: { choice: day, comes: { weekday: 2, time: '10:15' } } },
  });
  expect(await put('p01', { form: 'nn' })).toMatchObject({
    body: { person: { form: 'nn' }, digest: { choice: day } },
  });
  expect((await put('p01', { form: 'nb', digest: { on: false } })).body.digest).toMatchObject({
    choice: { on: false },
  });
  for (const wrong of [
    {},
    { digest: { on: true, weekday: 5, time: '10:00' } },
    { digest: { on: true, weekday: 1, time: '24:00' } },
  ])
    expect((await put('p01', wrong)).status).toBe(422);
  expect((await put('a05', { digest: { on: false } })).status).toBe(403);
  expect((await doors.api('a05', 'GET', '/api/me')).body.digest).toBeNull();
});

test('the digest is in the reader’s own written form', async () => {
  await doors.teams.say('p09', 'bot', 'nynorsk');
  const answer = text((await answerTo('p09', 'oppsummering')).activity);
  expect(answer).toMatch(/Sidan .*nye førespurnader/);
  expect(text((await answerTo('p09', 'oppsummering tysdag 9')).activity)).toContain('kvar tysdag kl. 09.00');
});
