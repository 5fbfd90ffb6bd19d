import { owing } from '../../domain/forum/agenda.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { Register } from '../../domain/people/register.ts';
import type { World } from '../ports/world.ts';
import { awaitingAnswers, readAgenda } from '../forum/read-agenda.ts';

/**
 * Marks a reminder for each section leader who owes an answer to a case on a forum's agenda. The day is in the
 * reminder's key, so nobody gets two on one day.
 * @returns how many were reminded
 */
export async function remindLeaders(
  world: Pick<World, 'cases' | 'views'>,
  register: Register,
  forum: CivilDate,
): Promise<number> {
  const items = await readAgenda(world, register, forum);
  const sections = awaitingAnswers(items.map((item) => item.case)).flatMap((each) => owing(each, register));
  const leaders = new Set(sections.flatMap((section) => section.leaderIds));
  for (const personId of leaders) await world.views.mark({ kind: 'reminder', personId, day: register.today });
  return leaders.size;
}
