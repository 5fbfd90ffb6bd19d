import type { ForumList, ForumPlanBody, PlannedForum } from '../../../../bot/src/contract/forum-views.ts';

/** What can be decided of the plan, and of which date; an extra meeting has none yet. */
export type PlanAct = 'extra' | 'change' | 'cancel' | 'takeAway' | 'restore';
export type Planning =
  { act: 'extra'; forum: null } | { act: Exclude<PlanAct, 'extra'>; forum: PlannedForum };

/** What the form about one date holds; empty texts are not chosen. */
export type PlanValue = { date: string; time: string; standInId: string };

export function valueOf({ forum }: Planning, list: ForumList): PlanValue {
  if (forum === null) return { date: '', time: list.usualTime, standInId: '' };
  return { date: forum.date, time: forum.time, standInId: forum.standIn?.id ?? '' };
}

/** What the server is told: everything that is decided of the date, and nothing that follows from the settings. */
export function bodyOf({ act, forum }: Planning, value: PlanValue, list: ForumList): ForumPlanBody {
  const { date, time, standInId } = value;
  if (act === 'cancel') return { date, change: 'cancelled' };
  if (act === 'takeAway' || act === 'restore') return { date };
  return {
    date,
    change: act === 'extra' || forum.isExtra ? 'extra' : null,
    time: time === list.usualTime ? null : time,
    standInId: standInId === '' ? null : standInId,
  };
}

/** What has to be mended before it is sent, by field: the key of the sentence. */
export function problemsOf(
  { act }: Planning,
  { date, time }: PlanValue,
  { forums }: ForumList,
): { date?: 'needsDate' | 'alreadyThere'; time?: 'needsTime' } {
  if (act !== 'extra' && act !== 'change') return {};
  const isThere = forums.some((each) => each.date === date && !each.isCancelled);
  return {
    ...(act === 'extra' && date === '' ? { date: 'needsDate' as const } : {}),
    ...(act === 'extra' && isThere ? { date: 'alreadyThere' as const } : {}),
    ...(time === '' ? { time: 'needsTime' as const } : {}),
  };
}
