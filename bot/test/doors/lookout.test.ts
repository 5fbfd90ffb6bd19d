import { conversationTable } from '../../src/storage/conversation-table.ts';
import { createTables, openTables } from '../../src/storage/tables.ts';
import { OutOfReach } from '../../src/teams/channel/ask-json.ts';
import { createConnector } from '../../src/teams/channel/connector.ts';
import { tokenSource } from '../../src/teams/channel/credentials.ts';
import { createLookout } from '../../src/teams/teams-door.ts';
import { readConfig } from '../../src/config.ts';
import type { ConversationStore } from '../../src/application/ports/conversation-store.ts';
import { startTeams, type TeamsWorld } from '../../../playground/teams/start-teams.ts';
import { anne, listeningBot } from '../../../playground/teams/test-bot.ts';
import { register } from '../sample.ts';
import { freshPrefix, tablesOfTheRun } from '../store/world.ts';

/** Finding cards in Teams whose posting got no answer: real tokens, real HTTP, a Graph of our own. */

const deputy = { ...anne, id: 'a01', aadObjectId: 'oid-a01' };
const toChannel = 'forumChannel';
const toDeputy = { personId: 'a01' };

let bot: Awaited<ReturnType<typeof listeningBot>>;
let teams: TeamsWorld;
let conversations: ConversationStore;
let noted: unknown[];
/** The view of the test: all tests share a channel and a chat. */
let view = '';
let count = 0;
let before = 0;
const settings = (more: Record<string, string> = {}) =>
  readConfig({
    ...teams.serverEnv(),
    TABLES_CONNECTION_STRING: tablesOfTheRun(),
    STATUS_LINK_SECRET: 'x'.repeat(32),
    ...more,
  });
const lookoutWith = (more: Record<string, string> = {}) =>
  createLookout({
    register: { read: () => Promise.resolve(register) },
    conversations,
    config: settings(more),
    log: (event, facts) => noted.push({ event, ...facts }),
  });
/** The bot's calls since the test began. */
const callsOf = (words: string) =>
  teams.calls.filter((call) => call.n > before && `${call.note ?? ''} ${call.what}`.includes(words));
const anHourAgo = () => Date.now() - 3_600_000;
const find = (to: typeof toChannel | typeof toDeputy, key = view, sinceMs = anHourAgo()) =>
  lookoutWith().find(to, key, sinceMs);

// One world for all: the library keeps the identity endpoint and its tokens for as long as the process lives.
beforeAll(async () => {
  bot = await listeningBot();
  teams = await startTeams({
    personas: [deputy],
    botEndpoint: bot.url,
    tabUrl: 'http://127.0.0.1:3978/tab/',
    limits: false,
  });
  await teams.installTeam();
  await teams.installPersonal('a01');
  const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = teams.serverEnv();
  Object.assign(process.env, { IDENTITY_ENDPOINT, IDENTITY_HEADER });
  const tables = openTables({ connectionString: tablesOfTheRun(), prefix: freshPrefix() });
  await createTables(tables);
  conversations = conversationTable(tables, 'ilu', Date.now);
  const { serviceUrl, directory } = teams;
  const { id: teamId, aadGroupId: groupId } = directory.team;
  const channelId = directory.selectedChannel.id;
  await conversations.saveForumChannel({ channelId, teamId, groupId, serviceUrl, reachable: true });
  const conversationId = directory.chatId(deputy);
  await conversations.savePerson({
    personId: 'a01',
    teamsUserId: '',
    conversationId,
    serviceUrl,
    reachable: true,
  });
});
afterAll(async () => {
  await teams.stop();
  await bot.stop();
});
beforeEach(() => {
  noted = [];
  view = `forumCard:2026-${String((count += 1)).padStart(4, '0')}`;
  before = teams.calls.at(-1)?.n ?? 0;
});
afterEach(() => {
  teams.faults.clear();
  teams.graphFaults.clear();
});

const card = (key: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'En sak' },
    { type: 'Container', id: `view|${key}`, isVisible: false, items: [] },
  ],
});
const activity = (key: string) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card(key) }],
});
const connector = () => createConnector(tokenSource(settings().bot), () => true);

/** Posts as the messenger does; the reply is lost. Gives the id that Teams gave the message and told nobody. */
async function postUnanswered(to: typeof toChannel | typeof toDeputy, key = view): Promise<string> {
  teams.faults.next('lost-reply');
  const { serviceUrl, directory } = teams;
  const channelData = { channel: { id: directory.selectedChannel.id } };
  const result = await (to === toChannel
    ? connector().createConversation(serviceUrl, { isGroup: true, channelData, activity: activity(key) })
    : connector().send(serviceUrl, directory.chatId(deputy), activity(key)));
  expect(result.kind).toBe('lost');
  return teams.messages(to === toChannel ? 'Lederforum' : 'a01').at(-1)?.id ?? '';
}

test('a card in the channel whose posting got no answer is found, and can be updated where it was found', async () => {
  const id = await postUnanswered(toChannel);
  const conversationId = `${teams.directory.selectedChannel.id};messageid=${id}`;
  expect(await find(toChannel)).toEqual([{ conversationId, activityId: id }]);
  const updated = await connector().update(teams.serviceUrl, conversationId, id, activity(view));
  expect(updated.kind).toBe('answered');
});

