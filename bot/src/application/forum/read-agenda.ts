import { agendaOf, type AgendaItem } from '../../domain/forum/agenda.ts';
import { isInForum } from '../../domain/request/request-status.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { Register } from '../../domain/people/register.ts';
import type { CaseSummary } from '../ports/case-store.ts';
import type { World } from '../ports/world.ts';

/** More cases than a forum could ever take; one range read of the steps' index. */
const MOST = 1_000;

/** The agenda of a forum as the tables have it now (T012). */
export async function readAgenda(
  world: Pick<World, 'cases'>,
  register: Register,
  forum: CivilDate,
): Promise<AgendaItem<CaseSummary>[]> {
  const steps = await world.cases.steps('leaderForum', MOST);
  return agendaOf(
    steps.map((step) => step.case),
    forum,
    register,
  );
}

/** Every case that stands on the agenda of this forum or an earlier one. */
export async function casesDueBy(world: Pick<World, 'cases'>, forum: CivilDate): Promise<CaseSummary[]> {
  const steps = await world.cases.steps('leaderForum', MOST);
  return steps.map((step) => step.case).filter((each) => each.forum <= forum);
}

/** Of these, the ones that sections still answer. */
export function awaitingAnswers(cases: CaseSummary[]): CaseSummary[] {
  return cases.filter((each) => isInForum(each.status));
}
