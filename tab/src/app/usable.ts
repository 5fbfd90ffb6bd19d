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

/** A second after the tab is usable: what waits for a quiet moment. Milliseconds. */
const QUIET = 1_000;

/** The first call counts: the mark that speed is measured by, and Teams' own loading sign. */
export function useUsableOnce(tell: () => void, afterwards: () => void): () => void {
  const told = useRef(false);
  return useCallback(() => {
    if (told.current) return;
    told.current = true;
    performance.mark('bindeledd-usable');
    tell();
    setTimeout(afterwards, QUIET);
  }, [tell, afterwards]);
}