test('so is a card in a person’s chat', async () => {
  const id = await postUnanswered(toDeputy);
  const conversationId = teams.directory.chatId(deputy);
  expect(await find(toDeputy)).toEqual([{ conversationId, activityId: id }]);
  const updated = await connector().update(teams.serviceUrl, conversationId, id, activity(view));
  expect(updated.kind).toBe('answered');
});

test('a card that stands twice is found twice, the newest first', async () => {
  const ids = [await postUnanswered(toChannel), await postUnanswered(toChannel)];
  const found = await find(toChannel);
  expect(found).toMatchObject(ids.reverse().map((activityId) => ({ activityId })));
});

test('other cards are not it, nor what people write or forward, nor one from before', async () => {
  await postUnanswered(toChannel, `${view}0`);
  await teams.say('a01', 'Lederforum', `{"id":"view|${view}"}`);
  teams.share('a01', 'Lederforum', card(view));
  expect(await find(toChannel)).toEqual([]);
  await postUnanswered(toChannel);
  expect(await find(toChannel, view, Date.now() + 600_000)).toEqual([]);
});

test('a card that was deleted is not there', async () => {
  const id = await postUnanswered(toChannel);
  const conversationId = `${teams.directory.selectedChannel.id};messageid=${id}`;
  const token = await tokenSource(settings().bot)();
  const url = `${teams.serviceUrl}v3/conversations/${encodeURIComponent(conversationId)}/activities/${id}`;
  await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${token ?? ''}` } });
  expect(teams.messages('Lederforum').map((message) => message.id)).not.toContain(id);
  expect(await find(toChannel)).toEqual([]);
});

test('a card is found behind more than a hundred newer messages', async () => {
  const id = await postUnanswered(toChannel);
  for (let i = 0; i < 120; i += 1) teams.share('a01', 'Lederforum', card(`other:${String(i)}`));
  expect(await find(toChannel)).toMatchObject([{ activityId: id }]);
  expect(callsOf('Graph')).toHaveLength(3);
});

test('where the app may not read, it cannot look, and says so in the log once', async () => {
  await postUnanswered(toChannel);
  teams.graphFaults.graphForbidden = true;
  const lookout = lookoutWith();
  expect(await lookout.find(toChannel, view, anHourAgo())).toBe('cannotLook');
  expect(await lookout.find(toChannel, view, anHourAgo())).toBe('cannotLook');
  expect(noted).toEqual([{ event: 'graph.cannotLook', problem: 'channel: http 403 Forbidden' }]);
  teams.graphFaults.clear();
  expect(await lookout.find(toChannel, view, anHourAgo())).toHaveLength(1);
});

test('where the app was removed, it cannot look', async () => {
  await postUnanswered(toChannel);
  await teams.uninstallTeam();
  await teams.uninstallPersonal('a01');
  expect(await find(toChannel)).toBe('cannotLook');
  expect(await find(toDeputy)).toBe('cannotLook');
  await teams.installTeam();
  await teams.installPersonal('a01');
});

test('an app that does not trust the bot’s identity cannot look', async () => {
  const lookout = lookoutWith({ AAD_APP_CLIENT_ID: 'another' });
  expect(await lookout.find(toChannel, view, anHourAgo())).toBe('cannotLook');
  expect(noted).toEqual([{ event: 'graph.cannotLook', problem: 'channel: http 401 invalid_client' }]);
});

test('a Graph that is busy or away says nothing: whoever asks has to ask again', async () => {
  const id = await postUnanswered(toChannel);
  teams.graphFaults.tooMany = 1;
  await expect(find(toChannel)).rejects.toThrow(OutOfReach);
  const away = lookoutWith({ GRAPH_URL: 'http://127.0.0.1:9' });
  await expect(away.find(toChannel, view, anHourAgo())).rejects.toThrow(OutOfReach);
  expect(noted).toEqual([]);
  expect(await find(toChannel)).toMatchObject([{ activityId: id }]);
});

test('nobody looks in chats, or anywhere, unless the server is told to', async () => {
  await postUnanswered(toDeputy);
  expect(await lookoutWith({ GRAPH_CHATS: 'off' }).find(toDeputy, view, anHourAgo())).toBe('cannotLook');
  expect(await lookoutWith({ GRAPH_URL: '' }).find(toChannel, view, anHourAgo())).toBe('cannotLook');
  expect(callsOf('Graph')).toEqual([]);
});

test('a team whose group is not known is asked for it once', async () => {
  const channel = await conversations.forumChannel();
  if (!channel) throw new Error('There is a channel.');
  await conversations.saveForumChannel({ ...channel, groupId: null });
  const id = await postUnanswered(toChannel);
  expect(await find(toChannel)).toMatchObject([{ activityId: id }]);
  expect(await conversations.forumChannel()).toEqual(channel);
  await find(toChannel);
  expect(callsOf('/v3/teams/')).toHaveLength(1);
});

test('where nothing can have been sent, nothing stands', async () => {
  expect(await find({ personId: 'p03' })).toEqual([]);
});
