import { forumOnDay } from '../../domain/forum/forum-calendar.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { personById, type ForumPlan } from '../../domain/people/register.ts';
import type { World } from '../ports/world.ts';
import { carryOverFrom } from './carry-over.ts';

/**
 * Decides of one date: cancelled, extra, another time, a stand-in for the nestleder; or, with nothing in it, that it is
 * as the calendar says. What stood on the agenda of a forum that is not held moves to the next (T012).
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
  const isHeld = forumOnDay({ ...register, forumPlans: [...others, plan] }, date) !== undefined;
  const wasHeld = forumOnDay(register, date) !== undefined;
  if (!isHeld && !wasHeld && plan.change !== 'cancelled') return refused({ code: 'forumNotThere', date });
  await world.register.planForum(plan);
  if (wasHeld && !isHeld) await carryOverFrom(world, date, 'forumMoved');
  return accepted(plan);
}
