import { jsonOf, listOf, parseJson, textOf } from './json.ts';
import { startTeams, type TeamsWorld } from './start-teams.ts';
import { anne, listeningBot } from './test-bot.ts';

let bot: Awaited<ReturnType<typeof listeningBot>>;
let world: TeamsWorld;
let own: string;

beforeEach(async () => {
  bot = await listeningBot();
  world = await startTeams({ personas: [anne], botEndpoint: bot.url, tabUrl: 'http://127.0.0.1:3978/tab/' });
  await world.installTeam();
  own = await identityToken('api://AzureADTokenExchange');
});
afterEach(async () => {
  await world.stop();
  await bot.stop();
});

async function identityToken(resource: string): Promise<string> {
  const { IDENTITY_ENDPOINT = '', IDENTITY_HEADER = '' } = world.serverEnv();
  const headers = { 'x-identity-header': IDENTITY_HEADER };
  const response = await fetch(`${IDENTITY_ENDPOINT}?resource=${resource}&api-version=2019-08-01`, {
    headers,
  });
  return textOf(jsonOf(await response.json()).access_token) ?? '';
}

async function exchange(assertion: string, more: Record<string, string> = {}) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: world.serverEnv().AAD_APP_CLIENT_ID ?? '',
    client_assertion: assertion,
    scope: 'https://graph.microsoft.com/.default',
    ...more,
  });
  const response = await fetch(`${world.url}/${world.tenantId}/oauth2/v2.0/token`, { method: 'POST', body });
  return { status: response.status, token: textOf(jsonOf(await response.json()).access_token) ?? '' };
}

const appToken = async () => (await exchange(own)).token;

async function graph(path: string, token: string) {
  const url = path.startsWith('http') ? path : `${world.url}/graph/v1.0/${path}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, body: jsonOf(parseJson(await response.text())) };
}

const messages = (query = '') =>
  `teams/${world.directory.team.aadGroupId}/channels/${world.directory.selectedChannel.id}/messages${query}`;
const ids = (body: Record<string, unknown>) => listOf(body.value).map((one) => jsonOf(one).id);

test('only the bot’s identity gets a token of the app, and only for Graph', async () => {
  expect((await exchange(own)).status).toBe(200);
  expect((await exchange(await identityToken('https://graph.microsoft.com'))).status).toBe(401);
  expect((await exchange(world.userToken('anne'))).status).toBe(401);
  expect((await exchange(own, { client_id: world.botAppId })).status).toBe(401);
  expect((await exchange(own, { scope: 'https://storage.azure.com/.default' })).status).toBe(400);
});

test('Graph is read with a token of the app: not the bot’s own, nor one for somebody else', async () => {
  expect((await graph(messages(), await appToken())).status).toBe(200);
  expect((await graph(messages(), await identityToken('https://graph.microsoft.com'))).status).toBe(403);
  expect((await graph(messages(), own)).status).toBe(401);
  expect((await graph(messages(), '')).status).toBe(401);
});

test('messages come in pages, newest first, each page with the address of the next', async () => {
  const card = { type: 'AdaptiveCard', body: [] };
  const written = Array.from({ length: 5 }, () => world.share('anne', 'Lederforum', card).id).reverse();
  const token = await appToken();
  const first = (await graph(messages('?$top=3'), token)).body;
  expect(ids(first)).toEqual(written.slice(0, 3));
  const second = (await graph(textOf(first['@odata.nextLink']) ?? '', token)).body;
  expect(ids(second)).toEqual(written.slice(3));
  expect(second['@odata.nextLink']).toBeUndefined();
  expect((await graph(messages('?$top=51'), token)).status).toBe(400);
});

test('Graph has faults of its own, and none of the connector’s', async () => {
  const token = await appToken();
  world.faults.next('502', 5);
  expect((await graph(messages(), token)).status).toBe(200);
  world.graphFaults.tooMany = 1;
  expect((await graph(messages(), token)).status).toBe(429);
  world.graphFaults.graphForbidden = true;
  expect((await graph(messages(), token)).status).toBe(403);
  world.graphFaults.clear();
  expect((await graph(messages(), token)).status).toBe(200);
});
