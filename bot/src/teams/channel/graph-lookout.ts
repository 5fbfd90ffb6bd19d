import type { ConversationStore, ForumChannel } from '../../application/ports/conversation-store.ts';
import type { Lookout, Place } from '../../application/ports/delivery.ts';
import type { RegisterStore } from '../../application/ports/world.ts';
import { personById } from '../../domain/people/register.ts';
import { getJson, Refused, type Body } from './ask-json.ts';
import { chatFinder } from './graph-chats.ts';
import { pageOf, standsWith, timesOf } from './graph-messages.ts';

type Parts = {
  graph: { url: string; chats: boolean };
  /** @throws {Refused} or {OutOfReach} */
  token: () => Promise<string>;
  /** The team's id in the directory, when it is not yet known. @throws {Refused} or {OutOfReach} */
  groupIdOf: (channel: ForumChannel) => Promise<string>;
  conversations: ConversationStore;
  register: Pick<RegisterStore, 'read'>;
  teamsAppId: string;
  log: (event: string, facts: Record<string, string | number | null>) => void;
  timeoutMs?: number;
};

/** Where to read, and what the Bot Connector calls a message found there. */
type Spot = { path: string; placeOf: (messageId: string) => Place };
type GraphRead = (path: string) => Promise<Body>;

/** Our clock and the one in Teams need not agree. */
const SKEW_MS = 120_000;
/** More than this many pages of 50 are not looked through for one card. */
const MOST_PAGES = 40;

/** For a server that was not told where Graph is. */
export const noLookout: Lookout = { find: () => Promise.resolve('cannotLook') };

/**
 * Looks in Teams by Microsoft Graph v1.0, as the app itself. `cannotLook` is written to the log once for each reason.
 *
 * `find` gives the places newest first; none when there is no address, since then nothing was sent.
 * @throws (find) {OutOfReach} when Graph is busy, out of order or does not answer within 10 s: to be asked again later
 */
export function createGraphLookout(parts: Parts): Lookout {
  const read = reader(parts);
  const chatOf = chatFinder(read, parts.teamsAppId);
  const told = new Set<string>();
  return {
    async find(to, viewKey, sinceMs) {
      const where = to === 'forumChannel' ? 'channel' : 'chat';
      try {
        if (where === 'chat' && !parts.graph.chats) return 'cannotLook';
        const spot =
          to === 'forumChannel' ? await inChannel(parts) : await inChat(parts, chatOf, to.personId);
        return spot === null ? [] : await search(read, spot, `view|${viewKey}`, sinceMs - SKEW_MS);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const problem = `${where}: ${error.message}`;
        if (!told.has(problem)) parts.log('graph.cannotLook', { problem });
        told.add(problem);
        return 'cannotLook';
      }
    },
  };
}

/** Reads below Graph's address only: a link to the next page that led elsewhere would carry the token there. */
function reader({ graph, token, timeoutMs }: Parts): GraphRead {
  const root = `${graph.url}/v1.0/`;
  return async (path) => {
    const url = path.startsWith('https:') || path.startsWith('http:') ? path : root + path;
    if (!url.startsWith(root)) throw new Refused('a link that leaves Graph');
    return getJson(url, await token(), timeoutMs);
  };
}

/**
 * The threads of lederforum's channel. A thread's conversation id is the channel's with the first message's id.
 * Source: Microsoft Graph v1.0, «List channel messages»; permission ChannelMessage.Read.Group.
 */
async function inChannel({ conversations, groupIdOf }: Parts): Promise<Spot | null> {
  const channel = await conversations.forumChannel();
  if (!channel) return null;
  const { channelId } = channel;
  const groupId = channel.groupId ?? (await learnt(conversations, channel, await groupIdOf(channel)));
  return {
    path: `teams/${encodeURIComponent(groupId)}/channels/${encodeURIComponent(channelId)}/messages?$top=50`,
    placeOf: (id) => ({ conversationId: `${channelId};messageid=${id}`, activityId: id }),
  };
}

async function learnt(conversations: ConversationStore, { teamId }: ForumChannel, groupId: string) {
  const now = await conversations.forumChannel();
  if (now?.teamId === teamId) await conversations.saveForumChannel({ ...now, groupId });
  return groupId;
}

/**
 * A person's chat with the bot.
 * Source: Microsoft Graph v1.0, «List messages in a chat»; permission Chat.Read.WhereInstalled.
 */
async function inChat(
  { conversations, register }: Parts,
  chatOf: ReturnType<typeof chatFinder>,
  personId: string,
): Promise<Spot | null> {
  const conversationId = (await conversations.person(personId))?.conversationId;
  const aadObjectId = personById(await register.read(), personId)?.aadObjectId;
  if (conversationId === undefined) return null;
  if (!aadObjectId) throw new Refused('a person without a directory id');
  const chat = encodeURIComponent(await chatOf(aadObjectId));
  return {
    path: `chats/${chat}/messages?$top=50&$orderby=createdDateTime%20desc`,
    placeOf: (id) => ({ conversationId, activityId: id }),
  };
}

/**
 * Page after page, until one has only messages from before. Graph does not say how it orders a channel's messages
 * (by last reply, as seen), so one old message does not end the search.
 */
async function search(read: GraphRead, spot: Spot, elementId: string, sinceMs: number): Promise<Place[]> {
  const found: Place[] = [];
  let path: string | undefined = spot.path;
  for (let count = 0; path !== undefined; count += 1) {
    if (count === MOST_PAGES) throw new Refused('too many messages');
    const { messages, next } = pageOf(await read(path));
    for (const message of messages)
      if (timesOf(message).writtenMs >= sinceMs && standsWith(message, elementId))
        found.push(spot.placeOf(message.id));
    const isOver = messages.length > 0 && messages.every((one) => timesOf(one).touchedMs < sinceMs);
    path = isOver ? undefined : next;
  }
  return found;
}
