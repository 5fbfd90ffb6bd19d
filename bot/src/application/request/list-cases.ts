import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { networkById, schemeById, type Register } from '../../domain/people/register.ts';
import { REQUEST_STATUSES, isEnded, type RequestStatus } from '../../domain/request/request-status.ts';
import type { CasePage, CaseSummary } from '../ports/case-store.ts';
import type { World } from '../ports/world.ts';

/** `open` is everything that has not ended. */
export type CaseFilter = { status: RequestStatus | 'open' | 'all'; text: string; after: string | null };

const PAGE = 50;
/** How far back a search or a reader who sees few of the cases looks in one call; the page then says where to go on. */
const LOOKED_AT = 2_000;

/** Cases that a person may read, newest first, filtered by status and by words in number, title, sender, network and scheme. */
export async function listCases(
  world: World,
  person: Person,
  filter: CaseFilter,
): Promise<Outcome<CasePage>> {
  const register = await world.register.read();
  const statuses = statusesOf(filter.status).filter((status) => mayReadSome(person, status, register));
  if (statuses.length === 0) return refused({ code: 'notAllowed', action: 'readRequest' });
  const words = filter.text.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const wanted = (row: CaseSummary) =>
    may(person, 'readRequest', row, register).ok &&
    words.every((word) => haystack(row, register).includes(word));
  const found: CaseSummary[] = [];
  let after = filter.after;
  for (let looked = 0; looked < LOOKED_AT && found.length < PAGE; looked += PAGE) {
    const page = await world.cases.list(statuses, words.length > 0 ? PAGE * 10 : PAGE, after);
    found.push(...page.cases.filter(wanted));
    after = page.next;
    if (after === null) break;
  }
  if (found.length <= PAGE) return accepted({ cases: found, next: after });
  const cases = found.slice(0, PAGE);
  return accepted({ cases, next: cases[cases.length - 1]?.caseNo ?? null });
}

function mayReadSome(person: Person, status: RequestStatus, register: Register): boolean {
  return may(person, 'readRequest', { status }, register).ok;
}

function statusesOf(status: CaseFilter['status']): readonly RequestStatus[] {
  if (status === 'all') return REQUEST_STATUSES;
  if (status === 'open') return REQUEST_STATUSES.filter((each) => !isEnded(each));
  return [status];
}

function haystack(row: CaseSummary, register: Register): string {
  const network = networkById(register, row.networkId)?.name ?? '';
  const scheme = schemeById(register, row.schemeId)?.name;
  return [row.caseNo, row.title, row.organisation, network, scheme?.nb ?? '', scheme?.nn ?? '']
    .join(' ')
    .toLocaleLowerCase('nb');
}
