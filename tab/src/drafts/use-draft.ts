import { useCallback, useState } from 'react';
import { forgetDraft, keepDraft, openDraft } from './draft-store.ts';

export type UsedDraft<T> = {
  value: T;
  opKey: string;
  change: (part: Partial<T>) => void;
  /** Sent or thrown away: an empty form with a new opKey. */
  clear: () => void;
};

/** A form's value that outlives the window it is typed in, with the opKey of the act it will become. */
export function useDraft<T extends object>(key: string, initial: T): UsedDraft<T> {
  const [draft, setDraft] = useState(() => openDraft(key, initial));
  const change = useCallback(
    (part: Partial<T>) =>
      setDraft((now) => {
        const next = { ...now, value: { ...now.value, ...part } };
        keepDraft(key, next);
        return next;
      }),
    [key],
  );
  const clear = useCallback(() => {
    forgetDraft(key);
    setDraft({ opKey: crypto.randomUUID(), value: initial });
  }, [key, initial]);
  return { value: draft.value, opKey: draft.opKey, change, clear };
}
