import type { CaseList, CaseRow } from '../../../../bot/src/contract/tab-views.ts';

/** Newest first: by year, then by running number (`2026-10000` comes after `2026-9999`). */
export function isNewer(a: string, b: string): boolean {
  const [yearA, serialA] = numbers(a);
  const [yearB, serialB] = numbers(b);
  return yearA === yearB ? serialA > serialB : yearA > yearB;
}

/**
 * The rows after a page of them was fetched (again): what lies within the page's stretch is as the page says,
 * the rest stays. The stretch goes from `after` (the newest when null) down to the page's `next`.
 */
export function mergePage(rows: CaseRow[], page: CaseList, after: string | null): CaseRow[] {
  const { next } = page;
  const newer =
    after === null ? [] : rows.filter((row) => row.caseNo === after || isNewer(row.caseNo, after));
  const older = next === null ? [] : rows.filter((row) => isNewer(next, row.caseNo));
  return [...newer, ...page.cases, ...older];
}

function numbers(caseNo: string): [number, number] {
  const [year, serial] = caseNo.split('-');
  return [Number(year), Number(serial)];
}
