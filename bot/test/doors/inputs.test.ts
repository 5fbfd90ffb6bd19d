import { LIMITS } from '../../src/domain/request/limits.ts';
import { contact, requestForm } from '../sample.ts';
import { openDoors, type Doors } from './harness.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(async () => {
  await doors.stop();
});

let count = 0;
const request = (more: object = {}, who: object = {}) => ({
  opKey: `input-${String((count += 1)).padStart(6, '0')}`,
  form: { ...requestForm, ...more },
  contact: { ...contact, ...who },
});
const send = (body: unknown) => doors.post('/api/public/requests', body);

test('a body that is too large gets 413', async () => {
  expect((await send(request({ need: 'x'.repeat(200_000) }))).status).toBe(413);
});

test('broken JSON gets 400, and nothing of the parser’s words', async () => {
  const answer = await send('{"form": ');
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).not.toMatch(/JSON|Unexpected|position/);
});

test.each(['/api/public/requests', '/api/cases', '/api/messages'])(
  '%s refuses a body that is no object',
  async (path) => {
    expect((await doors.post(path, '[]')).status).toBeGreaterThanOrEqual(400);
    expect((await doors.post(path, '"x"')).status).toBeLessThan(500);
  },
);

test('unknown fields are refused by name', async () => {
  const answer = await send(request({ internalNote: 'x' }));
  expect(answer).toMatchObject({ status: 422, body: { code: 'fieldsNotValid' } });
  expect(Object.keys(answer.body.fields as object)).toEqual(['form.internalNote']);
});

test.each([
  ['form.title', 'title', LIMITS.title],
  ['form.need', 'need', LIMITS.need],
  ['form.involvement', 'involvement', LIMITS.involvement],
])('a text over the limit in %s is refused with the limit named', async (field, name, limit) => {
  const answer = await send(request({ [name]: 'å'.repeat(limit + 1) }));
  expect(answer.status).toBe(422);
  expect((answer.body.fields as Record<string, string>)[field]).toContain(String(limit));
  expect((await send(request({ [name]: 'å'.repeat(limit) }))).status).toBe(200);
});

test('missing fields and addresses that are none are named one by one', async () => {
  const answer = await send(request({ title: '   ', participants: 0 }, { email: 'ikke-en-adresse' }));
  expect(Object.keys(answer.body.fields as object).sort()).toEqual([
    'contact.email',
    'form.participants',
    'form.title',
  ]);
});

test('T008: a scheme that has ended and a network that nobody knows are refused in plain words', async () => {
  expect(await send(request({ schemeId: 'dekom' }))).toMatchObject({
    status: 422,
    body: { code: 'schemeNotOpen' },
  });
  expect(await send(request({ networkId: 'net-9' }))).toMatchObject({
    status: 422,
    body: { code: 'unknownNetwork' },
  });
});

const NASTY =
  '<script>alert(1)</script> [lenke](https://evil.example) ![bilde](https://evil.example/x.png) \u0007\u202e';

test('HTML, Markdown and control characters are text everywhere', async () => {
  const { body } = await send(request({ title: NASTY, need: NASTY, organisation: NASTY }));
  const caseNo = String(body.caseNo);
  const page = await (await fetch(String(body.statusUrl))).text();
  expect(page).not.toContain('<script>alert');
  expect(page).toMatch(/(&lt;|&#60;)script(&gt;|&#62;)/);
  const { file } = (await doors.store.world.cases.open(caseNo)) ?? {};
  expect(file?.request.title).not.toContain('\u0007');
  await doors.teams.press('a01', (await doors.card('a01', caseNo)).id, 'markUrgent');
  const thread = await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  for (const message of [thread, await doors.card('a01', caseNo), await doors.card('p13', caseNo)])
    expect(readsMarkdown(message.activity).filter((text) => text.includes('evil.example'))).toEqual([]);
});

/** Every text of a card that Teams reads as Markdown. */
function readsMarkdown(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(readsMarkdown);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as Record<string, unknown>;
  const own = node.type === 'TextBlock' ? [String(node.text)] : [];
  const facts = Array.isArray(node.facts) ? node.facts.map((fact) => JSON.stringify(fact)) : [];
  const message =
    node.type === 'message' && node.textFormat !== 'plain' ? [JSON.stringify(node.text ?? '')] : [];
  return [...own, ...facts, ...message, ...Object.values(node).flatMap(readsMarkdown)];
}

test('cards stay within 28 KB with the longest allowed input in every field', async () => {
  const longest = (limit: number) => '€'.repeat(limit);
  const { body } = await send(
    request(
      {
        organisation: longest(LIMITS.organisation),
        title: longest(LIMITS.title),
        need: longest(LIMITS.need),
        audience: longest(LIMITS.audience),
        period: longest(LIMITS.period),
        involvement: longest(LIMITS.involvement),
        size: { kind: 'basePlus', extraDays: 29.5 },
      },
      { name: longest(LIMITS.contactName), role: longest(LIMITS.contactRole) },
    ),
  );
  const caseNo = String(body.caseNo);
  await doors.api('p13', 'POST', `/api/cases/${caseNo}/actions`, {
    opKey: 'longest-support',
    command: {
      action: 'supportRequest',
      support: {
        needsAnalysis: longest(LIMITS.support),
        priority: 'high',
        evaluation: longest(LIMITS.support),
      },
    },
  });
  const triage = await doors.card('a01', caseNo);
  await doors.teams.press('a01', triage.id, 'putOnAgenda');
  const thread = await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  const dialog = await doors.teams.openDialog('p03', thread.id, 'Les hele henvendelsen');
  const sizes = [triage, thread, await doors.card('p13', caseNo)].map(({ activity }) => bytes(activity));
  expect(Math.max(...sizes, bytes(dialog))).toBeLessThanOrEqual(28 * 1024);
});

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

test('nothing that was typed is lost to a refusal in a dialog: it comes back with the sentence', async () => {
  const { caseNo } = await doors.send({ title: 'Dialog med feil' });
  await doors.teams.press('a01', (await doors.card('a01', caseNo)).id, 'markUrgent');
  const thread = await doors.card('Lederforum', `view|forumCard:${caseNo}`);
  const dialog = await doors.teams.openDialog('p03', thread.id, 'Meld kompetanse');
  const again = await doors.teams.submitDialog('p03', dialog, {
    experienced: 'p18',
    comment: 'Skrevet med omhu.',
  });
  const text = JSON.stringify(again);
  expect(text).toContain('Skrevet med omhu.');
  expect(text).toContain('Velg også en kollega som er ny og motivert');
});
