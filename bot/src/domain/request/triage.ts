import { standingClaims } from '../claim/claim.ts';
import { nextForum } from '../forum/forum-calendar.ts';
import { minutesLine } from '../forum/minutes.ts';
import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import { sectionById, type Register } from '../people/register.ts';
import type { Act } from '../kernel/act.ts';
import { change, type ChangeOrNothing } from './case-change.ts';
import type { CaseFile, Up1Support } from './request-case.ts';
import { isBeforeForum, isEnded, isInForum } from './request-status.ts';

/** What the nestleder can do with a case: the leader-anchored intake (T012). */

/** Puts the case on the next lederforum's agenda; the sections thought of are told by name. */
export function putOnAgenda(
  file: CaseFile,
  suggestedSectionIds: string[],
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  const { status } = file.request;
  if (isInForum(status)) return accepted(null);
  if (!isBeforeForum(status)) return refused({ code: 'wrongStatus', status });
  if (!suggestedSectionIds.every((id) => sectionById(register, id)))
    return refused({ code: 'unknownSection' });
  const forum = nextForum(register, register.today);
  const next = { status: inForumStatus(file), forum, suggestedSectionIds, question: null };
  return accepted(change(file, act, 'putOnAgenda', next, { forum }));
}

/** Where a case stands that comes to the forum: claims from an earlier round still hold. */
function inForumStatus({ claims }: CaseFile): 'onAgenda' | 'competenceClaimed' {
  return standingClaims(claims).length > 0 ? 'competenceClaimed' : 'onAgenda';
}

/** Posts the case to the section leaders at once; the next forum ratifies it (T017). */
export function markUrgent(file: CaseFile, register: Register, act: Act): Outcome<ChangeOrNothing> {
  const { status, urgent } = file.request;
  if (isInForum(status) && urgent) return accepted(null);
  if (!isBeforeForum(status) && !isInForum(status)) return refused({ code: 'wrongStatus', status });
  const forum = isInForum(status) ? file.request.forum : nextForum(register, register.today);
  const next = {
    status: isInForum(status) ? status : inForumStatus(file),
    forum,
    urgent: true,
    toRatify: true,
    question: null,
  };
  return accepted(change(file, act, 'markedUrgent', next, { forum }));
}

/** Asks the sender for more; the case waits until they answer. What lederforum asks is answered to lederforum. */
export function askSender(file: CaseFile, question: string, act: Act): Outcome<ChangeOrNothing> {
  const { status } = file.request;
  if (status === 'awaitingReply' && file.request.question === question) return accepted(null);
  if (!isBeforeForum(status) && !isInForum(status)) return refused({ code: 'wrongStatus', status });
  if (question.trim() === '') return refused({ code: 'reasonMissing' });
  const message = { from: 'institute' as const, text: question };
  const askedInForum = isInForum(status) || file.request.askedInForum;
  const minutes = minutesLine(file, 'asked', act, { reason: question });
  return accepted(
    change(file, act, 'asked', { status: 'awaitingReply', question, askedInForum }, { message, minutes }),
  );
}

/** Sends the case on to somebody better placed, with the reason that the sender sees. */
export function refer(file: CaseFile, to: string, reason: string, act: Act): Outcome<ChangeOrNothing> {
  return end(file, { kind: 'referred', to }, reason, act);
}

/** Says no, with the reason that reaches the sender in their written form (T009). */
export function decline(file: CaseFile, reason: string, act: Act): Outcome<ChangeOrNothing> {
  return end(file, { kind: 'declined', to: null }, reason, act);
}

function end(
  file: CaseFile,
  how: { kind: 'referred' | 'declined'; to: string | null },
  reason: string,
  act: Act,
): Outcome<ChangeOrNothing> {
  const { status } = file.request;
  if (status === how.kind) return accepted(null);
  if (!isBeforeForum(status) && !isInForum(status)) return refused({ code: 'wrongStatus', status });
  if (reason.trim() === '') return refused({ code: 'reasonMissing' });
  const decision = { ...how, reason, by: act.by ?? '', at: act.at };
  const minutes = isInForum(status) ? minutesLine(file, how.kind, act, { reason }) : null;
  const next = { status: how.kind, decision, question: null };
  return accepted(change(file, act, how.kind, next, { reason, minutes }));
}

/**
 * The sender (or a UP1 for them) adds something; an open question is answered by it and the case comes back to
 * whoever asked: to the nestleder's desk, or to the next lederforum.
 */
export function addInformation(
  file: CaseFile,
  text: string,
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  const { status, round } = file.request;
  if (isEnded(status)) return refused({ code: 'wrongStatus', status });
  if (text.trim() === '') return refused({ code: 'reasonMissing' });
  const message = { from: 'sender' as const, text };
  if (status !== 'awaitingReply') return accepted(change(file, act, 'informed', {}, { message }));
  if (!file.request.askedInForum) {
    const back = { status: 'received' as const, question: null, round: round + 1 };
    return accepted(change(file, act, 'answered', back, { message }));
  }
  const forum = nextForum(register, register.today);
  const back = { status: inForumStatus(file), question: null, askedInForum: false, forum };
  return accepted(change(file, act, 'answered', back, { message, forum }));
}

/** The sender takes the request back: possible until the forum has decided. */
export function withdrawRequest(file: CaseFile, act: Act): Outcome<ChangeOrNothing> {
  const { status } = file.request;
  if (status === 'withdrawn') return accepted(null);
  if (!isBeforeForum(status) && !isInForum(status)) return refused({ code: 'wrongStatus', status });
  return accepted(change(file, act, 'withdrawn', { status: 'withdrawn', question: null }));
}

/** The network's UP1 adds needs analysis, priority and evaluation (T014); again with the same words changes nothing. */
export function supportRequest(file: CaseFile, support: Up1Support, act: Act): Outcome<ChangeOrNothing> {
  const { status } = file.request;
  if (isEnded(status)) return refused({ code: 'wrongStatus', status });
  const now = file.request.support;
  const same =
    now?.needsAnalysis === support.needsAnalysis &&
    now.priority === support.priority &&
    now.evaluation === support.evaluation;
  return accepted(same ? null : change(file, act, 'supported', { support }));
}
