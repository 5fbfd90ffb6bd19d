import { createContext, useCallback, useContext, useEffect, useRef } from 'react';

const Context = createContext<() => void>(() => undefined);

export const UsableContext = Context.Provider;

/** Called by a page when it shows its first real data. */
export function useUsable(isUsable: boolean): void {
  const usable = useContext(Context);
  useEffect(() => {
    if (isUsable) usable();
  }, [isUsable, usable]);
}

/** The first call counts: the mark that speed is measured by, and Teams' own loading sign. Then the other pages are fetched ahead. */
export function useUsableOnce(tell: () => void): () => void {
  const told = useRef(false);
  return useCallback(() => {
    if (told.current) return;
    told.current = true;
    performance.mark('bindeledd-usable');
    tell();
    setTimeout(fetchAhead, 1_000);
  }, [tell]);
}

function fetchAhead(): void {
  void import('../features/request/CasePage.tsx');
  void import('../features/request/CasesPage.tsx');
}
