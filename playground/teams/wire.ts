import { z } from 'zod';
import { isJson, type Json } from './json.ts';

/**
 * The fields of an activity that Teams itself reads; the rest is carried along untouched.
 * learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference, "Activity object".
 */
const activity = z.looseObject({
  type: z.string().default('message'),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  summary: z.string().optional(),
  replyToId: z.string().optional(),
  attachmentLayout: z.string().optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() }))
    .optional(),
});
export type Activity = z.infer<typeof activity>;

/** The same page, "ConversationParameters object", with what Teams wants in channelData. */
const newConversation = z.looseObject({
  isGroup: z.boolean().optional(),
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  tenantId: z.string().optional(),
  activity: activity.optional(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).optional(),
      tenant: z.looseObject({ id: z.string() }).optional(),
    })
    .optional(),
});
export type NewConversation = z.infer<typeof newConversation>;

/** The activity in a request's body, or undefined if it is none. */
export function readActivity(body: unknown): Activity | undefined {
  return activity.safeParse(body).data;
}

/** The wish for a new conversation in a request's body, or undefined if it is none. */
export function readNewConversation(body: unknown): NewConversation | undefined {
  return newConversation.safeParse(body).data;
}

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** The first adaptive card of a message. */
export function cardOf(message: Activity): Json | undefined {
  const content = message.attachments?.find((one) => one.contentType === ADAPTIVE_CARD)?.content;
  return isJson(content) ? content : undefined;
}
