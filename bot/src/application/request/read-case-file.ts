import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Register } from '../../domain/people/register.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import type { World } from '../ports/world.ts';

/** A case as it stands, for somebody who may read it: one read of the store. */
export async function readCaseFile(world: World, person: Person, caseNo: string): Promise<Outcome<CaseFile>> {
  const [register, opened] = await Promise.all([world.register.read(), world.cases.open(caseNo)]);
  if (!opened) return refused({ code: 'unknownCase', caseNo });
  return mayRead(person, opened.file, register);
}

/** The case itself when the person may read it, for who has it in hand already. */
export function mayRead(person: Person, file: CaseFile, register: Register): Outcome<CaseFile> {
  const { networkId, status } = file.request;
  const allowed = may(person, 'readRequest', { networkId, status }, register);
  return allowed.ok ? accepted(file) : allowed;
}
