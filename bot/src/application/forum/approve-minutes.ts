import type { ForumMeeting } from '../../domain/forum/minutes.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { World } from '../ports/world.ts';

/** The nestleder approves the minutes of a forum that is over; after that nothing in them changes. */
export async function approveMinutes(
  world: World,
  person: Person,
  date: CivilDate,
): Promise<Outcome<ForumMeeting>> {
  const allowed = may(person, 'approveMinutes', {}, await world.register.read());
  if (!allowed.ok) return allowed;
  const { closedAt } = await world.forums.meeting(date);
  if (closedAt === null) return refused({ code: 'forumNotOver', date });
  const meeting = await world.forums.changeMeeting(date, (before) =>
    before.approvedAt === null ? { ...before, approvedAt: world.now(), approvedBy: person.id } : before,
  );
  return accepted(meeting);
}
