import { forumOnDay } from '../../domain/forum/forum-calendar.ts';
import type { ForumMeeting } from '../../domain/forum/minutes.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { endForum } from './close-forum.ts';
import type { World } from '../ports/world.ts';

/**
 * The nestleder approves the minutes of a forum that is over; after that nothing in them changes. One whose day has
 * passed without anybody ending it is ended first.
 */
export async function approveMinutes(
  world: World,
  person: Person,
  date: CivilDate,
): Promise<Outcome<ForumMeeting>> {
  const register = await world.register.read();
  const allowed = may(person, 'approveMinutes', {}, register);
  if (!allowed.ok) return allowed;
  if (!forumOnDay(register, date)) return refused({ code: 'forumNotThere', date });
  const { closedAt } = await world.forums.meeting(date);
  if (closedAt === null) {
    if (date >= register.today) return refused({ code: 'forumNotOver', date });
    await endForum(world, date, null);
  }
  const meeting = await world.forums.changeMeeting(date, (before) =>
    before.approvedAt === null ? { ...before, approvedAt: world.now(), approvedBy: person.id } : before,
  );
  await world.views.mark({ kind: 'agendaCard', forum: date });
  world.nudge();
  return accepted(meeting);
}
