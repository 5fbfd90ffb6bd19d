import type { Semester } from '../kernel/calendar.ts';

export const PARTS = ['experienced', 'newColleague'] as const;
export const SETTLEMENTS = ['workPlan', 'fee'] as const;

/** A person a section sends, and how the work is settled: arbeidsplan or honorar (T006). */
export type ClaimedPerson = {
  personId: string;
  part: (typeof PARTS)[number];
  settlement: (typeof SETTLEMENTS)[number];
};

/** Days that each of the named persons spends in a semester. */
export type SemesterDays = { semester: Semester; days: number };

/** What a section leader fills in. */
export type ClaimForm = {
  people: ClaimedPerson[];
  days: SemesterDays[];
  /** Why the pairing is not one experienced and one new colleague (T021). */
  pairingReason: string | null;
  comment: string | null;
};

/** One section's answer to one case: a row of its own, changed only against the version that was read. */
export type Claim = ClaimForm & {
  sectionId: string;
  answer: 'claimed' | 'declined' | 'withdrawn';
  by: string;
  at: number;
  version: number;
};

/** The section's standing claim, or undefined when it has not answered, declined or withdrawn. */
export function standingClaim(claims: Claim[], sectionId: string): Claim | undefined {
  return claims.find((claim) => claim.sectionId === sectionId && claim.answer === 'claimed');
}

export function standingClaims(claims: Claim[]): Claim[] {
  return claims.filter((claim) => claim.answer === 'claimed');
}
