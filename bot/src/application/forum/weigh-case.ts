import { standingClaims } from '../../domain/claim/claim.ts';
import type { Visit } from '../../domain/forum/visits.ts';
import { weighClaim, type SectionSemester } from '../../domain/forum/weighing.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { World } from '../ports/world.ts';

/** What a forum weighs before it chooses: who has gone to the network before, and what the choice leaves each section with (T015, T022). */
export type Weighing = {
  visits: Visit[];
  sections: { sectionId: string; semesters: SectionSemester[] }[];
};

export async function weighCase(world: World, person: Person, caseNo: string): Promise<Outcome<Weighing>> {
  const [register, opened] = await Promise.all([world.register.read(), world.cases.open(caseNo)]);
  if (!opened) return refused({ code: 'unknownCase', caseNo });
  const allowed = may(person, 'readForum', {}, register);
  if (!allowed.ok) return allowed;
  const { file } = opened;
  const claims = standingClaims(file.claims);
  const [visits, ...workloads] = await Promise.all([
    world.cases.visits(file.request.networkId),
    ...claims.map((claim) => world.cases.workload(claim.sectionId)),
  ]);
  return accepted({
    visits: visits.filter((visit) => visit.caseNo !== caseNo).sort((a, b) => b.at - a.at),
    sections: claims.map((claim, index) => ({
      sectionId: claim.sectionId,
      semesters: weighClaim(claim, caseNo, workloads[index] ?? [], register),
    })),
  });
}
