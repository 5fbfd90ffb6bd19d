import { z } from 'zod';
import { isClockTime } from '../domain/kernel/calendar.ts';

/** When a digest comes: a working day of the week and a time in Oslo. */

export const clockTime = z.string().refine(isClockTime).describe('HH:MM in Oslo');
export const digestTimeSchema = z.strictObject({
  weekday: z.int().min(0).max(4).describe('0 is Monday, 4 Friday'),
  time: clockTime,
});

/** A day and a time, or none. */
export const digestChoiceSchema = z.union([
  z.strictObject({ on: z.literal(false) }),
  digestTimeSchema.extend({ on: z.literal(true) }),
]);
