import { generateKeyPairSync } from 'node:crypto';
import type { TokenOverrides } from '../../../playground/teams/signing.ts';
import { openDoors, type Doors } from './harness.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(async () => {
  await doors.stop();
});

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** Each is wrong in exactly one way. */
const BAD_BOT_TOKENS: [string, TokenOverrides][] = [
  ['expired', { expiresIn: -3_600 }],
  ['without expiry', { claims: { exp: undefined } }],
  ['not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 3_600 } }],
  ['of a foreign issuer', { claims: { iss: 'https://evil.example' } }],
  [
    'of the emulator’s issuer',
    { claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' } },
  ],
  ['for another bot', { claims: { aud: 'another-bot' } }],
  ['for another service URL', { claims: { serviceurl: 'https://evil.example/' } }],
  ['signed by a stranger', { key: stranger }],
  ['with an unknown key', { header: { kid: 'unknown' } }],
  ['without a signature', { header: { alg: 'none' } }],
  ['signed with the public key as a secret', { header: { alg: 'HS256' } }],
];

test('a signed activity is let in', async () => {
  const activity = doors.teams.activity('p13', 'bot', 'hjelp');
  expect((await doors.teams.deliver(activity)).status).toBeLessThan(300);
});

test.each(BAD_BOT_TOKENS)('a bot token %s gets 401', async (_what, overrides) => {
  const activity = doors.teams.activity('p13', 'bot', 'hjelp');
  const token = doors.teams.botToken(overrides);
  expect((await doors.teams.deliver(activity, { token })).status).toBe(401);
});

test.each([
  ['no token', ''],
  ['no JWT', 'not-a-token'],
  ['a broken JWT', 'a.b.c'],
])('%s gets 401', async (_what, token) => {
  const activity = doors.teams.activity('p13', 'bot', 'hjelp');
  expect((await doors.teams.deliver(activity, { token })).status).toBe(401);
});

test('an activity of another tenant gets 401, whatever its token', async () => {
  const activity = doors.teams.activity('p13', 'bot', 'hjelp');
  const elsewhere = { tenant: { id: '99999999-9999-4999-8999-999999999999' } };
  const conversation = { ...(activity.conversation as object), tenantId: elsewhere.tenant.id };
  expect((await doors.teams.deliver({ ...activity, conversation, channelData: elsewhere })).status).toBe(401);
});

test.each(['https://evil.example/', 'http://127.0.0.1.evil.example/', ''])(
  'a misdirected activity (service URL «%s») gets 401 and is not answered there',
  async (serviceUrl) => {
    const activity = { ...doors.teams.activity('p13', 'bot', 'hjelp'), serviceUrl };
    const token = doors.teams.botToken({ claims: { serviceurl: serviceUrl } });
    expect((await doors.teams.deliver(activity, { token })).status).toBe(401);
  },
);

const me = (token: string) =>
  fetch(`${doors.url}/api/me`, { headers: { authorization: token === '' ? '' : `Bearer ${token}` } });

test('a person with a good token is known by name', async () => {
  const answer = await me(doors.teams.userToken('a01'));
  expect(await answer.json()).toMatchObject({ person: { id: 'a01', roles: ['deputyHead'] } });
});

const BAD_TAB_TOKENS: [string, TokenOverrides][] = [
  ['with another audience', { claims: { aud: 'another-app' } }],
  ['of another issuer', { claims: { iss: 'https://evil.example/v2.0' } }],
  ['of another tenant', { claims: { tid: '99999999-9999-4999-8999-999999999999' } }],
  ['without the scope', { claims: { scp: 'User.Read' } }],
  ['without any scope', { claims: { scp: undefined } }],
  ['of an app, not a person', { claims: { idtyp: 'app' } }],
  ['of version 1', { claims: { ver: '1.0' } }],
  ['expired', { expiresIn: -3_600 }],
  ['without expiry', { claims: { exp: undefined } }],
  ['without an object id', { claims: { oid: undefined } }],
  ['signed by a stranger', { key: stranger }],
  ['without a signature', { header: { alg: 'none' } }],
  ['signed with the public key as a secret', { header: { alg: 'HS256' } }],
  ['with another RSA algorithm', { header: { alg: 'RS512' } }],
];

test.each(BAD_TAB_TOKENS)('a tab token %s gets 401', async (_what, overrides) => {
  expect((await me(doors.teams.userToken('a01', overrides))).status).toBe(401);
});

test.each([
  ['GET', '/api/me'],
  ['PUT', '/api/me/preferences'],
  ['GET', '/api/home'],
  ['GET', '/api/intake-options'],
  ['GET', '/api/cases'],
  ['POST', '/api/cases'],
  ['GET', '/api/cases/2026-0001'],
  ['GET', '/api/cases/2026-0001/claim-form/sek-mat'],
  ['POST', '/api/cases/2026-0001/actions'],
])('without a token %s %s gets 401', async (method, path) => {
  expect((await fetch(doors.url + path, { method })).status).toBe(401);
});

test('a person whom the register does not know gets a sentence, not a page', async () => {
  const answer = await me(
    doors.teams.userToken('a01', { claims: { oid: 'somebody-else', preferred_username: 'x@y.no' } }),
  );
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ code: 'notRegistered' });
});
