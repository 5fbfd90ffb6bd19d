/** The pages of the tab. */
export type Route =
  | { page: 'home' }
  | { page: 'cases' }
  | { page: 'case'; caseNo: string }
  | { page: 'newRequest' }
  | { page: 'unknown' };

const CASE_NO = /^20\d{2}-\d{4,6}$/;

/** The page that an address points at: `#/henvendelser/2026-0042`. */
export function routeOf(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
  const [first, second] = parts;
  if (first === undefined) return { page: 'home' };
  if (first === 'ny' && parts.length === 1) return { page: 'newRequest' };
  if (first !== 'henvendelser' || parts.length > 2) return { page: 'unknown' };
  if (second === undefined) return { page: 'cases' };
  return CASE_NO.test(second) ? { page: 'case', caseNo: second } : { page: 'unknown' };
}

/** The address of a page. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'cases':
      return '#/henvendelser';
    case 'case':
      return `#/henvendelser/${route.caseNo}`;
    case 'newRequest':
      return '#/ny';
    case 'home':
    case 'unknown':
      return '#/';
  }
}

/** The page that a deep link in Teams points at, or null: `case:2026-0042`. */
export function routeOfDeepLink(subPageId: string): Route | null {
  const [kind, caseNo = ''] = subPageId.split(':');
  return kind === 'case' && CASE_NO.test(caseNo) ? { page: 'case', caseNo } : null;
}
