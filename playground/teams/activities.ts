import type { Conversations, Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { Place } from './outcomes.ts';
import { textOf, type Json } from './json.ts';
import type { Persona } from './personas.ts';

/**
 * The activities that Teams sends to a bot.
 * Common fields: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference, "Activity object";
 * Teams' own: learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations.
 */
export class Activities {
  private readonly directory: Directory;
  private readonly conversations: Conversations;
  private readonly serviceUrl: string;

  constructor(directory: Directory, conversations: Conversations, serviceUrl: string) {
    this.directory = directory;
    this.conversations = conversations;
    this.serviceUrl = serviceUrl;
  }

  /** What a person writes; in a channel with a mention of the bot, without which a bot hears nothing there. */
  message(persona: Persona, message: Message): Json {
    const place = { base: message.base, root: message.root };
    return {
      ...this.common('message', persona, place),
      id: message.id,
      text: message.activity.text ?? '',
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: `<p>${escaped(message.activity.text ?? '')}</p>` }],
      entities: [...this.mentions(message), clientInfo(persona)],
    };
  }

  /** What Action.Submit on a message's card says: the data as `value`, no text. */
  submitted(persona: Persona, message: Message, value: Json, text?: string): Json {
    return {
      ...this.common('message', persona, { base: message.base, root: message.root }),
      ...(text === undefined ? {} : { text }),
      value,
      replyToId: message.id,
    };
  }

  /** A question that wants its answer in the HTTP response: learn.microsoft.com/microsoftteams/platform/bots/bot-basics, "invoke". */
  invoke(persona: Persona, place: Place, name: string, value: Json, replyToId?: string): Json {
    const common = this.common('invoke', persona, place);
    return {
      ...common,
      name,
      value,
      ...(replyToId === undefined ? {} : { replyToId }),
      channelData: { ...(common.channelData as Json), source: { name: 'message' } },
    };
  }

  /**
   * The app is added to or removed from the team or a person's chats: two activities.
   * learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
   */
  installation(persona: Persona, action: 'add' | 'remove', scope: 'team' | 'personal'): Json[] {
    const place = { base: scope === 'team' ? this.directory.team.id : this.directory.chatId(persona) };
    const settings =
      scope === 'team' ? { settings: { selectedChannel: { id: this.directory.selectedChannel.id } } } : {};
    const eventType =
      scope === 'team' ? { eventType: action === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved' } : {};
    const members = [{ id: this.directory.bot.id }];
    const update = this.common('conversationUpdate', persona, place);
    const installed = this.common('installationUpdate', persona, place);
    return [
      {
        ...update,
        ...(action === 'add' ? { membersAdded: members } : { membersRemoved: members }),
        channelData: { ...(update.channelData as Json), ...eventType, ...settings },
      },
      {
        ...installed,
        action,
        channelData: { ...(installed.channelData as Json), ...settings, source: { name: 'message' } },
      },
    ];
  }

  private common(type: string, persona: Persona, place: Place): Json {
    const { directory } = this;
    const chat = directory.personaOfChat(place.base);
    const thread = place.root === undefined ? place.base : `${place.base};messageid=${place.root}`;
    const now = new Date().toISOString();
    return {
      type,
      id: `f:${this.conversations.newId()}`,
      timestamp: now,
      localTimestamp: now,
      localTimezone: 'Europe/Oslo',
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      locale: `${persona.form}-NO`,
      from: { id: directory.userId(persona), name: persona.name, aadObjectId: persona.aadObjectId },
      recipient: directory.bot,
      conversation: chat
        ? { conversationType: 'personal', tenantId: directory.tenantId, id: place.base }
        : { conversationType: 'channel', isGroup: true, tenantId: directory.tenantId, id: thread },
      entities: [clientInfo(persona)],
      channelData: {
        tenant: { id: directory.tenantId },
        ...(chat
          ? {}
          : {
              team: directory.team,
              channel: { id: place.base },
              teamsTeamId: directory.team.id,
              teamsChannelId: place.base,
            }),
      },
    };
  }

  private mentions(message: Message): Json[] {
    const { bot } = this.directory;
    const text = `<at>${bot.name}</at>`;
    return textOf(message.activity.text)?.includes(text) ? [{ type: 'mention', mentioned: bot, text }] : [];
  }
}

function clientInfo(persona: Persona): Json {
  return {
    type: 'clientInfo',
    locale: `${persona.form}-NO`,
    country: 'NO',
    platform: 'Web',
    timezone: 'Europe/Oslo',
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/<(?!\/?at>)/g, '&lt;');
}
