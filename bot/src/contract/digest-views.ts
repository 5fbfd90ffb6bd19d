import { z } from 'zod';
import { BUTTONS, LINE_CODES } from '../domain/digest/digest.ts';
import { DIGEST_KINDS } from '../domain/digest/digest-period.ts';
import { WRITTEN_FORMS } from '../domain/kernel/written-form.ts';
import { digestChoiceSchema } from './digest-time.ts';

/** A person's own choices; what is left out stays as it is. */
export const preferencesSchema = z
  .strictObject({
    form: z.enum(WRITTEN_FORMS).optional(),
    digest: digestChoiceSchema.nullable().optional().describe('Null is what the role has from the start'),
  })
  .refine(({ form, digest }) => form !== undefined || digest !== undefined);

/** A digest in words, in the reader's written form. */
export const digestViewSchema = z.object({
  kind: z.enum(DIGEST_KINDS),
  since: z.number().describe('Milliseconds since 1970'),
  headline: z.string(),
  measures: z.array(z.object({ label: z.string(), value: z.string() })),
  lines: z
    .array(
      z.object({
        code: z.enum(LINE_CODES),
        caseNo: z.string().nullable(),
        title: z.string(),
        urgent: z.boolean(),
        sentence: z.string(),
        button: z.enum(BUTTONS).describe('The one thing to do about it'),
      }),
    )
    .describe('Seven at the most, worst first'),
  more: z.string().nullable().describe('What is said of the lines that were left out'),
});

export type Preferences = z.input<typeof preferencesSchema>;
export type DigestView = z.infer<typeof digestViewSchema>;
