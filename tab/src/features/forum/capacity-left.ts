import type { WeighingView } from '../../../../bot/src/contract/forum-views.ts';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';

/** What a section has in one semester, in days: before this case takes anything, and after so many of its people go. */
export type CapacityLeft = { semester: string; capacity: number; before: number; after: number };

/**
 * What a choice leaves a section with (T022); less than nothing means that the days have to be found somewhere.
 * @param chosen how many of the section's people are ticked
 */
export function capacityLeft(
  weighing: WeighingView | null,
  sectionId: string,
  chosen: number,
): CapacityLeft[] {
  const found = weighing?.sections.find(({ section }) => section.id === sectionId);
  return (found?.semesters ?? []).map(({ semester, capacity, takenElsewhere, perPerson }) => {
    const before = capacity - takenElsewhere;
    return { semester, capacity, before, after: before - perPerson * chosen };
  });
}

type People = ClaimView['people'];

/** True when one experienced and one new go together (T021). */
export function isPair(people: People): boolean {
  const has = (part: People[number]['part']) => people.some((each) => each.part === part);
  return has('experienced') && has('newColleague');
}
