import { hashOf, routeOf, routeOfDeepLink, type Route } from './route.ts';

const PAGES: [string, Route][] = [
  ['#/', { page: 'home' }],
  ['#/henvendelser', { page: 'cases' }],
  ['#/henvendelser/2026-0042', { page: 'case', caseNo: '2026-0042' }],
  ['#/ny', { page: 'newRequest' }],
  ['#/lederforum', { page: 'forums' }],
  ['#/lederforum/2026-12-02', { page: 'forum', date: '2026-12-02' }],
  ['#/lederforum/2026-12-02/referat', { page: 'minutes', date: '2026-12-02' }],
  ['#/leveranser', { page: 'deliveries' }],
  ['#/mine-valg', { page: 'settings' }],
];

test.each(PAGES)('%s is an address and a page, both ways', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test('an empty address is the home page', () => {
  expect(routeOf('')).toEqual({ page: 'home' });
});

test.each([
  '#/finnes-ikke',
  '#/henvendelser/<script>',
  '#/henvendelser/2026-0042/mer',
  '#/ny/noe',
  '#/lederforum/i-morgen',
  '#/lederforum/2026-12-02/noe',
  '#/lederforum/2026-12-02/referat/mer',
  '#/leveranser/1',
  '#/constructor',
])('%s is no page of ours', (hash) => {
  expect(routeOf(hash)).toEqual({ page: 'unknown' });
});

test.each([
  ['case:2026-0042', { page: 'case', caseNo: '2026-0042' }],
  ['forum:2026-12-02', { page: 'forum', date: '2026-12-02' }],
  ['minutes:2026-12-02', { page: 'minutes', date: '2026-12-02' }],
  ['deliveries', { page: 'deliveries' }],
  ['settings', { page: 'settings' }],
])('a deep link in Teams, %s, points at its page', (subPageId, route) => {
  expect(routeOfDeepLink(subPageId)).toEqual(route);
});

test.each(['case:../x', 'forum:x', 'minutes:', 'deliveries:1', 'constructor', ''])(
  'a deep link of another kind, «%s», points at nothing',
  (subPageId) => {
    expect(routeOfDeepLink(subPageId)).toBeNull();
  },
);
