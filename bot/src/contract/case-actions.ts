import { z } from 'zod';
import { MAX_DAYS } from '../domain/claim/claim-competence.ts';
import { PARTS, SETTLEMENTS } from '../domain/claim/claim.ts';
import { isSemester } from '../domain/kernel/calendar.ts';
import { LIMITS } from '../domain/request/limits.ts';
import { opKey, optionalText, rowId, supportSchema, text } from './request-form.ts';

const days = z.number().min(0).max(MAX_DAYS).multipleOf(0.5);

export const claimFormSchema = z.strictObject({
  people: z
    .array(z.strictObject({ personId: rowId, part: z.enum(PARTS), settlement: z.enum(SETTLEMENTS) }))
    .max(6),
  days: z.array(z.strictObject({ semester: z.string().refine(isSemester), days })).max(6),
  pairingReason: optionalText(LIMITS.reason),
  comment: optionalText(LIMITS.comment),
});

export const confirmationSchema = z.strictObject({
  sectionIds: z.array(rowId).max(20),
  leadSectionId: rowId.nullable().default(null),
  personIds: z.array(rowId).max(60).nullable().default(null),
  reason: text(LIMITS.reason),
  resources: z.strictObject({ withinCapacity: z.boolean(), note: optionalText(LIMITS.comment) }),
});

/** What the tab and the cards can tell a case to do; one schema an action, unknown fields refused. */
export const caseCommandSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('putOnAgenda'),
    suggestedSectionIds: z.array(rowId).max(20).default([]),
  }),
  z.strictObject({ action: z.literal('markUrgent') }),
  z.strictObject({ action: z.literal('askSender'), question: text(LIMITS.message) }),
  z.strictObject({ action: z.literal('refer'), to: text(LIMITS.organisation), reason: text(LIMITS.reason) }),
  z.strictObject({ action: z.literal('decline'), reason: text(LIMITS.reason) }),
  z.strictObject({ action: z.literal('supportRequest'), support: supportSchema }),
  z.strictObject({ action: z.literal('addInformation'), text: text(LIMITS.message) }),
  z.strictObject({ action: z.literal('withdrawRequest') }),
  z.strictObject({
    action: z.literal('claimCompetence'),
    sectionId: rowId,
    form: claimFormSchema,
    seenVersion: z.number().int().min(0),
  }),
  z.strictObject({
    action: z.literal('declineClaim'),
    sectionId: rowId,
    comment: optionalText(LIMITS.comment),
  }),
  z.strictObject({ action: z.literal('withdrawClaim'), sectionId: rowId }),
  z.strictObject({ action: z.literal('confirmCompetence'), confirmation: confirmationSchema }),
  z.strictObject({
    action: z.literal('postpone'),
    to: z.iso.date().nullable().default(null),
    reason: text(LIMITS.reason),
  }),
  z.strictObject({ action: z.literal('ratify') }),
  z.strictObject({ action: z.literal('undoDecision') }),
]);

/** A command with the key that makes every delivery of it the same act. */
export const caseActionSchema = z.strictObject({ opKey, command: caseCommandSchema });

/** What a sender does through the status link. */
export const senderActionSchema = z.strictObject({
  opKey,
  command: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('addInformation'), text: text(LIMITS.message) }),
    z.strictObject({ action: z.literal('withdraw') }),
  ]),
});

export type CaseActionBody = z.infer<typeof caseActionSchema>;
