import { isSemester } from '../kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import { sectionById, type Register } from '../people/register.ts';
import type { Act } from '../kernel/act.ts';
import { change, type ChangeOrNothing } from '../request/case-change.ts';
import type { CaseFile } from '../request/request-case.ts';
import { isBeforeForum, isInForum } from '../request/request-status.ts';
import { standingClaims, type Claim, type ClaimForm } from './claim.ts';
import { checkOwnSection, checkPairing, isPaired } from './pairing.ts';

/** The most days one person can be named for in a semester. */
export const MAX_DAYS = 60;

/**
 * A section claims a case, or changes its claim, until the forum has decided (T018, T020).
 * @param seenVersion the version of the section's answer that the form was filled in against; 0 when there was none
 */
export function claimCompetence(
  file: CaseFile,
  sectionId: string,
  form: ClaimForm,
  seenVersion: number,
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  const open = answerable(file, sectionId, seenVersion, register);
  if (!open.ok) return open;
  const paired = checkPairing(form);
  if (!paired.ok) return paired;
  const own = checkOwnSection(form, sectionId, register);
  if (!own.ok) return own;
  if (!areDaysValid(form)) return refused({ code: 'daysNotValid' });
  const before = open.value;
  const kind = kindOf(before, form);
  const claim = answer(sectionId, 'claimed', form, before, act);
  const extra = { claim, sectionId, personIds: form.people.map((person) => person.personId) };
  return accepted(change(file, act, kind, { status: 'competenceClaimed' }, extra));
}

/** A claim that was a pair and is no longer one has changed for the worse, and is told as such (T021). */
function kindOf(before: Claim | undefined, form: ClaimForm): 'claimed' | 'claimChanged' | 'pairingLost' {
  if (before?.answer !== 'claimed') return 'claimed';
  return isPaired(before) && !isPaired(form) ? 'pairingLost' : 'claimChanged';
}

/** «Ikke hos oss»: the section says that it has nobody for this. */
export function declineClaim(
  file: CaseFile,
  sectionId: string,
  comment: string | null,
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  return step(file, sectionId, 'declined', comment, register, act);
}

/** The section takes its claim back. */
export function withdrawClaim(
  file: CaseFile,
  sectionId: string,
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  const before = file.claims.find((claim) => claim.sectionId === sectionId);
  if (before?.answer === 'withdrawn') return accepted(null);
  if (before?.answer !== 'claimed' && isInForum(file.request.status))
    return refused({ code: 'claimMissing', sectionId });
  return step(file, sectionId, 'withdrawn', null, register, act);
}

function step(
  file: CaseFile,
  sectionId: string,
  to: 'declined' | 'withdrawn',
  comment: string | null,
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  const before = file.claims.find((claim) => claim.sectionId === sectionId);
  if (before?.answer === to && before.comment === comment) return accepted(null);
  const open = answerable(file, sectionId, before?.version ?? 0, register);
  if (!open.ok) return open;
  const claim = answer(sectionId, to, { people: [], days: [], pairingReason: null, comment }, before, act);
  const others = standingClaims(file.claims).filter((other) => other.sectionId !== sectionId);
  // Saying no after having claimed takes a claim away, whatever button it was.
  const isNo = to === 'declined' && before?.answer !== 'claimed';
  const kind = isNo ? ('claimDeclined' as const) : ('claimWithdrawn' as const);
  const status = others.length > 0 ? ('competenceClaimed' as const) : ('onAgenda' as const);
  return accepted(change(file, act, kind, { status }, { claim, sectionId }));
}

function answerable(
  file: CaseFile,
  sectionId: string,
  seenVersion: number,
  register: Register,
): Outcome<Claim | undefined> {
  const { status } = file.request;
  if (!sectionById(register, sectionId)) return refused({ code: 'unknownSection' });
  if (isBeforeForum(status)) return refused({ code: 'wrongStatus', status });
  if (!isInForum(status)) return refused({ code: 'alreadyDecided' });
  const before = file.claims.find((claim) => claim.sectionId === sectionId);
  if ((before?.version ?? 0) !== seenVersion)
    return refused({ code: 'changedMeanwhile', personId: before?.by ?? null });
  return accepted(before);
}

function answer(
  sectionId: string,
  given: Claim['answer'],
  form: ClaimForm,
  before: Claim | undefined,
  act: Act,
): Claim {
  return {
    ...form,
    sectionId,
    answer: given,
    by: act.by ?? '',
    at: act.at,
    version: (before?.version ?? 0) + 1,
  };
}

function areDaysValid(form: ClaimForm): boolean {
  const semesters = new Set(form.days.map((share) => share.semester));
  const total = form.days.reduce((sum, share) => sum + share.days, 0);
  return (
    semesters.size === form.days.length &&
    total > 0 &&
    form.days.every((share) => isSemester(share.semester) && share.days >= 0 && share.days <= MAX_DAYS)
  );
}
