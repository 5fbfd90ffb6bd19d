import { jsonOf, parseJson, textOf, type Json } from './json.ts';
import { startTeams, type TeamsWorld } from './start-teams.ts';
import { anne, listeningBot } from './test-bot.ts';

let bot: Awaited<ReturnType<typeof listeningBot>>;
let world: TeamsWorld;

beforeEach(async () => {
  bot = await listeningBot();
  world = await startTeams({ personas: [anne], botEndpoint: bot.url, tabUrl: 'http://127.0.0.1:3978/tab/' });
});

afterEach(async () => {
  await world.stop();
  await bot.stop();
});

async function connectorToken(resource = 'https://api.botframework.com'): Promise<string> {
  const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = world.serverEnv();
  const response = await fetch(`${IDENTITY_ENDPOINT ?? ''}?resource=${resource}&api-version=2019-08-01`, {
    headers: { 'x-identity-header': IDENTITY_HEADER ?? '' },
  });
  return textOf(jsonOf(await response.json()).access_token) ?? '';
}

async function connector(method: string, path: string, body?: Json, token?: string) {
  const authorization = `Bearer ${token ?? (await connectorToken())}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const request = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`${world.serviceUrl}v3/${path}`, request);
  return {
    status: response.status,
    headers: response.headers,
    body: jsonOf(parseJson(await response.text())),
  };
}

const thread = (text: string) => ({
  isGroup: true,
  channelData: { channel: { id: world.directory.selectedChannel.id } },
  activity: { type: 'message', text },
});
const card = (text: string): Json => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: {} } },
  actions: [{ type: 'Action.Execute', title: 'Ta saken', verb: 'claim', data: { id: 42 } }],
});
const cardMessage = (text: string) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card(text) }],
});
const ownCard = (text: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card(text),
});

describe('who may speak to the connector', () => {
  it('lets in the bot’s own token and nobody without one', async () => {
    await world.installTeam();
    expect((await connector('POST', 'conversations', thread('hei'))).status).toBe(201);
    expect((await connector('POST', 'conversations', thread('hei'), '')).status).toBe(401);
  });

  it('refuses a token for another audience, a person’s token and a token of the channel', async () => {
    await world.installTeam();
    for (const token of [
      await connectorToken('https://graph.microsoft.com'),
      world.userToken('anne'),
      world.botToken(),
    ])
      expect((await connector('POST', 'conversations', thread('hei'), token)).status).toBe(401);
  });

  it('gives no token without the identity header', async () => {
    const endpoint = world.serverEnv().IDENTITY_ENDPOINT ?? '';
    expect(
      (await fetch(`${endpoint}?resource=https://api.botframework.com&api-version=2019-08-01`)).status,
    ).toBe(401);
  });
});

