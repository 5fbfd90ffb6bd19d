import type { DecidedItem, ForumPage, MinutesLineView } from '../../../../bot/src/contract/forum-views.ts';

/** What the meeting made of a case, or nothing: undone, or only noted. */
export function standingLine(item: DecidedItem): MinutesLineView | undefined {
  return item.lines.findLast(({ decision, isUndone }) => !isUndone && decision !== 'undone');
}

/** The cases that the meeting has put aside, decided or moved on; what was undone stands on the agenda again. */
export function putAside({ items, decided }: ForumPage): DecidedItem[] {
  const isLeft = (caseNo: string) => items.some((item) => item.case.caseNo === caseNo);
  return decided.filter((item) => !isLeft(item.case.caseNo) && standingLine(item) !== undefined);
}

/** Of those, how many were decided. */
export function decidedCount(page: ForumPage): number {
  return putAside(page).filter((item) => standingLine(item)?.decision !== 'notReached').length;
}

/** The case to go on with after one: the next that is left, or the first, or none. */
export function nextAfter({ items }: Pick<ForumPage, 'items'>, caseNo: string | null): string | null {
  const left = items.map((item) => item.case.caseNo);
  const at = left.findIndex((each) => each === caseNo);
  return [...left.slice(at + 1), ...left].find((each) => each !== caseNo) ?? null;
}

/** The case before one, or the last. */
export function previousBefore({ items }: Pick<ForumPage, 'items'>, caseNo: string | null): string | null {
  return nextAfter({ items: items.toReversed() }, caseNo);
}
