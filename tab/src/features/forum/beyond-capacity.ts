import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';

/** Names of those who have fewer days left in some semester than the claims give them (T022). */
export function beyondCapacity(claims: ClaimView[]): string[] {
  return claims.flatMap(({ people, days }) =>
    people
      .filter(({ left }) => days.some((share) => daysIn(left, share.semester) < share.days))
      .map(({ person }) => person.name),
  );
}

function daysIn(left: ClaimView['days'], semester: string): number {
  // Not told is not the same as none: what we do not know we do not warn of.
  return left.find((share) => share.semester === semester)?.days ?? Number.POSITIVE_INFINITY;
}
