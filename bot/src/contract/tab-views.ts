import { z } from 'zod';
import { PARTS, SETTLEMENTS } from '../domain/claim/claim.ts';
import { WRITTEN_FORMS } from '../domain/kernel/written-form.ts';
import { DIGEST_KINDS } from '../domain/digest/digest-period.ts';
import { ACTIONS } from '../domain/people/actions.ts';
import { ROLES } from '../domain/people/person.ts';
import { EVENTS } from '../domain/request/history.ts';
import { FUNDINGS, PRIORITIES } from '../domain/request/request-case.ts';
import { REQUEST_STATUSES } from '../domain/request/request-status.ts';
import { clockTime, digestChoiceSchema, digestTimeSchema } from './digest-time.ts';
import { sizeSchema } from './request-form.ts';

/** What the server tells the tab. Names are in the reader's written form; ids stay beside them where an action needs them. */

const named = z.object({ id: z.string(), name: z.string() });
const semesterDays = z.object({ semester: z.string(), days: z.number() });
const instant = z.number().describe('Milliseconds since 1970');
const date = z.iso.date();

export const meSchema = z.object({
  person: named.extend({ roles: z.array(z.enum(ROLES)), form: z.enum(WRITTEN_FORMS) }),
  sections: z.array(named).describe('Sections that the person leads'),
  networks: z.array(named).describe('Networks whose contact the person is'),
  mayRegister: z.boolean(),
  mayReadForum: z.boolean(),
  mayReadDeliveries: z.boolean(),
  digest: z
    .object({
      choice: digestChoiceSchema.nullable().describe('Null is what the role has from the start'),
      fromStart: z
        .object({ kinds: z.array(z.enum(DIGEST_KINDS)), week: digestTimeSchema.nullable() })
        .describe('What the role has from the start'),
      comes: digestTimeSchema.nullable().describe('When the weekly one comes, within working hours'),
      kinds: z.array(z.enum(DIGEST_KINDS)).describe('All that come of their own accord'),
      workingHours: z.object({ from: clockTime, to: clockTime }),
    })
    .nullable()
    .describe('Null for those who have no digest'),
});

export const caseRowSchema = z.object({
  caseNo: z.string(),
  status: z.enum(REQUEST_STATUSES),
  title: z.string(),
  organisation: z.string(),
  network: z.string(),
  scheme: z.string(),
  receivedAt: instant,
  forum: date,
  urgent: z.boolean(),
  claimed: z.number().int().describe('Sections that have claimed'),
  declined: z.number().int().describe('Sections that have said no'),
});

export const caseListSchema = z.object({ cases: z.array(caseRowSchema), next: z.string().nullable() });

export const waitingSchema = z.object({
  reason: z.enum(['decide', 'answer', 'prepare', 'confirm', 'helpSender']),
  case: caseRowSchema,
  section: named.nullable(),
});

export const homeSchema = z.object({
  waiting: z.array(waitingSchema),
  open: z.number().int(),
  nextForum: date,
  forumTime: z.string(),
});

export const claimSchema = z.object({
  section: named,
  answer: z.enum(['claimed', 'declined', 'withdrawn']),
  people: z.array(
    z.object({
      person: named,
      part: z.enum(PARTS),
      settlement: z.enum(SETTLEMENTS),
      left: z.array(semesterDays),
    }),
  ),
  days: z.array(semesterDays),
  pairingReason: z.string().nullable(),
  comment: z.string().nullable(),
  by: z.string(),
  at: instant,
  version: z.number().int(),
});

export const historyLineSchema = z.object({
  version: z.number().int(),
  kind: z.enum(EVENTS),
  at: instant,
  by: z.string().nullable().describe('Null is the sender'),
  section: z.string().nullable(),
  people: z.array(z.string()),
  forum: date.nullable(),
  reason: z.string().nullable(),
});

