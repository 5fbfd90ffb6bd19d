import { TurnContext, type Activity } from 'botbuilder';
import type { ForumChannel, PersonalConversation } from '../../application/ports/conversation-store.ts';
import type { Person } from '../../domain/people/person.ts';
import type { BotParts } from './bot-parts.ts';

/** What an activity says of where it comes from. Source: Microsoft Teams, channelData of bot activities. */
export type TeamsPlace = {
  channelId: string | null;
  teamId: string | null;
  /** The team's id in the directory. Told at installation; messages may leave it out. */
  groupId: string | null;
  selectedChannelId: string | null;
};

type ChannelData = {
  team?: { id?: string; aadGroupId?: string };
  channel?: { id?: string };
  settings?: { selectedChannel?: { id?: string } };
};

export function placeOf(activity: Activity): TeamsPlace {
  const given: unknown = activity.channelData;
  const data = (given ?? {}) as ChannelData;
  return {
    channelId: data.channel?.id ?? null,
    teamId: data.team?.id ?? null,
    groupId: data.team?.aadGroupId ?? null,
    selectedChannelId: data.settings?.selectedChannel?.id ?? null,
  };
}

/** True in a chat between one person and the bot. */
export function isPersonal(activity: Activity): boolean {
  const { conversationType } = activity.conversation;
  return conversationType === 'personal' || (!conversationType && placeOf(activity).teamId === null);
}

/**
 * True when a message was meant for the bot. An app that may read a channel's messages is sent all of them, and what
 * people say to each other is none of the bot's business. A pressed button comes without a mention.
 * Source: Microsoft, «Receive all conversation messages with RSC», filtering at-mention messages.
 */
export function isForBot(activity: Activity): boolean {
  if (isPersonal(activity) || (activity.value ?? null) !== null) return true;
  return TurnContext.getMentions(activity).some(({ mentioned }) => mentioned.id === activity.recipient.id);
}

/**
 * Keeps the address of somebody who writes to the bot on their own; a new address lets what waited for it go out.
 * @returns true when the bot meets them for the first time
 */
export async function rememberPerson(parts: BotParts, person: Person, activity: Activity): Promise<boolean> {
  const known = await parts.conversations.person(person.id);
  const now: PersonalConversation = {
    personId: person.id,
    teamsUserId: activity.from.id,
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    reachable: true,
  };
  if (known && same(known, now)) return false;
  await parts.conversations.savePerson(now);
  parts.log('teams.person.met', { personId: person.id });
  if (known?.reachable && known.conversationId === now.conversationId) return false;
  await addressFound(parts);
  return known === undefined;
}

/** Marks a person as not to be reached: the app was removed for them. */
export async function forgetPerson(parts: BotParts, person: Person): Promise<void> {
  const known = await parts.conversations.person(person.id);
  if (known) await parts.conversations.savePerson({ ...known, reachable: false });
  parts.log('teams.person.left', { personId: person.id });
}

/** Makes a channel the one of lederforum; what waited for it goes out. A group id that is known of the team is kept. */
export async function chooseForum(parts: BotParts, channel: Omit<ForumChannel, 'reachable'>): Promise<void> {
  const known = await parts.conversations.forumChannel();
  const groupId = channel.groupId ?? (known?.teamId === channel.teamId ? known.groupId : null);
  await parts.conversations.saveForumChannel({ ...channel, groupId, reachable: true });
  parts.log('teams.forum.chosen', { channelId: channel.channelId });
  await addressFound(parts);
}

/**
 * The app was added to a team: the channel chosen then becomes lederforum's when none was chosen before.
 * @returns whether lederforum has a channel now
 */
export async function teamAdded(parts: BotParts, activity: Activity): Promise<boolean> {
  const { selectedChannelId, teamId, groupId } = placeOf(activity);
  const { serviceUrl } = activity;
  const known = await parts.conversations.forumChannel();
  if (known?.teamId === teamId) {
    await chooseForum(parts, { ...known, groupId, serviceUrl });
    return true;
  }
  if (known) return true;
  if (selectedChannelId === null || teamId === null) return false;
  await chooseForum(parts, { channelId: selectedChannelId, teamId, groupId, serviceUrl });
  return true;
}

export async function teamRemoved(parts: BotParts, activity: Activity): Promise<void> {
  const known = await parts.conversations.forumChannel();
  if (known?.teamId === placeOf(activity).teamId)
    await parts.conversations.saveForumChannel({ ...known, reachable: false });
  parts.log('teams.team.left', {});
}

async function addressFound(parts: BotParts): Promise<void> {
  await parts.unpark();
  parts.world.nudge();
}

function same(a: PersonalConversation, b: PersonalConversation): boolean {
  return (
    a.teamsUserId === b.teamsUserId &&
    a.conversationId === b.conversationId &&
    a.serviceUrl === b.serviceUrl &&
    a.reachable === b.reachable
  );
}
