import type { Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { currentForum } from '../forum/current-forum.ts';
import type { World } from '../ports/world.ts';
import { decide, FORUM_ACTIONS, subjectOf, type CaseCommand } from './case-command.ts';
import { changeCase, type Changed } from './change-case.ts';

/** A person at the institute tells a case to do something, from whichever door. */
export async function runCaseCommand(
  world: World,
  person: Person,
  caseNo: string,
  opKey: string,
  command: CaseCommand,
): Promise<Outcome<Changed>> {
  const at = world.now();
  return changeCase(world, caseNo, opKey, async (file, register) => {
    const allowed = may(person, command.action, subjectOf(file, command), register);
    if (!allowed.ok) return allowed;
    const isDecision = FORUM_ACTIONS.includes(command.action);
    const inForum = isDecision ? await currentForum(world, register) : null;
    const isUndo = command.action === 'undoDecision' && inForum !== null;
    const lines = isUndo ? (await world.forums.recordOf(inForum, caseNo)).lines : [];
    return decide(file, command, register, { by: person.id, at, inForum }, lines);
  });
}