export const casePageSchema = z.object({
  caseNo: z.string(),
  version: z.number().int(),
  status: z.enum(REQUEST_STATUSES),
  title: z.string(),
  organisation: z.string(),
  network: named,
  scheme: named,
  contacts: z.array(z.string()).describe('The network’s UP1 today'),
  need: z.string(),
  audience: z.string(),
  participants: z.number().nullable(),
  startSemester: z.string().nullable(),
  period: z.string().nullable(),
  size: sizeSchema,
  involvement: z.string(),
  funding: z.enum(FUNDINGS),
  form: z.enum(WRITTEN_FORMS),
  receivedAt: instant,
  registeredBy: z.string().nullable(),
  forum: date,
  urgent: z.boolean(),
  toRatify: z.boolean(),
  suggestedSections: z.array(named),
  question: z.string().nullable(),
  support: z
    .object({ needsAnalysis: z.string(), priority: z.enum(PRIORITIES), evaluation: z.string() })
    .nullable(),
  sender: z
    .object({ name: z.string(), role: z.string(), email: z.string(), phone: z.string().nullable() })
    .nullable(),
  step: z.object({
    holder: z.enum(['deputyHead', 'sender', 'leaderForum', 'administration', 'nobody']),
    by: date.nullable(),
  }),
  claims: z.array(claimSchema),
  sections: z
    .array(named)
    .describe('All sections, for the answers still missing and for putting on the agenda'),
  messages: z.array(z.object({ from: z.enum(['sender', 'institute']), text: z.string(), at: instant })),
  decision: z
    .object({
      kind: z.enum(['declined', 'referred', 'confirmed']),
      reason: z.string(),
      to: z.string().nullable(),
      leadSection: z.string().nullable(),
      sections: z.array(z.string()),
      withinCapacity: z.boolean().nullable(),
      note: z.string().nullable(),
      by: z.string(),
      at: instant,
    })
    .nullable(),
  history: z.array(historyLineSchema),
  actions: z.array(z.enum(ACTIONS)).describe('What the reader may do with the case as it stands'),
  mySections: z.array(named).describe('Sections that the reader may answer for'),
});

const candidate = z.object({ id: z.string(), name: z.string(), left: z.array(semesterDays) });

export const claimFormViewSchema = z.object({
  section: named,
  experienced: z.array(candidate),
  newColleague: z.array(candidate),
  days: z.array(semesterDays),
  seenVersion: z.number().int(),
  before: claimSchema.nullable(),
});

/** What a form for a new request offers to choose from. */
export const intakeOptionsSchema = z.object({
  schemes: z.array(
    named.extend({
      text: z.string().nullable(),
      icon: z.enum(['network', 'inclusion', 'followUp', 'other']),
    }),
  ),
  networks: z.array(named.extend({ form: z.enum(WRITTEN_FORMS) })),
  semesters: z.array(z.string()),
  basePackage: z.object({ days: z.number(), semesters: z.number() }),
});

/** What was noted beside one case in one lederforum. */
export const noteSchema = z.object({
  text: z.string(),
  by: z.string(),
  at: instant,
  version: z.number().int(),
});

export const errorSchema = z.object({
  code: z.string(),
  message: z.string().describe('A sentence in the reader’s written form'),
  fields: z.record(z.string(), z.string()).optional().describe('A sentence per field of the form'),
  correlationId: z.string().optional(),
  theirs: noteSchema.optional().describe('What somebody else has written in the note meanwhile'),
});

export type Me = z.infer<typeof meSchema>;
export type CaseRow = z.infer<typeof caseRowSchema>;
export type CaseList = z.infer<typeof caseListSchema>;
export type Waiting = z.infer<typeof waitingSchema>;
export type Home = z.infer<typeof homeSchema>;
export type ClaimView = z.infer<typeof claimSchema>;
export type HistoryLineView = z.infer<typeof historyLineSchema>;
export type CasePage = z.infer<typeof casePageSchema>;
export type ClaimFormView = z.infer<typeof claimFormViewSchema>;
export type IntakeOptions = z.infer<typeof intakeOptionsSchema>;
export type ErrorBody = z.infer<typeof errorSchema>;
