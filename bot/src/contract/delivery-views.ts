import { z } from 'zod';
import { VIEW_KINDS } from '../domain/delivery/view-key.ts';

/** What stands in Teams and what does not, for those who look after it. */

const instant = z.number().describe('Milliseconds since 1970');

export const DELIVERY_STATES = ['none', 'new', 'posting', 'posted', 'waiting', 'unknown', 'parked'] as const;

export const deliverySchema = z.object({
  key: z.string(),
  kind: z.enum(VIEW_KINDS),
  caseNo: z.string().nullable(),
  forum: z.iso.date().nullable(),
  to: z.string().nullable().describe('The person; null is the lederforum channel, or the sender’s mail'),
  state: z.enum(DELIVERY_STATES),
  staleSince: instant.nullable().describe('When the change was made that has not been delivered'),
  deliveredAt: instant.nullable(),
  attempts: z.number().int(),
  nextTry: instant.nullable(),
  problem: z.string().nullable().describe('A code, or what the other side said'),
  mayStandTwice: z.boolean(),
});

export const deliveryListSchema = z.object({
  deliveries: z.array(deliverySchema),
  next: z.string().nullable(),
  mayRetry: z.boolean(),
});

const viewKey = z.string().regex(/^[A-Za-z0-9:-]{1,120}$/);

export const deliveryQuerySchema = z.strictObject({
  which: z.enum(['all', 'problems']).default('problems'),
  after: viewKey.optional(),
});
export const retryBodySchema = z.strictObject({ key: viewKey });
export const retriedSchema = z.object({ found: z.boolean() });

export type Delivery = z.infer<typeof deliverySchema>;
export type DeliveryList = z.infer<typeof deliveryListSchema>;
export type DeliveryQuery = z.infer<typeof deliveryQuerySchema>;
export type RetryBody = z.infer<typeof retryBodySchema>;
export type Retried = z.infer<typeof retriedSchema>;