describe('what the connector does', () => {
  it('starts a thread whose id carries the first message’s', async () => {
    await world.installTeam();
    const { body } = await connector('POST', 'conversations', thread('hei'));
    expect(body.id).toBe(`${world.directory.selectedChannel.id};messageid=${textOf(body.activityId) ?? ''}`);
    expect(world.messages('Lederforum')).toMatchObject([{ id: body.activityId, activity: { text: 'hei' } }]);
  });

  it('is closed to a bot that is not installed: in the team and in a person’s chat', async () => {
    expect((await connector('POST', 'conversations', thread('hei'))).status).toBe(403);
    const members = [{ id: anne.aadObjectId }];
    const chat = { members, channelData: { tenant: { id: world.tenantId } } };
    expect((await connector('POST', 'conversations', chat)).status).toBe(403);
    await world.installPersonal('anne');
    const again = await connector('POST', 'conversations', chat);
    expect(again).toMatchObject({ status: 201, body: { id: world.directory.chatId(anne) } });
  });

  it('is not installed when the bot cannot be told so', async () => {
    await bot.stop();
    await expect(world.installTeam({ patienceMs: 0 })).rejects.toThrow('answered nothing');
    expect((await connector('POST', 'conversations', thread('hei'))).status).toBe(403);
    bot = await listeningBot();
  });

  it('refuses a message above 100 KB', async () => {
    await world.installTeam();
    const { status, body } = await connector('POST', 'conversations', thread('x'.repeat(103_000)));
    expect([status, jsonOf(body.error).code]).toEqual([413, 'MessageSizeTooBig']);
  });

  it('keeps Teams’ limits: the eighth message within a second is one too many', async () => {
    await world.installPersonal('anne');
    const token = await connectorToken();
    const path = `conversations/${world.directory.chatId(anne)}/activities`;
    const statuses: number[] = [];
    for (let n = 0; n < 8; n++)
      statuses.push((await connector('POST', path, { type: 'message', text: 'x' }, token)).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
  });
});

describe('faults', () => {
  it('come as ordered, each once, and then all is well', async () => {
    await world.installTeam();
    world.faults.limits = false;
    for (const kind of ['412', '429', '429-bare', '502', '504', 'removed'] as const) world.faults.next(kind);
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push(await connector('POST', 'conversations', thread(`${n}`)));
    expect(answers.map((one) => one.status)).toEqual([412, 429, 429, 502, 504, 403, 201]);
    expect(answers.map((one) => one.headers.get('retry-after'))).toEqual([
      null,
      '1',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(world.messages('Lederforum')).toHaveLength(1);
  });

  it('a lost reply loses the reply, not the work', async () => {
    await world.installTeam();
    world.faults.next('lost-reply');
    await expect(connector('POST', 'conversations', thread('hei'))).rejects.toThrow();
    expect(world.messages('Lederforum')).toHaveLength(1);
  });

  it('chances are the same for the same seed', async () => {
    await world.installTeam();
    world.faults.limits = false;
    const round = async () => {
      world.faults.seed(7);
      const statuses: number[] = [];
      for (let n = 0; n < 6; n++)
        statuses.push((await connector('POST', 'conversations', thread('x'))).status);
      return statuses;
    };
    world.faults.chance('502', 0.5);
    const first = await round();
    expect(first).toContain(502);
    expect(first).toContain(201);
    expect(await round()).toEqual(first);
  });

  it('a duplicated message is the same message, a duplicated invoke has a new id', async () => {
    await world.installPersonal('anne');
    world.faults.duplicate = true;
    bot.heard.length = 0;
    await world.say('anne', 'bot', 'hei');
    const [message, again] = bot.heard;
    expect(again).toEqual(message);
    bot.heard.length = 0;
    await world.query('anne', 'search', 'x');
    expect(bot.heard).toHaveLength(2);
    expect(bot.heard[0]?.id).not.toBe(bot.heard[1]?.id);
  });

  it('reorders: the second message arrives first', async () => {
    await world.installPersonal('anne');
    world.faults.reorder = true;
    bot.heard.length = 0;
    await Promise.all([world.say('anne', 'bot', 'en'), world.say('anne', 'bot', 'to')]);
    expect(bot.heard.map((one) => one.text)).toEqual(['to', 'en']);
  });
});

describe('a person’s own card', () => {
  it('is asked for when it is looked at, kept, and asked for again when the shared card changes', async () => {
    await world.installTeam();
    const { body } = await connector('POST', 'conversations', {
      ...thread(''),
      activity: cardMessage('felles'),
    });
    const id = textOf(body.activityId) ?? '';
    bot.heard.length = 0;
    bot.answerWith(ownCard('din'));
    await world.viewAs('anne', id);
    expect(await world.viewAs('anne', id)).toMatchObject({ own: true, card: { body: [{ text: 'din' }] } });
    expect(bot.heard).toMatchObject([
      { name: 'adaptiveCard/action', value: { trigger: 'automatic', action: { verb: 'refresh' } } },
    ]);
    await connector(
      'PUT',
      `conversations/${textOf(body.id) ?? ''}/activities/${id}`,
      cardMessage('felles, ny'),
    );
    await world.viewAs('anne', id);
    expect(bot.heard).toHaveLength(2);
  });

  it('stays the shared one when the bot refuses, and says why', async () => {
    await world.installTeam();
    const { body } = await connector('POST', 'conversations', {
      ...thread(''),
      activity: cardMessage('felles'),
    });
    bot.answerWith({
      statusCode: 403,
      type: 'application/vnd.microsoft.error',
      value: { code: 'No', message: 'Nei.' },
    });
    const view = await world.viewAs('anne', textOf(body.activityId) ?? '');
    expect(view).toMatchObject({
      own: false,
      card: { body: [{ text: 'felles' }] },
      problem: { code: 'No', message: 'Nei.' },
    });
  });

  it('is replaced by what a button answers with', async () => {
    await world.installTeam();
    const { body } = await connector('POST', 'conversations', {
      ...thread(''),
      activity: cardMessage('felles'),
    });
    bot.answerWith(ownCard('tatt'));
    const outcome = await world.press('anne', textOf(body.activityId) ?? '', 'Ta saken', { note: 'ja' });
    expect(outcome.kind).toBe('card');
    expect(bot.heard.at(-1)).toMatchObject({
      value: { trigger: 'manual', action: { verb: 'claim', data: { id: 42, note: 'ja' } } },
    });
  });
});
