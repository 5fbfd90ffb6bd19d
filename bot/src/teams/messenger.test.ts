import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AnsweringTeams,
  AT,
  addresses,
  answering,
  refusing,
  toChannel,
  toMail,
  toPerson,
} from '../../test/answering-teams.ts';
import type { Rendering } from '../application/ports/delivery.ts';

/** Posts against a real HTTP server that answers as told. */

const far = new AnsweringTeams();
beforeEach(() => far.start());
afterEach(() => far.stop());

it('posts to the channel as a thread of its own, with the bot’s token', async () => {
  far.told = [answering(201, { id: AT.conversationId, activityId: '17' })];
  const result = await far.messenger(addresses(far.forum()).store).post(toChannel);
  expect(result).toEqual({ kind: 'done', ...AT });
  expect(far.asked).toHaveLength(1);
  expect(far.asked[0]).toMatchObject({
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
  far.told = [answering(201, { id: AT.conversationId, activityId: '17' })];
  await far.messenger(addresses(far.forum()).store).post(toChannel);
  expect(far.asked[0]?.body).toMatchObject({
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
  far.told = [answering(201, { id: AT.conversationId })];
  expect(await far.messenger(addresses(far.forum()).store).post(toChannel)).toEqual({ kind: 'done', ...AT });
});

it('writes to a person in the chat it knows', async () => {
  far.told = [answering(201, { id: '5' })];
  const result = await far.messenger(addresses(far.forum(), [far.chat()]).store).post(toPerson);
  expect(result).toEqual({ kind: 'done', conversationId: 'a:1', activityId: '5' });
  expect(far.asked[0]?.path).toBe('/teams/v3/conversations/a:1/activities');
});

it('opens the chat with a person it has not met, and keeps it', async () => {
  far.told = [answering(201, { id: 'a:new' }), answering(201, { id: '6' })];
  const { kept, store } = addresses(far.forum());
  expect(await far.messenger(store).post(toPerson)).toEqual({
    kind: 'done',
    conversationId: 'a:new',
    activityId: '6',
  });
  expect(far.asked[0]?.body).toMatchObject({
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
  far.told = [answering(status, { error: { code, message: 'no' } }, headers)];
  const result = await far.messenger(addresses(far.forum()).store).post(toChannel);
  expect(result).toEqual({ kind: 'later', waits, afterMs, problem: `http ${String(status)} ${code}` });
  expect(far.asked).toHaveLength(1);
});

it.each([500, 502, 504])('does not know what became of a post answered with %i', async (status) => {
  far.told = [refusing(status, 'ServiceError')];
  const result = await far.messenger(addresses(far.forum()).store).post(toChannel);
  expect(result).toEqual({ kind: 'unknown', problem: `http ${String(status)} ServiceError` });
  expect(far.asked).toHaveLength(1);
});

it.each([
  [403, 'BotNotInConversationRoster'],
  [404, 'ConversationNotFound'],
])('parks on a %i and marks the address; a post that works takes the mark away', async (status, code) => {
  far.told = [refusing(status, code), answering(201, { id: AT.conversationId, activityId: '17' })];
  const { kept, store } = addresses(far.forum());
  expect(await far.messenger(store).post(toChannel)).toMatchObject({ kind: 'parked' });
  expect(kept.channel?.reachable).toBe(false);
  expect(await far.messenger(store).post(toChannel)).toMatchObject({ kind: 'done' });
  expect(kept.channel?.reachable).toBe(true);
});

it('parks a card that is too big without blaming the address', async () => {
  far.told = [refusing(413, 'MessageSizeTooBig')];
  const { kept, store } = addresses(far.forum());
  expect(await far.messenger(store).post(toChannel)).toEqual({
    kind: 'parked',
    problem: 'http 413 MessageSizeTooBig',
  });
  expect(kept.channel?.reachable).toBe(true);
});

it('parks when there is no channel and nobody to ask for one', async () => {
  const nowhere = far.messenger(addresses().store);
  expect(await nowhere.post(toChannel)).toMatchObject({ kind: 'parked' });
  expect(await nowhere.post(toPerson)).toMatchObject({ kind: 'parked' });
  expect(far.asked).toHaveLength(0);
});

it('does not know what became of a post whose answer was lost', async () => {
  far.told = [(res) => res.destroy()];
  expect(await far.messenger(addresses(far.forum()).store).post(toChannel)).toMatchObject({
    kind: 'unknown',
  });
  far.told = [() => undefined];
  expect(await far.messenger(addresses(far.forum()).store).post(toChannel)).toEqual({
    kind: 'unknown',
    problem: 'TimeoutError',
  });
  expect(far.asked).toHaveLength(2);
});

it('knows that nothing was posted when nobody listens', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const gone = { ...far.forum(), serviceUrl: `http://127.0.0.1:${String(port)}/` };
  expect(await far.messenger(addresses(gone).store).post(toChannel)).toMatchObject({ kind: 'later' });
});

it('opens no more chats at once than Teams allows', async () => {
  far.told = Array.from({ length: 30 }, () => answering(201, { id: 'a:new' }));
  const { store } = addresses(far.forum());
  const forgetful = { ...store, person: () => Promise.resolve(undefined) };
  const many = far.messenger(forgetful);
  const results = [];
  for (let i = 0; i < 12; i += 1) results.push(await many.post(toPerson));
  expect(results.filter((result) => result.kind === 'later').length).toBeGreaterThanOrEqual(4);
  expect(far.asked.filter((call) => call.path === '/teams/v3/conversations').length).toBeLessThanOrEqual(8);
});

it('gives what goes by mail to the mail, and parks it when there is none', async () => {
  const { store } = addresses(far.forum());
  expect(await far.messenger(store).post(toMail)).toEqual({ kind: 'parked', problem: 'no mail server' });
  const sent = { kind: 'done', conversationId: 'mail', activityId: 'm1' } as const;
  const posted: Rendering[] = [];
  const mail = { post: (one: Rendering) => (posted.push(one), Promise.resolve(sent)) };
  expect(await far.messenger(store, true, mail).post(toMail)).toEqual(sent);
  expect(posted).toEqual([toMail]);
  expect(far.asked).toHaveLength(0);
});

it('sends its token to no address that is not trusted', async () => {
  expect(await far.messenger(addresses(far.forum()).store, false).post(toChannel)).toMatchObject({
    kind: 'later',
  });
  expect(far.asked).toHaveLength(0);
});
