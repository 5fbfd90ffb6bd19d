import type { Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { World } from '../ports/world.ts';
import { decide, subjectOf, type CaseCommand } from './case-command.ts';
import { changeCase, type Changed } from './change-case.ts';

/** A person at the institute tells a case to do something, from whichever door. */
export async function runCaseCommand(
  world: World,
  person: Person,
  caseNo: string,
  opKey: string,
  command: CaseCommand,
): Promise<Outcome<Changed>> {
  const act = { by: person.id, at: world.now() };
  return changeCase(world, caseNo, opKey, (file, register) => {
    const allowed = may(person, command.action, subjectOf(file, command), register);
    return allowed.ok ? decide(file, command, register, act) : allowed;
  });
}
