import { caseNo, caseNoParts, findCaseNo } from './case-no.ts';

test('a case number is found in what a person writes', () => {
  expect(findCaseNo('status 2026-0042')).toBe('2026-0042');
  expect(findCaseNo('hvordan går det med 2026-42?')).toBe('2026-0042');
  expect(findCaseNo('status')).toBeNull();
});

test('a number and its parts belong together, also past ten thousand', () => {
  expect(caseNo(2026, 42)).toBe('2026-0042');
  expect(caseNoParts('2026-10000')).toEqual({ year: 2026, serial: '10000' });
  expect(caseNoParts("2026-0042' or '1")).toBeNull();
});
