import { OPEN } from './case-rows-of.ts';
import type { Measured } from './figures.ts';
import { benchManyAgainstFew } from './many-against-few.ts';

export const LIST_FIGURES = ['list_10000_vs_100'];

/** The tab's list: each answer is a whole page of it. */
export function benchList(
  _isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  const isWhole = (body: unknown) => (body as { cases: unknown[] }).cases.length === 50;
  return benchManyAgainstFew({ name: 'list', path: '/api/cases', many: OPEN, few: OPEN, isWhole }, say);
}
