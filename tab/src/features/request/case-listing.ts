import type { CaseQuery } from '../../../../bot/src/contract/routes.ts';
import type { CaseRow } from '../../../../bot/src/contract/tab-views.ts';
import type { ApiClient } from '../../api/api-client.ts';
import type { Problem } from '../../api/answer.ts';
import { caseList } from '../../api/endpoints.ts';
import { mergePage } from './merge-page.ts';

export type ListFilter = { status: CaseQuery['status']; text: string };

export type ListingSnapshot = {
  rows: CaseRow[];
  /** Whether there are more than these. */
  more: boolean;
  loaded: boolean;
  problem: Problem | null;
};

/** The cases of one filter: grows page by page, and is kept fresh page by page. */
export type Listing = {
  current: () => ListingSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Asks for the newest page again, and for one of the others in turn. */
  refresh: () => Promise<void>;
  showMore: () => Promise<void>;
};

/** Where each page begins, and the version of it that we have. */
type Page = { after: string | null; etag: string | null };

export function createListing(api: ApiClient, filter: ListFilter): Listing {
  let snapshot: ListingSnapshot = { rows: [], more: false, loaded: false, problem: null };
  const pages: Page[] = [{ after: null, etag: null }];
  let next: string | null = null;
  let turn = 0;
  const listeners = new Set<() => void>();
  const set = (part: Partial<ListingSnapshot>) => {
    snapshot = { ...snapshot, ...part };
    for (const listener of listeners) listener();
  };
  const ask = async (page: Page, isLast: boolean) => {
    const answer = await api.get(caseList({ ...filter, after: page.after ?? undefined }), page.etag);
    if (!answer.ok) {
      set({ problem: answer.problem });
      return false;
    }
    if (answer.value === 'unchanged') {
      if (snapshot.problem !== null) set({ problem: null });
      return true;
    }
    page.etag = answer.value.etag;
    const list = answer.value.value;
    if (isLast || list.next === null) next = list.next;
    const rows = mergePage(snapshot.rows, list, page.after);
    set({ rows, more: next !== null, loaded: true, problem: null });
    return true;
  };
  return {
    current: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: async () => {
      const [first, ...others] = pages;
      if (first) await ask(first, others.length === 0);
      turn += 1;
      const other = others[turn % Math.max(1, others.length)];
      if (other) await ask(other, other === others.at(-1));
    },
    showMore: async () => {
      if (next === null) return;
      const page: Page = { after: next, etag: null };
      if (await ask(page, true)) pages.push(page);
    },
  };
}

/** Listings that have been opened, so that Back from a case comes to the list as it was. */
export type Listings = { of: (filter: ListFilter) => Listing };

export function createListings(api: ApiClient): Listings {
  const known = new Map<string, Listing>();
  return {
    of: (filter) => {
      const key = `${filter.status}:${filter.text}`;
      const found = known.get(key) ?? createListing(api, filter);
      known.set(key, found);
      return found;
    },
  };
}
