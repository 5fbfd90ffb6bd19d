import { useEffect, useState } from 'react';
import type { ListFilter } from './case-listing.ts';

/** So long after the last key the search begins. Milliseconds. */
const STILL = 250;
const KEY = 'bindeledd-list';

/** Status and words of the list; kept while the tab is open, so that Back from a case finds them again. */
export function useListFilter() {
  const [filter, setFilter] = useState(kept);
  const [typed, setTyped] = useState(filter.text);
  useEffect(() => {
    const text = typed.trim();
    if (text === filter.text) return undefined;
    const timer = setTimeout(() => setFilter((now) => keep({ ...now, text })), STILL);
    return () => clearTimeout(timer);
  }, [typed, filter.text]);
  return {
    filter,
    typed,
    type: setTyped,
    choose: (status: string) => setFilter((now) => keep({ ...now, status: status as ListFilter['status'] })),
  };
}

function kept(): ListFilter {
  try {
    const text = sessionStorage.getItem(KEY);
    if (text !== null) return JSON.parse(text) as ListFilter;
  } catch {
    // Storage is closed in some frames: the list then starts over.
  }
  return { status: 'open', text: '' };
}

function keep(filter: ListFilter): ListFilter {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(filter));
  } catch {
    // As above.
  }
  return filter;
}
