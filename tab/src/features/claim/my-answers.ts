import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';

type SectionAction = 'claimCompetence' | 'declineClaim' | 'withdrawClaim';

/** The reader's own sections for which an answer of this kind would change something, those that have not answered first. */
export function sectionsThatMay(action: SectionAction, page: CasePage): CasePage['mySections'] {
  const answerOf = (id: string) => page.claims.find(({ section }) => section.id === id)?.answer;
  if (action === 'withdrawClaim') return page.mySections.filter(({ id }) => answerOf(id) === 'claimed');
  if (action === 'declineClaim') return page.mySections.filter(({ id }) => answerOf(id) !== 'declined');
  const has = (id: string) => (answerOf(id) === undefined ? 0 : 1);
  return page.mySections.toSorted((a, b) => has(a.id) - has(b.id));
}

/** Whether everything the reader can claim for has been claimed: then the act is to change an answer. */
export function hasClaimedAll(page: CasePage): boolean {
  const claimed = sectionsThatMay('withdrawClaim', page);
  return claimed.length > 0 && claimed.length === page.mySections.length;
}
