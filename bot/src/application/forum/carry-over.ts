import { carryOver } from '../../domain/forum/postpone.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted } from '../../domain/kernel/outcome.ts';
import { changeCase } from '../request/change-case.ts';
import type { World } from '../ports/world.ts';
import { casesDueBy } from './read-agenda.ts';

/**
 * Moves what stands on the agenda of a forum that is over, or that is not held after all, to the next one. Can be run
 * again and by several: a case is moved once for each forum.
 * @returns how many cases were moved now
 */
export async function carryOverFrom(
  world: World,
  over: CivilDate,
  why: 'carriedOver' | 'forumMoved',
): Promise<number> {
  let moved = 0;
  for (const { caseNo } of await casesDueBy(world, over)) {
    const act = { by: null, at: world.now() };
    const opKey = `${why}-${over}-${caseNo}`;
    const outcome = await changeCase(world, caseNo, opKey, (file, register) =>
      accepted(carryOver(file, over, why, register, act)),
    );
    if (outcome.ok && outcome.value.changed) moved += 1;
  }
  return moved;
}
