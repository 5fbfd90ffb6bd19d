import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { register } from '../../test/sample.ts';
import type {
  ConversationStore,
  ForumChannel,
  PersonalConversation,
} from '../application/ports/conversation-store.ts';
import type { Messenger, Rendering } from '../application/ports/delivery.ts';
import { createConnector, retryAfter } from './channel/connector.ts';
import { createMessenger } from './messenger.ts';

/** The messenger against a real HTTP server that answers as told and remembers what it was asked. */

type Asked = {
  method: string;
  path: string;
  body: Record<string, unknown>;
  authorization: string | undefined;
};
type Told = (res: ServerResponse, asked: Asked) => void;

const answering =
  (status: number, body: object = {}, headers: Record<string, string> = {}): Told =>
  (res) => {
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(JSON.stringify(body));
  };
const refusing = (status: number, code: string) => answering(status, { error: { code, message: 'no' } });

let server: Server;
let base: string;
let asked: Asked[];
let told: Told[];

async function take(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
  const { authorization } = req.headers;
  const call = { method: req.method ?? '', path: decodeURIComponent(req.url ?? ''), body, authorization };
  asked.push(call);
  (told.shift() ?? answering(201, { id: 'more' }))(res, call);
}

beforeEach(async () => {
  asked = [];
  told = [];
  server = createServer((req, res) => void take(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/teams/`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Where things are, in memory: the wire is what is tried here. */
function addresses(channel?: ForumChannel, people: PersonalConversation[] = []) {
  const kept = { channel, people };
  const store: ConversationStore = {
    person: (id) => Promise.resolve(kept.people.find((each) => each.personId === id)),
    people: () => Promise.resolve(kept.people),
    savePerson: (person) => {
      kept.people = [...kept.people.filter((each) => each.personId !== person.personId), person];
      return Promise.resolve();
    },
    forumChannel: () => Promise.resolve(kept.channel),
    saveForumChannel: (given) => {
      kept.channel = given;
      return Promise.resolve();
    },
  };
  return { kept, store };
}

const forum = (): ForumChannel => ({
  channelId: '19:c@thread.tacv2',
  teamId: '19:t',
  groupId: null,
  serviceUrl: base,
  reachable: true,
});
const chat = (): PersonalConversation => ({
  personId: 'a01',
  teamsUserId: '29:a01',
  conversationId: 'a:1',
  serviceUrl: base,
  reachable: true,
});
const toChannel: Rendering = {
  key: 'forumCard:2026-0042',
  to: 'forumChannel',
  card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Ny' }] },
  summary: 'Ny henvendelse',
};
const toPerson: Rendering = { ...toChannel, to: { personId: 'a01' } };
const toMail: Rendering = { ...toChannel, to: { mail: { to: 'kari@kommune.no', name: 'Kari' } } };
const AT = { conversationId: '19:c@thread.tacv2;messageid=17', activityId: '17' };

function messenger(
  store: ConversationStore,
  trusted = true,
  mail?: Pick<Messenger, 'post'>,
): Messenger {
  const connector = createConnector(
    () => Promise.resolve('secret-token'),
    () => trusted,
    300,
  );
  const read = () => Promise.resolve(register);
  const parts = { connector, conversations: store, register: { read }, tenantId: 'tenant-1' };
  return createMessenger({ ...parts, ...(mail ? { mail } : {}) });
}

it('posts to the channel as a thread of its own, with the bot’s token', async () => {
  told = [answering(201, { id: AT.conversationId, activityId: '17' })];
  const result = await messenger(addresses(forum()).store).post(toChannel);
  expect(result).toEqual({ kind: 'done', ...AT });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    method: 'POST',
    path: '/teams/v3/conversations',
    authorization: 'Bearer secret-token',
    body: {
      isGroup: true,
      channelData: { channel: { id: '19:c@thread.tacv2' }, tenant: { id: 'tenant-1' } },
      activity: {
        type: 'message',
        summary: 'Ny henvendelse',
        attachments: [
          { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } },
        ],
      },
    },
  });
});

it('puts the view’s key into the card, unseen, so that the card can be found again', async () => {
  told = [answering(201, { id: AT.conversationId, activityId: '17' })];
  await messenger(addresses(forum()).store).post(toChannel);
  expect(asked[0]?.body).toMatchObject({
    activity: {
      attachments: [
        {
          content: {
            body: [
              { text: 'Ny' },
              { type: 'Container', id: 'view|forumCard:2026-0042', isVisible: false, items: [] },
            ],
          },
        },
      ],
    },
  });
});

it('finds the message’s id in the thread’s when Teams gives no other', async () => {
  told = [answering(201, { id: AT.conversationId })];
  expect(await messenger(addresses(forum()).store).post(toChannel)).toEqual({ kind: 'done', ...AT });
});

it('writes to a person in the chat it knows', async () => {
  told = [answering(201, { id: '5' })];
  const result = await messenger(addresses(forum(), [chat()]).store).post(toPerson);
  expect(result).toEqual({ kind: 'done', conversationId: 'a:1', activityId: '5' });
  expect(asked[0]?.path).toBe('/teams/v3/conversations/a:1/activities');
});

it('opens the chat with a person it has not met, and keeps it', async () => {
  told = [answering(201, { id: 'a:new' }), answering(201, { id: '6' })];
  const { kept, store } = addresses(forum());
  expect(await messenger(store).post(toPerson)).toEqual({
    kind: 'done',
    conversationId: 'a:new',
    activityId: '6',
  });
  expect(asked[0]?.body).toMatchObject({
    isGroup: false,
    members: [{ id: 'oid-a01' }],
    tenantId: 'tenant-1',
  });
  expect(kept.people).toMatchObject([{ personId: 'a01', conversationId: 'a:new', reachable: true }]);
});

it.each([
  [429, 'Throttled', { 'retry-after': '3' }, 3_000, 'conversation'],
  [429, 'Throttled', {}, null, 'conversation'],
  [412, 'PreconditionFailed', {}, null, 'view'],
  [503, 'ServiceError', { 'retry-after': '1' }, 1_000, 'view'],
  [401, 'Unauthorized', {}, null, 'view'],
])('leaves a %i for later, asking once', async (status, code, headers, afterMs, waits) => {
  told = [answering(status, { error: { code, message: 'no' } }, headers)];
  const result = await messenger(addresses(forum()).store).post(toChannel);
  expect(result).toEqual({ kind: 'later', waits, afterMs, problem: `http ${String(status)} ${code}` });
  expect(asked).toHaveLength(1);
});

it.each([500, 502, 504])('does not know what became of a post answered with %i', async (status) => {
  told = [refusing(status, 'ServiceError')];
  const result = await messenger(addresses(forum()).store).post(toChannel);
  expect(result).toEqual({ kind: 'unknown', problem: `http ${String(status)} ServiceError` });
  expect(asked).toHaveLength(1);
});

it.each([
  [403, 'BotNotInConversationRoster'],
  [404, 'ConversationNotFound'],
])('parks on a %i and marks the address; a post that works takes the mark away', async (status, code) => {
  told = [refusing(status, code), answering(201, { id: AT.conversationId, activityId: '17' })];
  const { kept, store } = addresses(forum());
  expect(await messenger(store).post(toChannel)).toMatchObject({ kind: 'parked' });
  expect(kept.channel?.reachable).toBe(false);
  expect(await messenger(store).post(toChannel)).toMatchObject({ kind: 'done' });
  expect(kept.channel?.reachable).toBe(true);
});

it('parks a card that is too big without blaming the address', async () => {
  told = [refusing(413, 'MessageSizeTooBig')];
  const { kept, store } = addresses(forum());
  expect(await messenger(store).post(toChannel)).toEqual({
    kind: 'parked',
    problem: 'http 413 MessageSizeTooBig',
  });
  expect(kept.channel?.reachable).toBe(true);
});

it('parks when there is no channel and nobody to ask for one', async () => {
  const nowhere = messenger(addresses().store);
  expect(await nowhere.post(toChannel)).toMatchObject({ kind: 'parked' });
  expect(await nowhere.post(toPerson)).toMatchObject({ kind: 'parked' });
  expect(asked).toHaveLength(0);
});

it('does not know what became of a post whose answer was lost', async () => {
  told = [(res) => res.destroy()];
  expect(await messenger(addresses(forum()).store).post(toChannel)).toMatchObject({ kind: 'unknown' });
  told = [() => undefined];
  expect(await messenger(addresses(forum()).store).post(toChannel)).toEqual({
    kind: 'unknown',
    problem: 'TimeoutError',
  });
  expect(asked).toHaveLength(2);
});

it('knows that nothing was posted when nobody listens', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const gone = { ...forum(), serviceUrl: `http://127.0.0.1:${String(port)}/` };
  expect(await messenger(addresses(gone).store).post(toChannel)).toMatchObject({ kind: 'later' });
});

it('opens no more chats at once than Teams allows', async () => {
  told = Array.from({ length: 30 }, () => answering(201, { id: 'a:new' }));
  const { store } = addresses(forum());
  const forgetful = { ...store, person: () => Promise.resolve(undefined) };
  const many = messenger(forgetful);
  const results = [];
  for (let i = 0; i < 12; i += 1) results.push(await many.post(toPerson));
  expect(results.filter((result) => result.kind === 'later').length).toBeGreaterThanOrEqual(4);
  expect(asked.filter((call) => call.path === '/teams/v3/conversations').length).toBeLessThanOrEqual(8);
});

it('gives what goes by mail to the mail, and parks it when there is none', async () => {
  const { store } = addresses(forum());
  expect(await messenger(store).post(toMail)).toEqual({ kind: 'parked', problem: 'no mail server' });
  const sent = { kind: 'done', conversationId: 'mail', activityId: 'm1' } as const;
  const posted: Rendering[] = [];
  const mail = { post: (one: Rendering) => (posted.push(one), Promise.resolve(sent)) };
  expect(await messenger(store, true, mail).post(toMail)).toEqual(sent);
  expect(posted).toEqual([toMail]);
  expect(asked).toHaveLength(0);
});

it('sends its token to no address that is not trusted', async () => {
  expect(await messenger(addresses(forum()).store, false).post(toChannel)).toMatchObject({ kind: 'later' });
  expect(asked).toHaveLength(0);
});

describe('an update', () => {
  it('goes to the message that stands', async () => {
    told = [answering(200, { id: '17' })];
    expect(await messenger(addresses(forum()).store).update(toChannel, AT)).toEqual({ kind: 'done', ...AT });
    expect(asked[0]).toMatchObject({
      method: 'PUT',
      path: `/teams/v3/conversations/${AT.conversationId}/activities/17`,
    });
  });

  it('of a message that somebody deleted says so', async () => {
    told = [refusing(404, 'ActivityNotFoundInConversation')];
    expect(await messenger(addresses(forum()).store).update(toChannel, AT)).toMatchObject({ kind: 'gone' });
  });

  it('in a channel that is not to be found parks, unless lederforum has moved to another channel', async () => {
    told = [refusing(404, 'ConversationNotFound'), refusing(404, 'ConversationNotFound')];
    const { store } = addresses(forum());
    expect(await messenger(store).update(toChannel, AT)).toMatchObject({ kind: 'parked' });
    const moved = addresses({ ...forum(), channelId: '19:other@thread.tacv2' }).store;
    expect(await messenger(moved).update(toChannel, AT)).toMatchObject({ kind: 'gone' });
  });

  it('whose answer is lost is made again: twice is the same as once', async () => {
    told = [(res) => res.destroy()];
    expect(await messenger(addresses(forum()).store).update(toChannel, AT)).toMatchObject({ kind: 'later' });
  });

  it('to a person who has removed the app parks', async () => {
    told = [refusing(403, 'BotNotInConversationRoster')];
    const { kept, store } = addresses(forum(), [chat()]);
    expect(await messenger(store).update(toPerson, { conversationId: 'a:1', activityId: '5' })).toMatchObject(
      {
        kind: 'parked',
      },
    );
    expect(kept.people[0]?.reachable).toBe(false);
  });
});

it('takes a message away, and is content when somebody else has', async () => {
  told = [answering(200), refusing(404, 'ActivityNotFoundInConversation')];
  const { store } = addresses(forum());
  expect(await messenger(store).remove('forumChannel', AT)).toEqual({ kind: 'done', ...AT });
  expect(await messenger(store).remove('forumChannel', AT)).toMatchObject({ kind: 'gone' });
  expect(asked[0]).toMatchObject({
    method: 'DELETE',
    path: `/teams/v3/conversations/${AT.conversationId}/activities/17`,
  });
});

it.each([
  [null, null],
  ['2', 2_000],
  ['Mon, 23 Nov 2026 08:00:05 GMT', 5_000],
  ['soon', null],
])('reads Retry-After %s', (header, expected) => {
  expect(retryAfter(header, Date.UTC(2026, 10, 23, 8))).toBe(expected);
});
