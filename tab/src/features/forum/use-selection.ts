import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { ForumPage } from '../../../../bot/src/contract/forum-views.ts';
import { nextAfter, previousBefore, putAside } from './decided-cases.ts';

export type Selection = {
  /** The case that is shown large; null when the meeting has none. */
  caseNo: string | null;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Shows a case. With `focus` its heading is read aloud and the keyboard goes on from there. */
  select: (caseNo: string | null, focus: boolean) => void;
  /** Goes on from a case that is dealt with, unless somebody has gone elsewhere already; tells whether it did. */
  goOn: (from: string, to: string | null) => boolean;
};

/** Which case the meeting is at. It stays when others change the agenda; only people move it. */
export function useSelection(forum: ForumPage): Selection {
  const [wanted, setWanted] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const known = [...forum.items, ...putAside(forum)].map((row) => row.case.caseNo);
  const caseNo = wanted !== null && known.includes(wanted) ? wanted : (known[0] ?? null);
  // Held fast from the first look, so that a case that comes in above does not push it away.
  if (caseNo !== wanted) setWanted(caseNo);
  useEffect(() => {
    if (turn === 0) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [turn]);
  const select = useCallback((next: string | null, focus: boolean) => {
    setWanted(next);
    if (focus) setTurn((before) => before + 1);
  }, []);
  const shown = useRef(caseNo);
  useEffect(() => {
    shown.current = caseNo;
  }, [caseNo]);
  const goOn = useCallback(
    (from: string, to: string | null) => {
      if (shown.current !== from) return false;
      if (to !== null) select(to, true);
      return true;
    },
    [select],
  );
  useShortcuts(forum, caseNo, select);
  return { caseNo, heading, select, goOn };
}

/** Alt and Page Down to the next case, Alt and Page Up to the one before, from wherever one is. */
function useShortcuts(forum: ForumPage, caseNo: string | null, select: Selection['select']) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      const to = event.key === 'PageDown' ? nextAfter(forum, caseNo) : previousBefore(forum, caseNo);
      if (to === null) return;
      event.preventDefault();
      select(to, true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [forum, caseNo, select]);
}
