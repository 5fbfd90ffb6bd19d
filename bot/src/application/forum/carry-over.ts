import { carryOver } from '../../domain/forum/postpone.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted } from '../../domain/kernel/outcome.ts';
import { changeCase } from '../request/change-case.ts';
import type { World } from '../ports/world.ts';
import { casesDueBy } from './read-agenda.ts';

/**
 * Moves what stands on the agenda of a forum that is over, or that is not held after all, to the next one, or to the
 * one that is named. Can be run again and by several: what has been moved is no longer where it was.
 * @returns how many cases were moved now
 */
export async function carryOverFrom(
  world: World,
  over: CivilDate,
  why: 'carriedOver' | 'forumMoved',
  to: CivilDate | null = null,
): Promise<number> {
  let moved = 0;
  const due = await casesDueBy(world, over);
  const concerned = why === 'carriedOver' ? due : due.filter((each) => each.forum === over);
  for (const { caseNo } of concerned) {
    const act = { by: null, at: world.now() };
    // A key of its own each time: a forum can be cancelled, held after all, and cancelled again.
    const outcome = await changeCase(world, caseNo, `${why}-${world.randomId()}`, (file, register) =>
      accepted(carryOver(file, over, why, register, act, to)),
    );
    if (outcome.ok && outcome.value.changed) moved += 1;
  }
  return moved;
}
