import type { Response } from 'restify';
import type { z } from 'zod';
import type { ErrorBody } from '../contract/tab-views.ts';
import { accepted, refused, type Outcome } from '../domain/kernel/outcome.ts';
import type { FieldProblem, Refusal, RefusalCode } from '../domain/kernel/refusal.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import { personById, type Register } from '../domain/people/register.ts';
import { fieldText, refusalText } from '../texts/refusals.ts';

/** What each refusal is in HTTP (RFC 9110). A new code does not compile until it has its status. */
const STATUS: Record<RefusalCode, number> = {
  notRegistered: 403,
  notAllowed: 403,
  notYourSection: 403,
  notYourNetwork: 403,
  unknownCase: 404,
  unknownSection: 404,
  unknownNetwork: 422,
  schemeNotOpen: 422,
  wrongStatus: 409,
  alreadyDecided: 409,
  changedMeanwhile: 409,
  nobodyNamed: 422,
  pairingReasonMissing: 422,
  personNotInSection: 422,
  samePersonTwice: 422,
  daysNotValid: 422,
  reasonMissing: 422,
  claimMissing: 422,
  leadSectionMissing: 422,
  nobodyChosen: 422,
  personNotClaimed: 422,
  notInForum: 409,
  nothingToRatify: 409,
  nothingToUndo: 409,
  notAForum: 422,
  forumNotThere: 404,
  forumHasPassed: 422,
  forumNotOver: 409,
  minutesApproved: 409,
  noteChangedMeanwhile: 409,
  unknownPerson: 422,
  linkNotValid: 404,
  tooManyRequests: 429,
  fieldsNotValid: 422,
};

/** Sends an expected no: its status, its code, and a sentence in the reader's written form. */
export function sendRefusal(
  res: Response,
  refusal: Refusal,
  form: WrittenForm,
  register: Register | null,
): void {
  const body: ErrorBody = { code: refusal.code, message: refusalText(form, refusal, register) };
  if (refusal.code === 'fieldsNotValid')
    body.fields = Object.fromEntries(
      refusal.fields.map((problem) => [problem.field, fieldText(form, problem)]),
    );
  if (refusal.code === 'noteChangedMeanwhile') {
    const { text, at, version, personId } = refusal;
    body.theirs = { text, at, version, by: (register && personById(register, personId)?.name) ?? '' };
  }
  if (refusal.code === 'tooManyRequests') res.header('Retry-After', String(refusal.retryAfterSeconds));
  res.send(STATUS[refusal.code], body);
}

/** Reads what came over the wire against its schema; what is wrong is named field by field. */
export function parse<T extends z.ZodType>(schema: T, given: unknown): Outcome<z.infer<T>> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return accepted(parsed.data);
  return refused({ code: 'fieldsNotValid', fields: parsed.error.issues.flatMap(problemsOf) });
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ field: [...issue.path, name].join('.'), problem: 'unknown' }));
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum);
    return [{ field, problem: issue.origin === 'string' ? 'tooLong' : 'tooLarge', limit }];
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return [{ field, problem: 'missing' }];
    return [{ field, problem: 'tooSmall', limit: Number(issue.minimum) }];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return [{ field, problem: 'missing' }];
  return [{ field, problem: 'notValid' }];
}
