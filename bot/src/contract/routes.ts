import { z } from 'zod';
import { caseActionSchema, senderActionSchema } from './case-actions.ts';
import { deliveryListSchema, deliveryQuerySchema, retriedSchema, retryBodySchema } from './delivery-views.ts';
import {
  closedForumSchema,
  forumListSchema,
  forumPageSchema,
  forumPlanSchema,
  noteBodySchema,
  weighingSchema,
} from './forum-views.ts';
import { digestViewSchema, preferencesSchema } from './digest-views.ts';
import { newRequestSchema, publicRequestSchema, receiptSchema } from './request-form.ts';
import { REQUEST_STATUSES } from '../domain/request/request-status.ts';
import {
  caseListSchema,
  casePageSchema,
  claimFormViewSchema,
  errorSchema,
  homeSchema,
  intakeOptionsSchema,
  meSchema,
  noteSchema,
} from './tab-views.ts';

export const caseQuerySchema = z.strictObject({
  status: z.enum(['open', 'all', ...REQUEST_STATUSES]).default('open'),
  text: z.string().max(100).default(''),
  after: z
    .string()
    .regex(/^20\d{2}-\d{4,6}$/)
    .optional(),
});
export const changedSchema = z.object({ changed: z.boolean(), page: casePageSchema });

export type Changed = z.infer<typeof changedSchema>;
export type CaseQuery = z.infer<typeof caseQuerySchema>;

/** Every JSON route the server answers; the OpenAPI document is made from this and nothing else. */
export const ROUTES = [
  { method: 'get', path: '/api/me', summary: 'Who is signed in', signedIn: true, answer: meSchema },
  {
    method: 'put',
    path: '/api/me/preferences',
    summary: 'Choose the written form of Norwegian, or when the digest comes',
    signedIn: true,
    body: preferencesSchema,
    answer: meSchema,
  },
  {
    method: 'get',
    path: '/api/digest',
    summary: 'What is new, waits for me or is overdue, since my last digest',
    signedIn: true,
    answer: digestViewSchema,
  },
  { method: 'get', path: '/api/home', summary: 'What waits for me', signedIn: true, answer: homeSchema },
  {
    method: 'get',
    path: '/api/intake-options',
    summary: 'What a form for a new request offers',
    signedIn: true,
    answer: intakeOptionsSchema,
  },
  {
    method: 'get',
    path: '/api/cases',
    summary: 'Cases that I may read, newest first',
    signedIn: true,
    query: caseQuerySchema,
    answer: caseListSchema,
  },
  {
    method: 'post',
    path: '/api/cases',
    summary: 'Register a request on a sender’s behalf',
    signedIn: true,
    body: newRequestSchema,
    answer: receiptSchema,
  },
  { method: 'get', path: '/api/cases/{caseNo}', summary: 'One case', signedIn: true, answer: casePageSchema },
  {
    method: 'get',
    path: '/api/cases/{caseNo}/claim-form/{sectionId}',
    summary: 'What a section needs to claim a case',
    signedIn: true,
    answer: claimFormViewSchema,
  },
  {
    method: 'post',
    path: '/api/cases/{caseNo}/actions',
    summary: 'Tell a case to do something',
    signedIn: true,
    body: caseActionSchema,
    answer: changedSchema,
  },
  {
    method: 'get',
    path: '/api/cases/{caseNo}/weighing',
    summary: 'What lederforum weighs before it chooses who goes',
    signedIn: true,
    answer: weighingSchema,
  },
  {
    method: 'get',
    path: '/api/forums',
    summary: 'The plan of lederforum, a year back and a year ahead',
    signedIn: true,
    answer: forumListSchema,
  },
  {
    method: 'post',
    path: '/api/forums/plan',
    summary: 'Cancel a lederforum, hold an extra one, change its time or who runs it',
    signedIn: true,
    body: forumPlanSchema,
    answer: forumListSchema,
  },
  {
    method: 'get',
    path: '/api/forums/{date}',
    summary: 'One lederforum: its agenda, its decisions and notes',
    signedIn: true,
    answer: forumPageSchema,
  },
  {
    method: 'put',
    path: '/api/forums/{date}/notes/{caseNo}',
    summary: 'Write the note beside one case',
    signedIn: true,
    body: noteBodySchema,
    answer: noteSchema,
  },
  {
    method: 'post',
    path: '/api/forums/{date}/close',
    summary: 'End a lederforum; what was not reached moves to the next',
    signedIn: true,
    answer: closedForumSchema,
  },
  {
    method: 'post',
    path: '/api/forums/{date}/approve',
    summary: 'Approve the minutes',
    signedIn: true,
    answer: forumPageSchema,
  },
  {
    method: 'get',
    path: '/api/forums/{date}/minutes.docx',
    summary: 'The minutes as a Word document',
    signedIn: true,
    file: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    method: 'get',
    path: '/api/deliveries',
    summary: 'What stands in Teams and what does not',
    signedIn: true,
    query: deliveryQuerySchema,
    answer: deliveryListSchema,
  },
  {
    method: 'post',
    path: '/api/deliveries/retry',
    summary: 'Try one delivery again at once',
    signedIn: true,
    body: retryBodySchema,
    answer: retriedSchema,
  },
  {
    method: 'post',
    path: '/api/public/requests',
    summary: 'Send a request from the public page',
    signedIn: false,
    body: publicRequestSchema,
    answer: receiptSchema,
  },
  {
    method: 'post',
    path: '/api/public/status/{caseNo}/{token}',
    summary: 'Add information to a request or withdraw it',
    signedIn: false,
    body: senderActionSchema,
    answer: z.object({ changed: z.boolean() }),
  },
] as const;

export const ERROR = errorSchema;
