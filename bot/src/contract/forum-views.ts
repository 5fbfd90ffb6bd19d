import { z } from 'zod';
import { AGENDA_REASONS } from '../domain/forum/agenda.ts';
import { MEETING_STATES } from '../domain/forum/meeting.ts';
import { FORUM_DECISIONS } from '../domain/forum/minutes.ts';
import { isClockTime } from '../domain/kernel/calendar.ts';
import { ACTIONS } from '../domain/people/actions.ts';
import { LIMITS } from '../domain/request/limits.ts';
import { optionalText, rowId } from './request-form.ts';
import { caseRowSchema, noteSchema } from './tab-views.ts';

/** Lederforum in the tab: the plan of meetings, one meeting, what is weighed before a choice, the minutes. */

const named = z.object({ id: z.string(), name: z.string() });
const instant = z.number().describe('Milliseconds since 1970');
const date = z.iso.date();
const forumDate = date.regex(/^20/);

/** What the path of one forum names. */
export const forumPathSchema = z.object({ date: forumDate });

export const plannedForumSchema = z.object({
  date,
  time: z.string().describe('HH:MM in Oslo'),
  isExtra: z.boolean(),
  isCancelled: z.boolean(),
  standIn: named.nullable(),
});

export const forumListSchema = z.object({
  forums: z.array(plannedForumSchema).describe('A year back and a year ahead, in order'),
  today: date,
  last: date.nullable(),
  next: date,
  usualTime: z.string().describe('HH:MM, unless decided otherwise of a date'),
  mayPlan: z.boolean(),
  standIns: z.array(named).describe('Whom a forum can be given to'),
});

/** What is decided of one date; all of it empty means: as the calendar says. */
export const forumPlanSchema = z.strictObject({
  date: forumDate,
  change: z.enum(['cancelled', 'extra']).nullable().default(null),
  time: z.string().refine(isClockTime).nullable().default(null),
  standInId: rowId.nullable().default(null),
});

export const minutesLineSchema = z.object({
  version: z.number().int(),
  decision: z.enum(FORUM_DECISIONS),
  at: instant,
  by: z.string().describe('Empty where nobody decided: it was not reached'),
  leadSection: z.string().nullable(),
  sections: z.array(z.string()),
  people: z.array(z.string()),
  reason: z.string().nullable(),
  to: date.nullable().describe('The forum it was postponed to, or moved to when it was not reached'),
  referredTo: z.string().nullable(),
  resources: z
    .object({ withinCapacity: z.boolean(), note: z.string().nullable() })
    .nullable()
    .describe('Of a confirmation that stands'),
  isUndone: z.boolean(),
});

export const forumItemSchema = z.object({
  case: caseRowSchema,
  reason: z.enum(AGENDA_REASONS),
  carried: z.number().int().describe('How many forums it has been carried past'),
  late: z.array(named).describe('Sections that owe an answer though the time is out'),
  note: noteSchema.nullable(),
});

export const decidedItemSchema = z.object({
  case: caseRowSchema,
  lines: z.array(minutesLineSchema),
  mayUndo: z.boolean(),
  note: noteSchema.nullable(),
});

export const forumPageSchema = z.object({
  date,
  time: z.string(),
  isExtra: z.boolean(),
  standIn: named.nullable(),
  runBy: z.string().describe('The stand-in or the nestleder'),
  state: z.enum(MEETING_STATES),
  closedAt: instant.nullable(),
  approvedAt: instant.nullable(),
  approvedBy: z.string().nullable(),
  previous: date.nullable(),
  next: date,
  items: z.array(forumItemSchema).describe('What is left to decide, in the order of the agenda'),
  decided: z.array(decidedItemSchema).describe('With a decision or a note here, in the order of the agenda'),
  actions: z.array(z.enum(ACTIONS)).describe('What the reader may do in this forum'),
  laterForums: z.array(date).describe('Dates that a case can be postponed to'),
  trial: z
    .object({ until: date, evaluateHere: z.boolean() })
    .nullable()
    .describe('The model is tried out; this forum is the one to evaluate it in'),
});

export const weighingSchema = z.object({
  visits: z
    .array(
      z.object({
        caseNo: z.string(),
        title: z.string(),
        sections: z.array(z.string()),
        people: z.array(z.string()),
        at: instant,
      }),
    )
    .describe('Who has gone to this network before, newest first'),
  sections: z.array(
    z.object({
      section: named,
      semesters: z.array(
        z.object({
          semester: z.string(),
          capacity: z.number().describe('Days of all the section’s people'),
          takenElsewhere: z.number(),
          perPerson: z.number().describe('Days that each named person would use on this case'),
        }),
      ),
    }),
  ),
});

export const noteBodySchema = z.strictObject({
  text: optionalText(LIMITS.message),
  seenVersion: z.number().int().min(0),
});

export const closedForumSchema = z.object({ page: forumPageSchema, carried: z.number().int() });

export type PlannedForum = z.infer<typeof plannedForumSchema>;
export type ForumList = z.infer<typeof forumListSchema>;
export type ForumPlanBody = z.input<typeof forumPlanSchema>;
export type ForumItem = z.infer<typeof forumItemSchema>;
export type DecidedItem = z.infer<typeof decidedItemSchema>;
export type MinutesLineView = z.infer<typeof minutesLineSchema>;
export type ForumPage = z.infer<typeof forumPageSchema>;
export type WeighingView = z.infer<typeof weighingSchema>;
export type Note = z.infer<typeof noteSchema>;
export type NoteBody = z.input<typeof noteBodySchema>;
export type ClosedForum = z.infer<typeof closedForumSchema>;
