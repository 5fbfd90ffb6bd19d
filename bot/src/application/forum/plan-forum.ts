import { forumsBetween, type ForumCalendar } from '../../domain/forum/forum-calendar.ts';
import { addDays } from '../../domain/kernel/calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { personById, type ForumPlan } from '../../domain/people/register.ts';
import type { World } from '../ports/world.ts';
import { carryOverFrom } from './carry-over.ts';

/** How far ahead of today a meeting can be planned, in days. */
const AHEAD = 2 * 366;

/**
 * Decides of one date: cancelled, extra, another time, a stand-in for the nestleder; or, with nothing in it, that it is
 * as the calendar says. What stood on the agenda of a forum that is not held moves to the next (T012), and comes back
 * when a forum is held after all instead of the one a week later.
 */
export async function planForum(world: World, person: Person, plan: ForumPlan): Promise<Outcome<ForumPlan>> {
  const register = await world.register.read();
  const allowed = may(person, 'planForum', {}, register);
  if (!allowed.ok) return allowed;
  const { date } = plan;
  if (date < register.today) return refused({ code: 'forumHasPassed', date });
  if (plan.standInId !== null && !personById(register, plan.standInId))
    return refused({ code: 'unknownPerson' });
  const others = register.forumPlans.filter((each) => each.date !== date);
  const held = (calendar: ForumCalendar) =>
    forumsBetween(calendar, register.today, addDays(register.today, AHEAD)).map((forum) => forum.date);
  const [before, after] = [held(register), held({ ...register, forumPlans: [...others, plan] })];
  const [wasHeld, isHeld] = [before.includes(date), after.includes(date)];
  if (!isHeld && !wasHeld && plan.change !== 'cancelled') return refused({ code: 'forumNotThere', date });
  await world.register.planForum(plan);
  const isRestored = isHeld && !wasHeld;
  for (const gone of before.filter((each) => !after.includes(each)))
    await carryOverFrom(world, gone, 'forumMoved', isRestored ? date : null);
  await world.views.mark({ kind: 'agendaCard', forum: date });
  world.nudge();
  return accepted(plan);
}
