import type { Conversations, Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { Place } from './outcomes.ts';
import type { Call, Reply } from './http.ts';
import type { Persona } from './personas.ts';
import { readActivity, readNewConversation, type Activity, type NewConversation } from './wire.ts';

/** learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages: about 100 KB with the card. */
const LARGEST = 100 * 1024;

/** An error as the connector tells it: {"error":{"code","message"}}. */
export function refusal(status: number, code: string, message: string): Reply {
  return { status, body: { error: { code, message } } };
}

const noConversation = () => refusal(404, 'ConversationNotFound', 'Conversation not found.');
const notThere = () =>
  refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
const tooBig = () => refusal(413, 'MessageSizeTooBig', 'Message size too large.');

/** What the connector's calls do to the conversations. Shapes: see connector.ts. */
export class ConnectorConversations {
  private readonly conversations: Conversations;
  private readonly directory: Directory;

  constructor(conversations: Conversations, directory: Directory) {
    this.conversations = conversations;
    this.directory = directory;
  }

  /** A new thread in a channel, or the 1:1 chat with a person (always the same one). */
  create(call: Call): Reply {
    const wish = readNewConversation(call.body);
    if (!wish) return refusal(400, 'BadArgument', 'Not valid conversation parameters.');
    if (call.bytes > LARGEST) return tooBig();
    const channelId = wish.channelData?.channel?.id;
    return channelId === undefined ? this.openChat(wish) : this.openThread(channelId, wish.activity);
  }

  private openThread(channelId: string, activity: Activity | undefined): Reply {
    const channel = this.directory.channels.find((one) => one.id === channelId);
    if (!channel) return noConversation();
    if (!this.conversations.teamInstalled) return notThere();
    if (!activity) return refusal(400, 'BadSyntax', 'Activity is required to start a thread.');
    const { id } = this.conversations.add({ base: channel.id }, activity);
    return { status: 201, body: { id: `${channel.id};messageid=${id}`, activityId: id } };
  }

  private openChat(wish: NewConversation): Reply {
    const tenant = wish.tenantId ?? wish.channelData?.tenant?.id;
    if (tenant !== this.directory.tenantId)
      return refusal(400, 'BadArgument', 'The tenant id is missing or wrong.');
    const persona = this.directory.personaByWireId(wish.members?.[0]?.id ?? '');
    if (!persona) return refusal(404, 'MemberNotFound', 'The user was not found.');
    // learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages would also let
    // a bot write to members of a team it is in; there the app may be blocked for the person. We take the stricter.
    if (!this.conversations.personalInstalled(persona.id))
      return refusal(
        403,
        'ForbiddenOperationException',
        'The bot is not installed in the user’s personal scope.',
      );
    const base = this.directory.chatId(persona);
    if (wish.activity) this.conversations.add({ base }, wish.activity);
    return { status: 201, body: { id: base } };
  }

  /** A message, or a reply to one. */
  send(call: Call, conversationId: string, replyTo?: string): Reply {
    const place = this.directory.placeOf(conversationId);
    const activity = readActivity(call.body);
    if (!place || this.rootMissing(place)) return noConversation();
    if (!activity) return refusal(400, 'BadSyntax', 'Not a valid activity.');
    if (!this.present(place)) return notThere();
    if (call.bytes > LARGEST) return tooBig();
    if (activity.type === 'typing') return { status: 202, body: { id: this.conversations.newId() } };
    const answered = replyTo === undefined ? undefined : this.conversations.message(replyTo);
    const inChannel = this.directory.personaOfChat(place.base) === undefined;
    const root = place.root ?? answered?.root;
    const { id } = this.conversations.add(
      inChannel && root !== undefined ? { base: place.base, root } : { base: place.base },
      activity,
    );
    return { status: 201, body: { id } };
  }

  update(call: Call, conversationId: string, messageId: string): Reply {
    const message = this.own(conversationId, messageId);
    if ('status' in message) return message;
    const activity = readActivity(call.body);
    if (!activity) return refusal(400, 'BadSyntax', 'Not a valid activity.');
    if (call.bytes > LARGEST) return tooBig();
    this.conversations.update(message, activity);
    return { status: 200, body: { id: messageId } };
  }

  delete(conversationId: string, messageId: string): Reply {
    const message = this.own(conversationId, messageId);
    if ('status' in message) return message;
    this.conversations.delete(message);
    return { status: 200 };
  }

  /** The bot's own message, or why not. */
  private own(conversationId: string, messageId: string): Message | Reply {
    const place = this.directory.placeOf(conversationId);
    if (!place) return noConversation();
    if (!this.present(place)) return notThere();
    const message = this.conversations.message(messageId);
    if (message?.base !== place.base || message.deleted)
      return refusal(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
    if (message.personaId !== undefined)
      return refusal(403, 'Forbidden', 'A bot may only change its own messages.');
    return message;
  }

  member(conversationId: string, userId: string): Reply {
    const place = this.directory.placeOf(conversationId);
    if (!place) return noConversation();
    if (!this.present(place)) return notThere();
    const persona = this.directory.personaByWireId(userId);
    if (!persona || !this.members(place).includes(persona))
      return refusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
    return { status: 200, body: this.directory.member(persona) };
  }

  /** Pages of members: pageSize, and continuationToken while there are more. */
  pagedMembers(call: Call, conversationId: string): Reply {
    const place = this.directory.placeOf(conversationId);
    if (!place) return noConversation();
    if (!this.present(place)) return notThere();
    const from = Number(call.query.get('continuationToken') ?? 0);
    const size = Number(call.query.get('pageSize') ?? 200);
    const all = this.members(place);
    const members = all.slice(from, from + size).map((persona) => this.directory.member(persona));
    return {
      status: 200,
      body: from + size < all.length ? { members, continuationToken: String(from + size) } : { members },
    };
  }

  /** The General channel comes without a name, as Teams gives it. */
  channels(teamId: string): Reply {
    if (teamId !== this.directory.team.id) return noConversation();
    if (!this.conversations.teamInstalled) return notThere();
    const all = this.directory.channels.map((one) =>
      one.id === teamId ? { id: one.id } : { id: one.id, name: one.name },
    );
    return { status: 200, body: { conversations: all } };
  }

  team(teamId: string): Reply {
    const { team, channels, personas, tenantId } = this.directory;
    if (teamId !== team.id) return noConversation();
    if (!this.conversations.teamInstalled) return notThere();
    return {
      status: 200,
      body: {
        ...team,
        type: 'standard',
        channelCount: channels.length,
        memberCount: personas.length,
        tenantId,
      },
    };
  }

  private members(place: Place): Persona[] {
    const one = this.directory.personaOfChat(place.base);
    return one ? [one] : this.directory.personas;
  }

  private present(place: Place): boolean {
    const one = this.directory.personaOfChat(place.base);
    return one ? this.conversations.personalInstalled(one.id) : this.conversations.teamInstalled;
  }

  private rootMissing(place: Place): boolean {
    return place.root !== undefined && this.conversations.message(place.root)?.base !== place.base;
  }
}
