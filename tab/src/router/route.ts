/** The pages of the tab. */
export type Route =
  | { page: 'home' }
  | { page: 'cases' }
  | { page: 'case'; caseNo: string }
  | { page: 'newRequest' }
  | { page: 'forums' }
  | { page: 'forum'; date: string }
  | { page: 'minutes'; date: string }
  | { page: 'deliveries' }
  | { page: 'settings' }
  | { page: 'unknown' };

const CASE_NO = /^20\d{2}-\d{4,6}$/;
const DATE = /^20\d{2}-\d{2}-\d{2}$/;

const UNKNOWN: Route = { page: 'unknown' };

/** The page that an address points at: `#/henvendelser/2026-0042`. */
export function routeOf(hash: string): Route {
  const [first, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
  if (first === undefined) return { page: 'home' };
  return BELOW.get(first)?.(rest) ?? UNKNOWN;
}

type Below = (rest: string[]) => Route | null;

const alone =
  (route: Route): Below =>
  (rest) =>
    rest.length === 0 ? route : null;

/** What stands under each first word of an address. */
const BELOW = new Map<string, Below>(
  Object.entries({
    ny: alone({ page: 'newRequest' }),
    leveranser: alone({ page: 'deliveries' }),
    'mine-valg': alone({ page: 'settings' }),
    henvendelser: ([caseNo, ...more]) => {
      if (caseNo === undefined) return { page: 'cases' };
      return CASE_NO.test(caseNo) && more.length === 0 ? { page: 'case', caseNo } : null;
    },
    lederforum: ([date, part, ...more]) => {
      if (date === undefined) return { page: 'forums' };
      if (!DATE.test(date) || more.length > 0) return null;
      if (part === undefined) return { page: 'forum', date };
      return part === 'referat' ? { page: 'minutes', date } : null;
    },
  }),
);

/** The address of a page. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'cases':
      return '#/henvendelser';
    case 'case':
      return `#/henvendelser/${route.caseNo}`;
    case 'newRequest':
      return '#/ny';
    case 'forums':
      return '#/lederforum';
    case 'forum':
      return `#/lederforum/${route.date}`;
    case 'minutes':
      return `#/lederforum/${route.date}/referat`;
    case 'deliveries':
      return '#/leveranser';
    case 'settings':
      return '#/mine-valg';
    case 'home':
    case 'unknown':
      return '#/';
  }
}

/** The page that a deep link in Teams points at, or null: `case:2026-0042`, `forum:2026-12-02`, `deliveries`. */
export function routeOfDeepLink(subPageId: string): Route | null {
  const [kind = '', what = ''] = subPageId.split(':');
  if (kind === 'case') return CASE_NO.test(what) ? { page: 'case', caseNo: what } : null;
  if (kind === 'forum' || kind === 'minutes') return DATE.test(what) ? { page: kind, date: what } : null;
  return subPageId === 'deliveries' || subPageId === 'settings' ? { page: subPageId } : null;
}
