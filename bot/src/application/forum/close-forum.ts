import { forumOnDay } from '../../domain/forum/forum-calendar.ts';
import type { ForumMeeting } from '../../domain/forum/minutes.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { World } from '../ports/world.ts';
import { carryOverFrom } from './carry-over.ts';

/** Ends a forum: what was not reached stands on the next agenda (T012). Ending it twice is one ending. */
export async function closeForum(
  world: World,
  person: Person,
  date: CivilDate,
): Promise<Outcome<{ meeting: ForumMeeting; carried: number }>> {
  const register = await world.register.read();
  const allowed = may(person, 'closeForum', {}, register);
  if (!allowed.ok) return allowed;
  if (!forumOnDay(register, date)) return refused({ code: 'forumNotThere', date });
  if (date > register.today) return refused({ code: 'forumNotOver', date });
  return accepted(await endForum(world, date, person.id));
}

/** The ending itself, by a person or (`by` null) by the clock when the day is over. */
export async function endForum(
  world: World,
  date: CivilDate,
  by: string | null,
): Promise<{ meeting: ForumMeeting; carried: number }> {
  const meeting = await world.forums.changeMeeting(date, (before) =>
    before.closedAt === null ? { ...before, closedAt: world.now(), closedBy: by } : before,
  );
  const carried = await carryOverFrom(world, date, 'carriedOver');
  // A forum that had nothing before it has no card to bring up to date.
  if ((await world.forums.record(date)).lines.length > 0)
    await world.views.mark({ kind: 'agendaCard', forum: date });
  world.nudge();
  return { meeting, carried };
}
