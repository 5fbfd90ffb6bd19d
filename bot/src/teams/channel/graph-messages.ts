import { z } from 'zod';
import { Refused, type Body } from './ask-json.ts';

/** What we read of a message. Source: Microsoft Graph v1.0, «chatMessage resource type». */
const graphMessage = z.object({
  id: z.string(),
  createdDateTime: z.string(),
  lastModifiedDateTime: z.string().nullish(),
  deletedDateTime: z.string().nullish(),
  from: z.object({ user: z.unknown().optional() }).nullish(),
  attachments: z
    .array(z.object({ contentType: z.string().nullish(), content: z.string().nullish() }))
    .nullish(),
});
const page = z.object({ value: z.array(graphMessage), '@odata.nextLink': z.string().optional() });

export type GraphMessage = z.infer<typeof graphMessage>;

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/**
 * One page of messages and the address of the next.
 * @throws {Refused} on another shape: messages that we cannot read are not messages that are not there
 */
export function pageOf(body: Body): { messages: GraphMessage[]; next: string | undefined } {
  const { data } = page.safeParse(body);
  if (data === undefined) throw new Refused('messages in an unknown shape');
  return { messages: data.value, next: data['@odata.nextLink'] };
}

/** When a message was written, and when it was last touched; milliseconds since 1970. */
export function timesOf(message: GraphMessage): { writtenMs: number; touchedMs: number } {
  const writtenMs = Date.parse(message.createdDateTime);
  return { writtenMs, touchedMs: Math.max(writtenMs, Date.parse(message.lastModifiedDateTime ?? '') || 0) };
}

/**
 * Whether a message stands, was not written by a person (who may have forwarded a card of ours), and has a card with
 * the element of this id.
 */
export function standsWith(message: GraphMessage, elementId: string): boolean {
  const isThere = (message.deletedDateTime ?? null) === null;
  const byPerson = (message.from?.user ?? null) !== null;
  if (!isThere || byPerson) return false;
  return (message.attachments ?? []).some(
    ({ contentType, content }) => contentType === ADAPTIVE_CARD && hasElement(content ?? '', elementId),
  );
}

/** Parsed, so that what somebody wrote on a card never passes for an element. */
function hasElement(card: string, id: string): boolean {
  try {
    return holds(JSON.parse(card) as unknown, id);
  } catch {
    return false;
  }
}

function holds(part: unknown, id: string): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ((part as Body).id === id) return true;
  return Object.values(part).some((inner) => holds(inner, id));
}
