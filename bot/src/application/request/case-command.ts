import { claimCompetence, declineClaim, withdrawClaim } from '../../domain/claim/claim-competence.ts';
import type { ClaimForm } from '../../domain/claim/claim.ts';
import { confirmCompetence, type Confirmation } from '../../domain/forum/confirm-competence.ts';
import type { MinutesLine } from '../../domain/forum/minutes.ts';
import { postpone } from '../../domain/forum/postpone.ts';
import { ratify } from '../../domain/forum/ratify.ts';
import { undoDecision } from '../../domain/forum/undo-decision.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { CaseAction } from '../../domain/people/actions.ts';
import type { Subject } from '../../domain/people/permissions.ts';
import type { Register } from '../../domain/people/register.ts';
import type { Act } from '../../domain/kernel/act.ts';
import type { ChangeOrNothing } from '../../domain/request/case-change.ts';
import type { CaseFile, Up1Support } from '../../domain/request/request-case.ts';
import {
  addInformation,
  askSender,
  decline,
  markUrgent,
  putOnAgenda,
  refer,
  supportRequest,
  withdrawRequest,
} from '../../domain/request/triage.ts';

/** Everything a person at the institute can tell a case to do, in the words both doors share. */
export type CaseCommand =
  | { action: 'putOnAgenda'; suggestedSectionIds: string[] }
  | { action: 'markUrgent' }
  | { action: 'askSender'; question: string }
  | { action: 'refer'; to: string; reason: string }
  | { action: 'decline'; reason: string }
  | { action: 'supportRequest'; support: Up1Support }
  | { action: 'addInformation'; text: string }
  | { action: 'withdrawRequest' }
  | { action: 'claimCompetence'; sectionId: string; form: ClaimForm; seenVersion: number }
  | { action: 'declineClaim'; sectionId: string; comment: string | null }
  | { action: 'withdrawClaim'; sectionId: string }
  | { action: 'confirmCompetence'; confirmation: Confirmation }
  | { action: 'postpone'; to: CivilDate | null; reason: string }
  | { action: 'ratify' }
  | { action: 'undoDecision' };

/** What lederforum decides: told which forum is being held, and written in its minutes. */
export const FORUM_ACTIONS: readonly CaseAction[] = [
  'confirmCompetence',
  'postpone',
  'ratify',
  'undoDecision',
  'askSender',
  'refer',
  'decline',
];

type Rule<A extends CaseAction> = (
  file: CaseFile,
  command: Extract<CaseCommand, { action: A }>,
  register: Register,
  act: Act,
  lines: MinutesLine[],
) => Outcome<ChangeOrNothing>;

const RULES: { [A in CaseAction]: Rule<A> } = {
  putOnAgenda: (file, c, register, act) => putOnAgenda(file, c.suggestedSectionIds, register, act),
  markUrgent: (file, _c, register, act) => markUrgent(file, register, act),
  askSender: (file, c, _register, act) => askSender(file, c.question, act),
  refer: (file, c, _register, act) => refer(file, c.to, c.reason, act),
  decline: (file, c, _register, act) => decline(file, c.reason, act),
  supportRequest: (file, c, _register, act) => supportRequest(file, c.support, act),
  addInformation: (file, c, register, act) => addInformation(file, c.text, register, act),
  withdrawRequest: (file, _c, _register, act) => withdrawRequest(file, act),
  claimCompetence: (file, c, register, act) =>
    claimCompetence(file, c.sectionId, c.form, c.seenVersion, register, act),
  declineClaim: (file, c, register, act) => declineClaim(file, c.sectionId, c.comment, register, act),
  withdrawClaim: (file, c, register, act) => withdrawClaim(file, c.sectionId, register, act),
  confirmCompetence: (file, c, register, act) => confirmCompetence(file, c.confirmation, register, act),
  postpone: (file, c, register, act) => postpone(file, c, register, act),
  ratify: (file, _c, _register, act) => ratify(file, act),
  undoDecision: (file, _c, _register, act, lines) => undoDecision(file, lines, act),
};

/**
 * Asks the rule of a command.
 * @param lines what the forum being held has decided of the case, oldest first
 */
export function decide(
  file: CaseFile,
  command: CaseCommand,
  register: Register,
  act: Act,
  lines: MinutesLine[],
): Outcome<ChangeOrNothing> {
  // The table is exhaustive by its type; the cast only ties the command to its own row.
  const rule = RULES[command.action] as Rule<CaseAction>;
  return rule(file, command, register, act, lines);
}

/** What the permission of a command depends on. */
export function subjectOf(file: CaseFile, command: CaseCommand): Subject {
  const { networkId, status } = file.request;
  return 'sectionId' in command ? { networkId, status, sectionId: command.sectionId } : { networkId, status };
}
