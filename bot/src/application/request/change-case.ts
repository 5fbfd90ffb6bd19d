import { staleViews } from '../../domain/delivery/stale-views.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Register } from '../../domain/people/register.ts';
import type { ChangeOrNothing } from '../../domain/request/case-change.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import type { World } from '../ports/world.ts';

/** The case after a command, and whether the command changed it. */
export type Changed = { file: CaseFile; changed: boolean };

/** Collisions between instances are rare (one process queues its own); this many in a row is a fault. */
const MAX_COLLISIONS = 40;

/**
 * The one way a case is changed: load, ask the rule, save; on a collision load and ask again.
 * @param opKey the same for every delivery of the same act, so that it is saved once
 * @throws when the store fails or the case never stands still
 */
export async function changeCase(
  world: World,
  caseNo: string,
  opKey: string,
  rule: (file: CaseFile, register: Register) => Outcome<ChangeOrNothing> | Promise<Outcome<ChangeOrNothing>>,
): Promise<Outcome<Changed>> {
  const register = await world.register.read();
  return world.cases.inTurn(caseNo, async () => {
    for (let collisions = 0; collisions < MAX_COLLISIONS; collisions += 1) {
      const opened = await world.cases.open(caseNo);
      if (!opened) return refused({ code: 'unknownCase', caseNo });
      const { file } = opened;
      const outcome = await rule(file, register);
      if (!outcome.ok) {
        // A second delivery of what was saved meets the state it made itself: that is a yes, not a no.
        if (await world.cases.wasSaved(caseNo, opKey)) return accepted({ file, changed: false });
        return outcome;
      }
      const change = outcome.value;
      if (change === null) return accepted({ file, changed: false });
      const views = staleViews(file, change, register);
      const result = await world.cases.save(opened, change, views, opKey);
      if (result === 'conflict') continue;
      world.nudge();
      if (result === 'saved') return accepted({ file: after(file, change), changed: true });
      return accepted({ file: (await world.cases.open(caseNo))?.file ?? file, changed: false });
    }
    throw new Error(`Case ${caseNo} was changed by others ${MAX_COLLISIONS} times in a row.`);
  });
}

function after(file: CaseFile, change: NonNullable<ChangeOrNothing>): CaseFile {
  const { request, claim, message } = change;
  return {
    ...file,
    request,
    claims: claim
      ? [...file.claims.filter((other) => other.sectionId !== claim.sectionId), claim].sort((a, b) =>
          a.sectionId < b.sectionId ? -1 : 1,
        )
      : file.claims,
    messages: message ? [...file.messages, message] : file.messages,
  };
}
