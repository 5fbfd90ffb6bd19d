import { setTimeout as wait } from 'node:timers/promises';
import { contact, requestForm } from '../sample.ts';
import { openDoors, type Doors } from './harness.ts';
import { openPostOffice, type PostOffice, type Received } from './post-office.ts';

/** What a sender is told by mail, over real SMTP, and that nothing else depends on it. */

const HOSTILE = '<b>http://evil.example</b>';

let office: PostOffice;
let doors: Doors;
beforeAll(async () => {
  office = await openPostOffice();
  doors = await openDoors({ SMTP_URL: office.url, MAIL_FROM: 'bindeledd@uh.example.no' });
});
afterAll(async () => {
  await doors.stop();
  await office.stop();
});

let count = 0;
const opKey = () => `mail-${String((count += 1)).padStart(6, '0')}`;

/** Sends a request from an address of its own. */
async function send(at: Doors, more: object = {}, name = contact.name) {
  const email = `sender${String((count += 1))}@kommune.example.no`;
  const form = { ...requestForm, ...more };
  const body = { opKey: opKey(), form, contact: { ...contact, name, email } };
  const answer = await at.post('/api/public/requests', body);
  expect(answer.status).toBe(200);
  return { email, caseNo: String(answer.body.caseNo), statusUrl: String(answer.body.statusUrl) };
}

async function act(caseNo: string, command: object): Promise<void> {
  const path = `/api/cases/${caseNo}/actions`;
  expect(await doors.api('a01', 'POST', path, { opKey: opKey(), command })).toMatchObject({ status: 200 });
}

/** Asks until there is an answer; a mail is no change in Teams that one could be told of. */
async function eventually<T>(probe: () => Promise<T | undefined | false> | T | undefined): Promise<T> {
  for (let left = 150; left > 0; left -= 1) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    await wait(100);
  }
  throw new Error('It did not happen in 15 seconds.');
}

const mailsTo = (email: string) => office.received.filter((mail) => mail.to === email);
const mail = (email: string, no = 1): Promise<Received> => eventually(() => mailsTo(email)[no - 1]);
const row = (at: Doors, caseNo: string) => at.store.views.row(`senderMail:${caseNo}:1`);

test('T012, T017: the receipt comes in the sender’s written form, with dates and a status link that works', async () => {
  const { email, caseNo, statusUrl } = await send(doors, { form: 'nn' });
  const { headers, text, html } = await mail(email);
  expect(text).toContain(`Takk, vi har fått førespurnaden dykkar. Saksnummeret er ${caseNo}.`);
  expect(text).toMatch(/Vi ser på han i leiarforum \S+ \d+\. \S+.*, og de får svar seinast/);
  expect(html).toContain('<html lang="nn">');
  for (const body of [text, html]) expect(body).toContain(statusUrl);
  const [link = ''] = /http\S+/.exec(text) ?? [];
  const page = await fetch(link);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(caseNo);
  for (const header of [
    'Auto-Submitted: auto-generated',
    'Content-Language: nn',
    'From: bindeledd@uh.example.no',
    `To: ${email}`,
    `Message-ID: <senderMail.${caseNo}.1@uh.example.no>`,
  ])
    expect(headers).toContain(header);
});

test('nothing that was typed in the public form goes out by mail', async () => {
  const typed = { title: HOSTILE, need: HOSTILE, organisation: HOSTILE };
  const { email } = await send(doors, typed, HOSTILE);
  expect(JSON.stringify(await mail(email))).not.toContain('evil.example');
});

test('T009: a question is told with where to answer it, and markup in it stays text', async () => {
  const { email, caseNo, statusUrl } = await send(doors);
  await mail(email);
  await act(caseNo, { action: 'askSender', question: `Hvor mange skoler?\n${HOSTILE}` });
  const asked = await mail(email, 2);
  expect(asked.headers).toContain(caseNo);
  expect(asked.text).toContain(`> Hvor mange skoler?\n> ${HOSTILE}`.replaceAll('\n', '\r\n'));
  expect(asked.text).toContain(statusUrl);
  expect(asked.html).toContain('&#60;b&#62;');
  expect(asked.html).not.toContain('<b>');
});

test('T009: a postponement is told with the new date and the reason, and a no with its reason', async () => {
  const { email, caseNo } = await send(doors);
  await act(caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  await act(caseNo, { action: 'postpone', to: null, reason: 'Vi venter på fylket.' });
  const postponed = await mail(email, 2);
  const { request } = (await doors.store.world.cases.open(caseNo))?.file ?? {};
  expect(postponed.text).toContain(` ${String(Number(request?.forum.slice(8)))}. `);
  expect(postponed.text).toContain('> Vi venter på fylket.');
  await act(caseNo, { action: 'decline', reason: 'Ingen ledige fagfolk.' });
  expect((await mail(email, 3)).text).toContain('> Ingen ledige fagfolk.');
  // Being put on the agenda was nothing to write about.
  expect(mailsTo(email)).toHaveLength(3);
});

test('a mail server that says «not now» gets the mail again, and it arrives once', async () => {
  const address = `sender${String(count + 1)}@kommune.example.no`;
  office.refuse(address, 451, 2);
  const { email, caseNo } = await send(doors);
  expect(email).toBe(address);
  await mail(email);
  await wait(1_000);
  expect(mailsTo(email)).toHaveLength(1);
  expect(await row(doors, caseNo)).toMatchObject({ state: 'posted', problem: null });
});

test('an address that does not exist is parked with the server’s code, and the case goes on', async () => {
  const address = `sender${String(count + 1)}@kommune.example.no`;
  office.refuse(address, 550, 100);
  const { caseNo } = await send(doors);
  await eventually(async () => (await row(doors, caseNo)).state === 'parked');
  expect(await row(doors, caseNo)).toMatchObject({ problem: 'smtp 550', to: 'mail' });
  await doors.card('a01', caseNo);
});

test('a mail that nobody can tell the fate of is not sent twice', async () => {
  const address = `sender${String(count + 1)}@kommune.example.no`;
  office.hangUpAfter(address);
  const { email, caseNo } = await send(doors);
  await mail(email);
  await eventually(async () => (await row(doors, caseNo)).staleSince === null);
  expect(await row(doors, caseNo)).toMatchObject({ state: 'unknown' });
  expect(mailsTo(email)).toHaveLength(1);
});

test('without a mail server nobody is written to, and the case goes on', async () => {
  const silent = await openDoors();
  try {
    const { email, caseNo } = await send(silent);
    await silent.card('a01', caseNo);
    await eventually(async () => (await silent.store.views.marks()).length === 0);
    expect(await row(silent, caseNo)).toMatchObject({ state: 'none', to: null });
    expect(mailsTo(email)).toEqual([]);
  } finally {
    await silent.stop();
  }
});
