import type {
  ConversationStore,
  ForumChannel,
  PersonalConversation,
} from '../application/ports/conversation-store.ts';
import { fromCells, toCells, type Columns } from './columns.ts';
import { limited, readRange, readRow, type Tables } from './tables.ts';

export const PERSONAL: Columns<PersonalConversation> = {
  personId: 'text',
  teamsUserId: 'text',
  conversationId: 'text',
  serviceUrl: 'text',
  reachable: 'flag',
};
export const CHANNEL: Columns<ForumChannel> = {
  channelId: 'text',
  teamId: 'text',
  groupId: 'text',
  serviceUrl: 'text',
  reachable: 'flag',
};

/** How old the list of everybody met may be, in milliseconds: it is read for each card and changes seldom. */
const FRESH_MS = 5_000;

const PERSON = 'PERSON|';
const FORUM = 'CHANNEL|forum';

/** Where the bot can reach people and the channel. The last word Teams said of an address holds, so these are plain upserts. */
export function conversationTable(
  { conversations }: Tables,
  unit: string,
  now: () => number,
): ConversationStore {
  const write = async (rowKey: string, cells: Record<string, unknown>) => {
    await conversations.upsertEntity({ partitionKey: unit, rowKey, ...cells }, 'Replace', limited());
  };
  let met: { people: PersonalConversation[]; at: number } | undefined;
  return {
    async person(personId) {
      const row = await readRow(conversations, unit, PERSON + personId);
      return row && fromCells(PERSONAL, row);
    },
    async people() {
      if (!met || now() - met.at > FRESH_MS) {
        const rows = await readRange(conversations, unit, PERSON);
        met = { people: rows.map((row) => fromCells(PERSONAL, row)), at: now() };
      }
      return met.people;
    },
    async savePerson(conversation) {
      met = undefined;
      await write(PERSON + conversation.personId, toCells(PERSONAL, conversation));
    },
    async forumChannel() {
      const row = await readRow(conversations, unit, FORUM);
      return row && fromCells(CHANNEL, row);
    },
    async saveForumChannel(channel) {
      await write(FORUM, toCells(CHANNEL, channel));
    },
  };
}
