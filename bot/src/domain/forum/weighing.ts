import type { Workload } from '../claim/capacity.ts';
import type { Claim } from '../claim/claim.ts';
import type { Semester } from '../kernel/calendar.ts';
import type { Register } from '../people/register.ts';

/** What a section has in one semester, in days: all its people's, what is taken by other cases, what this case would take. */
export type SectionSemester = {
  semester: Semester;
  capacity: number;
  takenElsewhere: number;
  /** Of each person that the section has named for this case. */
  perPerson: number;
};

/** What a choice would leave each section with (T022): the figures beside each claim, one row a semester of the claim. */
export function weighClaim(
  claim: Claim,
  caseNo: string,
  workload: Workload[],
  { people }: Pick<Register, 'people'>,
): SectionSemester[] {
  const own = people.filter((person) => person.sectionId === claim.sectionId);
  const capacity = own.reduce((sum, person) => sum + person.capacityDays, 0);
  return claim.days.map(({ semester, days }) => ({
    semester,
    capacity,
    takenElsewhere: taken(workload, semester, caseNo),
    perPerson: days,
  }));
}

function taken(workload: Workload[], semester: Semester, exceptCaseNo: string): number {
  return workload
    .filter((load) => load.caseNo !== exceptCaseNo)
    .flatMap((load) => load.days)
    .filter((share) => share.semester === semester)
    .reduce((sum, share) => sum + share.days, 0);
}
