import type { ConversationStore } from '../application/ports/conversation-store.ts';
import type { DeliveryResult, Messenger, Rendering } from '../application/ports/delivery.ts';
import type { RegisterStore } from '../application/ports/world.ts';
import { personById } from '../domain/people/register.ts';
import type { CallResult, Connector } from './channel/connector.ts';
import { attachmentOf } from './cards/attachment.ts';

type Parts = {
  connector: Connector;
  conversations: ConversationStore;
  register: Pick<RegisterStore, 'read'>;
  /** The tenant that a chat with a person is opened in; null with authentication off. */
  tenantId: string | null;
};

/** Where a post can go, once it is known. */
type Address = { serviceUrl: string; conversationId: string };

const NOBODY_THERE: DeliveryResult = { kind: 'parked', problem: 'no address yet' };

/** Posts and updates cards in Teams: one attempt a call, so that the relay alone decides when to try again. */
export function createMessenger(parts: Parts): Messenger {
  const post = (rendering: Rendering): Promise<DeliveryResult> =>
    rendering.to === 'forumChannel'
      ? postToChannel(parts, rendering)
      : postToPerson(parts, rendering, rendering.to.personId);
  return {
    post,
    async update(rendering, at) {
      const serviceUrl = await serviceUrlOf(parts, rendering);
      if (serviceUrl === undefined) return NOBODY_THERE;
      const activity = activityOf(rendering);
      const result = await parts.connector.update(serviceUrl, at.conversationId, at.activityId, activity);
      // The message is not there any more (somebody deleted it): the card is posted anew and the row gets its new place.
      if (result.kind === 'refused' && result.status === 404) return post(rendering);
      if (result.kind === 'answered') return { kind: 'done', ...at };
      // Updating twice is the same as once, so a lost answer needs no caution here.
      const outcome = failureOf(result);
      if (outcome.kind === 'parked') await markReachable(parts, rendering, false, result);
      return outcome.kind === 'unknown' ? { ...outcome, kind: 'later', afterMs: null } : outcome;
    },
  };
}

function activityOf({ card, summary }: Rendering) {
  return { type: 'message', summary, attachments: [attachmentOf(card)] };
}

async function serviceUrlOf({ conversations }: Parts, { to }: Rendering): Promise<string | undefined> {
  if (to === 'forumChannel') return (await conversations.forumChannel())?.serviceUrl;
  return (await conversations.person(to.personId))?.serviceUrl;
}

/** A new thread: Microsoft, «Send proactive messages», create a conversation in a channel. */
async function postToChannel(parts: Parts, rendering: Rendering): Promise<DeliveryResult> {
  const channel = await parts.conversations.forumChannel();
  if (!channel) return NOBODY_THERE;
  const result = await parts.connector.createConversation(channel.serviceUrl, {
    isGroup: true,
    channelData: { channel: { id: channel.channelId }, ...tenantIn(parts) },
    activity: activityOf(rendering),
  });
  return settled(parts, rendering, result, (body) => {
    const conversationId = textIn(body, 'id');
    const activityId = textIn(body, 'activityId') ?? /;messageid=(\d+)/.exec(conversationId ?? '')?.[1];
    return conversationId !== undefined && activityId !== undefined
      ? { conversationId, activityId }
      : undefined;
  });
}

async function postToPerson(parts: Parts, rendering: Rendering, personId: string): Promise<DeliveryResult> {
  const address = await addressOf(parts, rendering, personId);
  if ('kind' in address) return address;
  const result = await parts.connector.send(
    address.serviceUrl,
    address.conversationId,
    activityOf(rendering),
  );
  return settled(parts, rendering, result, (body) => {
    const activityId = textIn(body, 'id');
    return activityId === undefined ? undefined : { conversationId: address.conversationId, activityId };
  });
}

/** The chat with a person: the one we know, else the one that Teams opens. */
async function addressOf(
  parts: Parts,
  rendering: Rendering,
  personId: string,
): Promise<Address | DeliveryResult> {
  const known = await parts.conversations.person(personId);
  if (known) return known;
  const serviceUrl = await anyServiceUrl(parts.conversations);
  const aadObjectId = personById(await parts.register.read(), personId)?.aadObjectId;
  if (serviceUrl === undefined || !aadObjectId) return NOBODY_THERE;
  return openChat(parts, rendering, { personId, aadObjectId, serviceUrl });
}

