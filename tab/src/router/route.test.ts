import { hashOf, routeOf, routeOfDeepLink, type Route } from './route.ts';

const PAGES: [string, Route][] = [
  ['#/', { page: 'home' }],
  ['#/henvendelser', { page: 'cases' }],
  ['#/henvendelser/2026-0042', { page: 'case', caseNo: '2026-0042' }],
  ['#/ny', { page: 'newRequest' }],
];

test.each(PAGES)('%s is an address and a page, both ways', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test('an empty address is the home page', () => {
  expect(routeOf('')).toEqual({ page: 'home' });
});

test.each(['#/finnes-ikke', '#/henvendelser/<script>', '#/henvendelser/2026-0042/mer', '#/ny/noe'])(
  '%s is no page of ours',
  (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'unknown' });
  },
);

test('a deep link in Teams points at its case, and at nothing when it is of another kind', () => {
  expect(routeOfDeepLink('case:2026-0042')).toEqual({ page: 'case', caseNo: '2026-0042' });
  expect(routeOfDeepLink('case:../x')).toBeNull();
  expect(routeOfDeepLink('')).toBeNull();
});
