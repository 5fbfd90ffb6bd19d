import type { Semester } from '../kernel/calendar.ts';
import type { Person } from '../people/person.ts';
import type { RequestCase } from '../request/request-case.ts';
import { isEnded } from '../request/request-status.ts';
import { standingClaims, type Claim, type SemesterDays } from './claim.ts';

/** Days a person is already named for, one row per case (claimed or confirmed). */
export type Workload = { personId: string; caseNo: string; days: SemesterDays[] };

/** Days a person has left in a semester after everything else they are named for (T022); may be negative. */
export function daysLeft(
  person: Person,
  semester: Semester,
  workload: Workload[],
  exceptCaseNo: string,
): number {
  const taken = workload
    .filter((load) => load.personId === person.id && load.caseNo !== exceptCaseNo)
    .flatMap((load) => load.days)
    .filter((share) => share.semester === semester)
    .reduce((sum, share) => sum + share.days, 0);
  return person.capacityDays - taken;
}

/** The base package spread evenly over its semesters from the first (T030): what the claim dialog starts from. */
export function spread(days: number, semesters: Semester[]): SemesterDays[] {
  const half = Math.floor((days / semesters.length) * 2) / 2;
  return semesters.map((semester, index) => ({
    semester,
    days: index === 0 ? days - half * (semesters.length - 1) : half,
  }));
}

/** Who is named for how much in one case as it stands: those confirmed once the forum has decided, nobody once it has ended. */
export function workloadOf(request: RequestCase, claims: Claim[]): (Workload & { sectionId: string })[] {
  const confirmed = request.decision?.kind === 'confirmed' ? request.decision : null;
  if (isEnded(request.status) && request.status !== 'projectCreated') return [];
  return standingClaims(claims)
    .filter((claim) => confirmed === null || confirmed.sectionIds.includes(claim.sectionId))
    .flatMap(({ sectionId, people, days }) =>
      people
        .filter(({ personId }) => confirmed === null || confirmed.personIds.includes(personId))
        .map(({ personId }) => ({ sectionId, personId, caseNo: request.caseNo, days })),
    );
}
