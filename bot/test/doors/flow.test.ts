import { pair } from '../sample.ts';
import { openDoors, type Doors } from './harness.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(async () => {
  await doors.stop();
});

const text = (value: unknown) => JSON.stringify(value);

test('T001, T012, T015, T018, T020: from a school owner’s request to competence confirmed, the same truth at every door', async () => {
  const { teams } = doors;
  const { caseNo, statusUrl } = await doors.send();

  // The nestleder has a card, and puts the case on the agenda with one press.
  const triage = await doors.card('a01', caseNo);
  expect((await teams.press('a01', triage.id, 'putOnAgenda')).kind).toBe('card');

  // The channel gets one thread with the case.
  const thread = await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  expect(text(thread.activity)).toContain('Havnes kommune');

  // A section leader opens the dialog, sees capacity, and claims.
  const dialog = await teams.openDialog('p03', thread.id, 'Meld kompetanse');
  expect(dialog.kind).toBe('card');
  expect(text(dialog)).toContain('igjen');
  const done = await teams.submitDialog('p03', dialog, { experienced: 'p18', newColleague: 'p22' });
  expect(done.kind).not.toBe('error');

  // Everybody sees it: the card in the channel, the leader's own view, the tab, and nothing of it on the status page.
  await teams.until(() =>
    text(teams.messages('Lederforum').find((m) => m.id === thread.id)?.activity).includes('Prøve p18'),
  );
  expect(text((await teams.viewAs('p03', thread.id)).card)).toContain('Dere har meldt');
  const page = await doors.api('p01', 'GET', `/api/cases/${caseNo}`);
  expect(page.body).toMatchObject({
    status: 'competenceClaimed',
    claims: [{ answer: 'claimed', section: { id: 'sek-mat' } }],
  });
  const status = await (await fetch(statusUrl)).text();
  expect(status).toContain(caseNo);
  expect(status).not.toContain('Prøve p18');

  // The forum confirms; the case is a task with administration, with the persons named.
  const confirmed = await doors.api('a01', 'POST', `/api/cases/${caseNo}/actions`, {
    opKey: 'confirm-0001',
    command: {
      action: 'confirmCompetence',
      confirmation: {
        sectionIds: ['sek-mat'],
        leadSectionId: null,
        reason: 'Kjenner nettverket.',
        resources: { withinCapacity: true, note: null },
      },
    },
  });
  expect(confirmed).toMatchObject({
    status: 200,
    body: { changed: true, page: { status: 'withAdministration' } },
  });
  const task = await doors.card('a03', caseNo);
  expect(text(task.activity)).toContain('Prøve p22');
  await teams.until(() =>
    text(teams.messages('Lederforum').find((m) => m.id === thread.id)?.activity).includes(
      'Kjenner nettverket.',
    ),
  );
  // The sender learns that it is confirmed, not how the forum weighed it.
  const after = await (await fetch(statusUrl)).text();
  expect(after).toContain('Vi vil gjerne samarbeide med dere om dette.');
  expect(after).not.toContain('Kjenner nettverket.');
});

test('T016, T050: a UP1 sends a request for their own network from the chat, and asks where it is', async () => {
  const { teams } = doors;
  const [offer] = await teams.say('p13', 'bot', 'ny henvendelse');
  expect(offer).toBeDefined();
  const dialog = await teams.openDialog('p13', offer?.id ?? '', 'Registrer ny henvendelse');
  expect(text(dialog)).toContain('Kystnettverket');
  expect(text(dialog)).not.toContain('Skognettverket');
  const [answer] = await teams.say('p13', 'bot', 'status 2026-9999');
  expect(text(answer?.activity)).toContain('2026-9999');
});

test('whatever is written to the bot gets an answer', async () => {
  for (const words of [
    'hjelp',
    'hei',
    'ny førespurnad',
    'status',
    '2026-0001',
    '🙂',
    '<b>x</b>',
    'nynorsk',
    'bokmål',
  ])
    expect(await doors.teams.say('p13', 'bot', words)).not.toEqual([]);
});

test('T009, T017: a question reaches the status page, and the answer comes back to the desk as a new card', async () => {
  const { teams } = doors;
  const { caseNo, statusUrl } = await doors.send({ title: 'Spørsmål og svar' });
  const first = await doors.card('a01', caseNo);
  await teams.press('a01', first.id, 'askSender', { question: 'Hvor mange skoler gjelder det?' });
  expect(await (await fetch(statusUrl)).text()).toContain('Hvor mange skoler gjelder det?');
  const token = statusUrl.split('/').pop() ?? '';
  const answered = await doors.post(`/api/public/status/${caseNo}/${token}`, {
    opKey: 'answer-00001',
    command: { action: 'addInformation', text: 'Fire skoler.' },
  });
  expect(answered).toMatchObject({ status: 200, body: { changed: true } });
  const second = await doors.teams.until(() =>
    teams.messages('a01').find((m) => m.id !== first.id && text(m.activity).includes('Fire skoler.')),
  );
  expect(second.id).not.toBe(first.id);
});

test('T009: a no reaches the sender in their own written form, with its reason', async () => {
  const { caseNo, statusUrl } = await doors.send({ form: 'nn', title: 'Avslag' });
  const triage = await doors.card('a01', caseNo);
  await doors.teams.press('a01', triage.id, 'decline', {
    declineReason: 'Vi har ingen ledige fagfolk i vår.',
  });
  const page = await (await fetch(statusUrl)).text();
  expect(page).toContain('Vi har ingen ledige fagfolk i vår.');
  expect(page).toContain('lang="nn"');
});

test('T023: cases are found from the message extension by those who may read them', async () => {
  const { caseNo } = await doors.send({ title: 'Sjakk i skolen' });
  const found = await doors.teams.query('p01', 'searchCases', 'sjakk');
  expect(text(found)).toContain(caseNo);
  expect(text(await doors.teams.query('a05', 'searchCases', 'sjakk'))).not.toContain('Sjakk');
});

test('a message from somebody whom the register does not know gets a clear answer', async () => {
  const activity = doors.teams.activity('p13', 'bot', 'hjelp') as { from: Record<string, unknown> };
  activity.from = { id: '29:stranger', aadObjectId: 'stranger', name: 'Ukjent' };
  const answer = await doors.teams.deliver(activity);
  expect(answer.status).toBeLessThan(300);
});

test('T004, T023: the list tells, across sections, how many have claimed a case and how many have said no', async () => {
  const { caseNo } = await doors.send({ title: 'Oversikt på tvers' });
  const act = (personId: string, command: object) =>
    doors.api(personId, 'POST', `/api/cases/${caseNo}/actions`, { opKey: `overview-${personId}-1`, command });
  await act('a01', { action: 'putOnAgenda', suggestedSectionIds: [] });
  await act('p03', { action: 'claimCompetence', sectionId: 'sek-mat', seenVersion: 0, form: pair });
  await act('p01', { action: 'declineClaim', sectionId: 'sek-norsk', comment: null });
  const { body } = await doors.api('p09', 'GET', '/api/cases?text=oversikt');
  expect(body.cases).toMatchObject([{ caseNo, claimed: 1, declined: 1, status: 'competenceClaimed' }]);
});
