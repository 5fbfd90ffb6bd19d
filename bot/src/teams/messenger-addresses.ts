import type { ConversationStore } from '../application/ports/conversation-store.ts';
import type { DeliveryResult, InTeams } from '../application/ports/delivery.ts';
import type { RegisterStore } from '../application/ports/world.ts';
import { createBudget } from '../application/delivery/budget.ts';
import { personById } from '../domain/people/register.ts';
import type { CallResult, Connector } from './channel/connector.ts';
import { isGone, later, safeFailure } from './messenger-outcomes.ts';

export type AddressParts = {
  connector: Connector;
  conversations: ConversationStore;
  register: Pick<RegisterStore, 'read'>;
  /** The tenant that a chat with a person is opened in; null with authentication off. */
  tenantId: string | null;
};

/** Where a post can go, once it is known. */
export type Address = { serviceUrl: string; conversationId: string };

export const NOBODY_THERE: DeliveryResult = { kind: 'parked', problem: 'no address yet' };

/** Where the connector for a recipient is, or undefined when we have no address. */
export async function serviceUrlOf(
  { conversations }: AddressParts,
  to: InTeams,
): Promise<string | undefined> {
  if (to === 'forumChannel') return (await conversations.forumChannel())?.serviceUrl;
  return (await conversations.person(to.personId))?.serviceUrl;
}

/** Keeps in the tables whether an address works; parked views are tried again now and then all the same. */
export async function noteReachable(
  { conversations }: AddressParts,
  to: InTeams,
  result: CallResult,
): Promise<void> {
  const reachable = result.kind === 'answered';
  if (!reachable && !isGone(result)) return;
  if (to === 'forumChannel') {
    const channel = await conversations.forumChannel();
    if (channel && channel.reachable !== reachable)
      await conversations.saveForumChannel({ ...channel, reachable });
    return;
  }
  const person = await conversations.person(to.personId);
  if (person && person.reachable !== reachable) await conversations.savePerson({ ...person, reachable });
}

/** Finds the chat with a person: the one we know, else the one that Teams opens, in the order Teams' limits allow. */
export function chatFinder(
  parts: AddressParts,
  now: () => number,
): (personId: string) => Promise<Address | DeliveryResult> {
  // Opening chats has limits of its own, the same as for one conversation.
  const openings = createBudget();
  return async (personId) => {
    const known = await parts.conversations.person(personId);
    if (known) return known;
    const serviceUrl = await anyServiceUrl(parts.conversations);
    const aadObjectId = personById(await parts.register.read(), personId)?.aadObjectId;
    if (serviceUrl === undefined || !aadObjectId) return NOBODY_THERE;
    const waitMs = openings.freeAt('chats', now()) - now();
    if (waitMs > 0) return { ...later(waitMs, 'its chat is opened in its turn'), waits: 'conversation' };
    const ended = openings.begin('chats', now());
    try {
      return await openChat(parts, { personId, aadObjectId, serviceUrl });
    } finally {
      ended(now());
    }
  };
}

/** Teams gives the same chat however often it is asked, so a lost answer here needs no caution. */
async function openChat(
  parts: AddressParts,
  { personId, aadObjectId, serviceUrl }: { personId: string; aadObjectId: string; serviceUrl: string },
): Promise<Address | DeliveryResult> {
  const result = await parts.connector.createConversation(serviceUrl, {
    isGroup: false,
    members: [{ id: aadObjectId }],
    ...(parts.tenantId === null ? {} : { tenantId: parts.tenantId }),
    channelData: tenantIn(parts),
  });
  const conversationId = result.kind === 'answered' ? textIn(result.body, 'id') : undefined;
  if (conversationId === undefined) return safeFailure(result);
  // Their own id in Teams is learnt when they first write or press something.
  const conversation = { personId, teamsUserId: '', conversationId, serviceUrl, reachable: true };
  await parts.conversations.savePerson(conversation);
  return conversation;
}

async function anyServiceUrl(conversations: ConversationStore): Promise<string | undefined> {
  return (await conversations.forumChannel())?.serviceUrl ?? (await conversations.people())[0]?.serviceUrl;
}

/** The tenant as channel data tells it. */
export function tenantIn({ tenantId }: Pick<AddressParts, 'tenantId'>): object {
  return tenantId === null ? {} : { tenant: { id: tenantId } };
}

/** A text of an answer's body, or undefined when it is not there. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
