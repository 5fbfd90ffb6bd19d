import type { CaseRow } from '../../../../bot/src/contract/tab-views.ts';
import { isNewer, mergePage } from './merge-page.ts';

const row = (serial: number, title = ''): CaseRow => ({
  caseNo: `2026-${String(serial).padStart(4, '0')}`,
  status: 'received',
  title,
  organisation: '',
  network: '',
  scheme: '',
  receivedAt: 0,
  forum: '2026-12-02',
  urgent: false,
  claimed: 0,
  declined: 0,
});
const numbers = (rows: CaseRow[]) => rows.map(({ caseNo }) => Number(caseNo.slice(5)));

test('the tenth thousand comes after the thousands before it', () => {
  expect(isNewer('2026-10000', '2026-9999')).toBe(true);
  expect(isNewer('2026-9999', '2027-0001')).toBe(false);
});

test('a new case pushes nobody out between two pages', () => {
  const held = [row(9), row(8), row(7), row(6)];
  const fresh = { cases: [row(10), row(9, 'endret')], next: '2026-0009' };
  const merged = mergePage(held, fresh, null);
  expect(numbers(merged)).toEqual([10, 9, 8, 7, 6]);
  expect(merged[1]?.title).toBe('endret');
});

test('a case that no longer fits the filter goes from its page and the others stay', () => {
  const held = [row(9), row(8), row(7), row(6)];
  expect(numbers(mergePage(held, { cases: [row(6)], next: null }, '2026-0008'))).toEqual([9, 8, 6]);
});