/** Teams gives the same chat however often it is asked, so a lost answer here needs no caution. */
async function openChat(
  parts: Parts,
  rendering: Rendering,
  { personId, aadObjectId, serviceUrl }: { personId: string; aadObjectId: string; serviceUrl: string },
): Promise<Address | DeliveryResult> {
  const result = await parts.connector.createConversation(serviceUrl, {
    isGroup: false,
    members: [{ id: aadObjectId }],
    ...(parts.tenantId === null ? {} : { tenantId: parts.tenantId }),
    channelData: tenantIn(parts),
  });
  if (result.kind !== 'answered') return opened(parts, rendering, result);
  const conversationId = textIn(result.body, 'id');
  if (conversationId === undefined) return { kind: 'later', afterMs: null, problem: 'no conversation id' };
  // Their own id in Teams is learnt when they first write or press something.
  const conversation = { personId, teamsUserId: '', conversationId, serviceUrl, reachable: true };
  await parts.conversations.savePerson(conversation);
  return conversation;
}

/** A chat that could not be opened: nothing was posted, whatever happened to the call. */
async function opened(parts: Parts, rendering: Rendering, result: CallResult): Promise<DeliveryResult> {
  const outcome = failureOf(result);
  if (outcome.kind === 'parked') await markReachable(parts, rendering, false, result);
  return outcome.kind === 'unknown' ? { ...outcome, kind: 'later', afterMs: null } : outcome;
}

async function anyServiceUrl(conversations: ConversationStore): Promise<string | undefined> {
  return (await conversations.forumChannel())?.serviceUrl ?? (await conversations.people())[0]?.serviceUrl;
}

async function settled(
  parts: Parts,
  rendering: Rendering,
  result: CallResult,
  placeIn: (
    body: Readonly<Record<string, unknown>>,
  ) => Address | { conversationId: string; activityId: string } | undefined,
): Promise<DeliveryResult> {
  if (result.kind === 'answered') {
    const place = placeIn(result.body);
    if (place === undefined || !('activityId' in place))
      return { kind: 'unknown', problem: 'answered without ids' };
    await markReachable(parts, rendering, true, result);
    return { kind: 'done', ...place };
  }
  const outcome = failureOf(result);
  if (outcome.kind === 'parked') await markReachable(parts, rendering, false, result);
  return outcome;
}

/** Teams is busy or out of order for the moment. */
const PASSING = [408, 412, 425, 429, 500, 502, 503, 504];

/** What a call that gave nothing means for the relay. */
export function failureOf(result: CallResult): Exclude<DeliveryResult, { kind: 'done' }> {
  if (result.kind === 'unsent') return { kind: 'later', afterMs: null, problem: result.problem };
  if (result.kind === 'lost') return { kind: 'unknown', problem: result.problem };
  if (result.kind === 'answered') return { kind: 'unknown', problem: 'answered without ids' };
  const problem = `http ${String(result.status)}${result.code === '' ? '' : ` ${result.code}`}`;
  // 401: our own token is refused; that is put right on our side, and no address is to blame.
  if (PASSING.includes(result.status) || result.status === 401)
    return { kind: 'later', afterMs: result.retryAfterMs, problem };
  return { kind: 'parked', problem };
}

/** Keeps in the tables whether an address works; parked views are tried again now and then all the same. */
async function markReachable(
  parts: Parts,
  { to }: Rendering,
  reachable: boolean,
  result: CallResult,
): Promise<void> {
  const isGone = result.kind === 'refused' && [403, 404].includes(result.status);
  if (!reachable && !isGone) return;
  const { conversations } = parts;
  if (to === 'forumChannel') {
    const channel = await conversations.forumChannel();
    if (channel && channel.reachable !== reachable)
      await conversations.saveForumChannel({ ...channel, reachable });
    return;
  }
  const person = await conversations.person(to.personId);
  if (person && person.reachable !== reachable) await conversations.savePerson({ ...person, reachable });
}

function tenantIn({ tenantId }: Parts): object {
  return tenantId === null ? {} : { tenant: { id: tenantId } };
}

function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
