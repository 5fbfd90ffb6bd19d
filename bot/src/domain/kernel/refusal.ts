import type { Action } from '../people/actions.ts';
import type { RequestStatus } from '../request/request-status.ts';
import type { CivilDate } from './calendar.ts';

/**
 * Every expected "no", with what its sentence needs. A new code does not compile until the texts in both
 * written forms and each door's table answer it.
 */
export type Refusal =
  | { code: 'notRegistered' }
  | { code: 'notAllowed'; action: Action }
  | { code: 'notYourSection'; sectionId: string }
  | { code: 'notYourNetwork'; networkId: string }
  | { code: 'unknownCase'; caseNo: string }
  | { code: 'unknownSection' }
  | { code: 'unknownNetwork' }
  | { code: 'schemeNotOpen'; on: CivilDate }
  | { code: 'wrongStatus'; status: RequestStatus }
  | { code: 'alreadyDecided' }
  | { code: 'changedMeanwhile'; personId: string | null }
  | { code: 'nobodyNamed' }
  | { code: 'pairingReasonMissing' }
  | { code: 'personNotInSection'; personId: string }
  | { code: 'samePersonTwice' }
  | { code: 'daysNotValid' }
  | { code: 'reasonMissing' }
  | { code: 'claimMissing'; sectionId: string }
  | { code: 'leadSectionMissing' }
  | { code: 'nobodyChosen'; sectionId: string }
  | { code: 'personNotClaimed'; personId: string }
  | { code: 'notInForum' }
  | { code: 'nothingToRatify' }
  | { code: 'nothingToUndo' }
  | { code: 'notAForum'; date: CivilDate }
  | { code: 'forumNotThere'; date: CivilDate }
  | { code: 'forumHasPassed'; date: CivilDate }
  | { code: 'forumNotOver'; date: CivilDate }
  | { code: 'minutesApproved'; date: CivilDate }
  | { code: 'noteChangedMeanwhile'; personId: string | null; text: string; at: number; version: number }
  | { code: 'unknownPerson' }
  | { code: 'linkNotValid' }
  | { code: 'tooManyRequests'; retryAfterSeconds: number }
  | { code: 'fieldsNotValid'; fields: FieldProblem[] };

export type RefusalCode = Refusal['code'];

/** What is wrong with one field of a form; `limit` is the number the sentence names. */
export type FieldProblem = {
  field: string;
  problem: 'missing' | 'tooLong' | 'tooSmall' | 'tooLarge' | 'notValid' | 'unknown';
  limit?: number;
};
