import { useCallback, useState } from 'react';

/** Saves a choice, and gives whether it went well. */
export type Save = (work: () => Promise<boolean>) => void;

/** What the page says of the last choice, and whether one is on its way. */
export function useSave(): { state: 'saved' | 'notSaved' | null; busy: boolean; save: Save } {
  const [state, setState] = useState<'saved' | 'notSaved' | null>(null);
  const [under, setUnder] = useState(0);
  const save = useCallback<Save>((work) => {
    // Empty in between, so that «Lagret» is read aloud each time.
    setState(null);
    setUnder((count) => count + 1);
    void work().then((ok) => {
      setState(ok ? 'saved' : 'notSaved');
      setUnder((count) => count - 1);
    });
  }, []);
  return { state, busy: under > 0, save };
}
