import { daysLeft, spread } from '../../domain/claim/capacity.ts';
import type { Claim, SemesterDays } from '../../domain/claim/claim.ts';
import { candidates } from '../../domain/claim/pairing.ts';
import { nextSemester, semesterOf, semestersFrom } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { sectionById, sectionsLedBy, type Register, type Section } from '../../domain/people/register.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import type { World } from '../ports/world.ts';

/** A person who can be named, with the days they have left in each semester of the form (T022). */
export type Candidate = { person: Person; left: SemesterDays[] };

export type ClaimFormReading = {
  file: CaseFile;
  section: Section;
  register: Register;
  experienced: Candidate[];
  newColleague: Candidate[];
  days: SemesterDays[];
  /** The section's answer so far, to be changed; undefined when it has none. */
  before: Claim | undefined;
};

/** What a section leader needs to see to claim a case: the section's own people and what they have left. */
export async function readClaimForm(
  world: World,
  person: Person,
  caseNo: string,
  sectionId: string | null,
): Promise<Outcome<ClaimFormReading>> {
  const [register, opened] = await Promise.all([world.register.read(), world.cases.open(caseNo)]);
  if (!opened) return refused({ code: 'unknownCase', caseNo });
  const wanted = sectionId ?? sectionsLedBy(register, person.id)[0]?.id;
  const allowed = may(person, 'claimCompetence', wanted === undefined ? {} : { sectionId: wanted }, register);
  if (!allowed.ok) return allowed;
  const section = wanted === undefined ? undefined : sectionById(register, wanted);
  if (!section) return refused({ code: 'unknownSection' });
  const { file } = opened;
  const before = file.claims.find((claim) => claim.sectionId === section.id);
  const days = before?.answer === 'claimed' ? before.days : suggestedDays(file, register);
  const workload = await world.cases.workload(section.id);
  const withLeft = (each: Person): Candidate => ({
    person: each,
    left: days.map(({ semester }) => ({ semester, days: daysLeft(each, semester, workload, caseNo) })),
  });
  const people = candidates(register, section.id);
  return accepted({
    file,
    section,
    register,
    experienced: people.experienced.map(withLeft),
    newColleague: people.newColleague.map(withLeft),
    days,
    before,
  });
}

/** The package asked for, spread over its semesters from the one wanted (or the next). */
function suggestedDays({ request }: CaseFile, register: Register): SemesterDays[] {
  const { days, semesters } = register.settings.basePackage;
  const first = request.startSemester ?? nextSemester(semesterOf(request.forum));
  const total = (request.size.kind === 'planning' ? 0 : days) + (request.size.extraDays ?? 0);
  return spread(
    total === 0 ? 1 : total,
    semestersFrom(first, request.size.kind === 'planning' ? 1 : semesters),
  );
}
