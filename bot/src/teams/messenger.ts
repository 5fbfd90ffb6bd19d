import type { DeliveryResult, InTeams, Messenger, Place, Rendering } from '../application/ports/delivery.ts';
import type { CallResult } from './channel/connector.ts';
import { attachmentOf } from './cards/attachment.ts';
import { markedWith } from './cards/view-mark.ts';
import {
  NOBODY_THERE,
  chatFinder,
  noteReachable,
  serviceUrlOf,
  tenantIn,
  textIn,
  type AddressParts,
} from './messenger-addresses.ts';
import { postFailure, safeFailure, type Failure } from './messenger-outcomes.ts';

type Parts = AddressParts & {
  /** What goes by mail and not to Teams; a mail cannot be changed or taken back. */
  mail?: Pick<Messenger, 'post'> | null;
};
type ForTeams = Rendering & { to: InTeams };

/** Posts, updates and deletes cards in Teams: one attempt a call, so that the relay alone decides when to try again. */
export function createMessenger(parts: Parts, now: () => number = Date.now): Messenger {
  const chatOf = chatFinder(parts, now);
  const { connector, mail } = parts;

  const postToPerson = async (rendering: ForTeams, personId: string): Promise<DeliveryResult> => {
    const address = await chatOf(personId);
    if ('kind' in address) return address;
    const { serviceUrl, conversationId } = address;
    const result = await connector.send(serviceUrl, conversationId, activityOf(rendering));
    return posted(parts, rendering.to, result, (body) => {
      const activityId = textIn(body, 'id');
      return activityId === undefined ? undefined : { conversationId, activityId };
    });
  };

  return {
    async post(rendering) {
      if (!isForTeams(rendering)) return mail?.post(rendering) ?? NO_MAIL;
      return rendering.to === 'forumChannel'
        ? postToChannel(parts, rendering)
        : postToPerson(rendering, rendering.to.personId);
    },

    async update(rendering, at) {
      if (!isForTeams(rendering)) return { kind: 'done', ...at };
      const { to } = rendering;
      const serviceUrl = await serviceUrlOf(parts, to);
      if (serviceUrl === undefined) return NOBODY_THERE;
      const { conversationId, activityId } = at;
      const result = await connector.update(serviceUrl, conversationId, activityId, activityOf(rendering));
      return changed(parts, to, at, result);
    },

    async remove(to, at) {
      const serviceUrl = await serviceUrlOf(parts, to);
      if (serviceUrl === undefined) return NOBODY_THERE;
      return changed(parts, to, at, await connector.remove(serviceUrl, at.conversationId, at.activityId));
    },
  };
}

const NO_MAIL: DeliveryResult = { kind: 'parked', problem: 'no mail server' };

function isForTeams(rendering: Rendering): rendering is ForTeams {
  return rendering.to === 'forumChannel' || !('mail' in rendering.to);
}

function activityOf({ card, summary, key }: Rendering) {
  return { type: 'message', summary, attachments: [attachmentOf(markedWith(card, key))] };
}

/** A new thread: Microsoft, «Send proactive messages», create a conversation in a channel. */
async function postToChannel(parts: Parts, rendering: ForTeams): Promise<DeliveryResult> {
  const channel = await parts.conversations.forumChannel();
  if (!channel) return NOBODY_THERE;
  const result = await parts.connector.createConversation(channel.serviceUrl, {
    isGroup: true,
    channelData: { channel: { id: channel.channelId }, ...tenantIn(parts) },
    activity: activityOf(rendering),
  });
  return posted(parts, rendering.to, result, (body) => {
    const conversationId = textIn(body, 'id');
    const activityId = textIn(body, 'activityId') ?? /;messageid=(\d+)/.exec(conversationId ?? '')?.[1];
    return conversationId === undefined || activityId === undefined
      ? undefined
      : { conversationId, activityId };
  });
}

async function posted(
  parts: Parts,
  to: InTeams,
  result: CallResult,
  placeIn: (body: Readonly<Record<string, unknown>>) => Place | undefined,
): Promise<DeliveryResult> {
  await noteReachable(parts, to, result);
  const place = result.kind === 'answered' ? placeIn(result.body) : undefined;
  return place ? { kind: 'done', ...place } : postFailure(result);
}

/** What came of a change to a message that stood. */
async function changed(parts: Parts, to: InTeams, at: Place, result: CallResult): Promise<DeliveryResult> {
  if (result.kind === 'answered') return { kind: 'done', ...at };
  if (await isNotThere(parts, to, at, result)) return { kind: 'gone', problem: 'deleted in Teams' };
  const failure: Failure = safeFailure(result);
  if (failure.kind === 'parked') await noteReachable(parts, to, result);
  return failure;
}

/** The message is not there any more; not so when its channel is (for now) not to be found, unless we have moved on. */
async function isNotThere(parts: Parts, to: InTeams, at: Place, result: CallResult): Promise<boolean> {
  if (result.kind !== 'refused' || result.status !== 404) return false;
  if (result.code !== 'ConversationNotFound') return true;
  const now =
    to === 'forumChannel'
      ? (await parts.conversations.forumChannel())?.channelId
      : (await parts.conversations.person(to.personId))?.conversationId;
  return now !== undefined && now !== at.conversationId.split(';')[0];
}
