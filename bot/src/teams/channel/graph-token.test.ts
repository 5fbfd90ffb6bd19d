import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askJson, OutOfReach, Refused } from './ask-json.ts';
import { exchanged } from './graph-token.ts';

/** A token endpoint that answers as told, or not at all. */
let server: Server;
let url: string;
let asked: URLSearchParams[];
let told: { status: number; body: unknown } | undefined;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push(new URLSearchParams(Buffer.concat(chunks).toString()));
      if (told) response.writeHead(told.status).end(JSON.stringify(told.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/token`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const own = () => Promise.resolve('own-token');

test('the bot’s own token is shown, and the one that comes back is kept until shortly before it expires', async () => {
  told = { status: 200, body: { access_token: 'first', expires_in: 3600 } };
  let now = 0;
  const token = exchanged(own, { clientId: 'app', tokenUrl: url }, () => now);
  expect(await token()).toBe('first');
  told.body = { access_token: 'second', expires_in: 3600 };
  now = 3_299_000;
  expect(await token()).toBe('first');
  now = 3_301_000;
  expect(await token()).toBe('second');
  expect(asked).toHaveLength(2);
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
    grant_type: 'client_credentials',
    client_id: 'app',
    client_assertion: 'own-token',
    scope: 'https://graph.microsoft.com/.default',
  });
});

test.each([
  [400, { error: 'invalid_request' }, Refused],
  [401, { error: 'invalid_client' }, Refused],
  [200, { token: 'elsewhere' }, Refused],
  [200, 'no object', Refused],
  [302, {}, Refused],
  [429, {}, OutOfReach],
  [503, {}, OutOfReach],
])('an answer %i %j is told as what it means', async (status, body, meaning) => {
  told = { status, body };
  await expect(exchanged(own, { clientId: 'app', tokenUrl: url })()).rejects.toThrow(meaning);
});

test('what is not answered in time is out of reach', async () => {
  told = undefined;
  await expect(askJson(url, {}, 50)).rejects.toThrow(OutOfReach);
});
