import { z } from 'zod';
import { LIMITS } from '../domain/request/limits.ts';
import { FUNDINGS, PRIORITIES, SIZE_KINDS } from '../domain/request/request-case.ts';
import { isSemester } from '../domain/kernel/calendar.ts';
import { WRITTEN_FORMS } from '../domain/kernel/written-form.ts';

/** Control characters other than line breaks and tabs are dropped; everything else is kept as written and shown as text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const clean = z.string().transform((text) => text.replace(CONTROL, '').trim());

/** A text that must be there, at most `limit` characters. */
export const text = (limit: number) => clean.pipe(z.string().min(1).max(limit));
/** A text that may be left out; empty is null. */
export const optionalText = (limit: number) =>
  clean
    .pipe(z.string().max(limit))
    .transform((given) => (given === '' ? null : given))
    .nullable()
    .default(null);

/** An identifier of a row that we gave out ourselves. */
export const rowId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);

/** Given by whoever sends, the same for every try of the same act (a UUID or the like). */
export const opKey = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);

const email = clean.pipe(z.email().max(LIMITS.email));
const halfDays = z.number().min(0.5).max(LIMITS.extraDays).multipleOf(0.5);

export const sizeSchema = z.strictObject({
  kind: z.enum(SIZE_KINDS),
  extraDays: halfDays.nullable().default(null),
});

/** What a sender fills in. */
export const requestFormSchema = z.strictObject({
  organisation: text(LIMITS.organisation),
  networkId: rowId,
  schemeId: rowId,
  title: text(LIMITS.title),
  need: text(LIMITS.need),
  audience: text(LIMITS.audience),
  participants: z.number().int().min(1).max(LIMITS.participants).nullable().default(null),
  startSemester: z.string().refine(isSemester).nullable().default(null),
  period: optionalText(LIMITS.period),
  size: sizeSchema,
  involvement: text(LIMITS.involvement),
  funding: z.enum(FUNDINGS),
  form: z.enum(WRITTEN_FORMS),
});

export const contactSchema = z.strictObject({
  name: text(LIMITS.contactName),
  role: text(LIMITS.contactRole),
  email,
  phone: optionalText(LIMITS.phone),
});

/** A new request, from the public page or from somebody at the institute. */
export const newRequestSchema = z.strictObject({ opKey, form: requestFormSchema, contact: contactSchema });

/** The public page's own: `website` is a honeypot that people never see and never fill in. */
export const publicRequestSchema = newRequestSchema.extend({ website: z.string().max(200).default('') });

export const supportSchema = z.strictObject({
  needsAnalysis: text(LIMITS.support),
  priority: z.enum(PRIORITIES),
  evaluation: text(LIMITS.support),
});

/** What the sender is told at once. */
export const receiptSchema = z.object({
  caseNo: z.string(),
  lookedAt: z.iso.date(),
  answerBy: z.iso.date(),
  statusUrl: z.url(),
  contact: z.object({ name: z.string(), email: z.string() }),
});

export type NewRequest = z.infer<typeof newRequestSchema>;
export type PublicRequest = z.infer<typeof publicRequestSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
