import { forumOnDay } from '../../domain/forum/forum-calendar.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { Register } from '../../domain/people/register.ts';
import type { World } from '../ports/world.ts';

/** The lederforum that is held today and not closed yet: what is decided now is decided in it. */
export async function currentForum(
  world: Pick<World, 'forums'>,
  register: Register,
): Promise<CivilDate | null> {
  const forum = forumOnDay(register, register.today);
  if (!forum) return null;
  const { closedAt } = await world.forums.meeting(forum.date);
  return closedAt === null ? forum.date : null;
}
