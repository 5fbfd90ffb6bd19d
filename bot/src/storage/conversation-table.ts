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
  serviceUrl: 'text',
  reachable: 'flag',
};

const PERSON = 'PERSON|';
const FORUM = 'CHANNEL|forum';

/** Where the bot can reach people and the channel. The last word Teams said of an address holds, so these are plain upserts. */
export function conversationTable({ conversations }: Tables, unit: string): ConversationStore {
  const write = async (rowKey: string, cells: Record<string, unknown>) => {
    await conversations.upsertEntity({ partitionKey: unit, rowKey, ...cells }, 'Replace', limited());
  };
  return {
    async person(personId) {
      const row = await readRow(conversations, unit, PERSON + personId);
      return row && fromCells(PERSONAL, row);
    },
    async people() {
      return (await readRange(conversations, unit, PERSON)).map((row) => fromCells(PERSONAL, row));
    },
    async savePerson(conversation) {
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
