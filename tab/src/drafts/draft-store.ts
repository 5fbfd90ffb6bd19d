/** What somebody is typing, kept in the browser's session until it is sent: closing a window loses nothing. */
export type Draft<T> = { opKey: string; value: T };

const PREFIX = 'bindeledd-draft:';

/** The draft kept under a key, or a new one with an opKey that all tries of sending it will share. */
export function openDraft<T>(key: string, initial: T): Draft<T> {
  try {
    const kept = sessionStorage.getItem(PREFIX + key);
    if (kept !== null) {
      const draft = JSON.parse(kept) as Draft<T>;
      // A form that has got new fields since takes their first values.
      return { opKey: draft.opKey, value: { ...initial, ...draft.value } };
    }
  } catch {
    // Storage is closed in some frames; the draft then lives as long as the window.
  }
  return { opKey: crypto.randomUUID(), value: initial };
}

export function keepDraft(key: string, draft: Draft<unknown>): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // As above: nothing is lost that was not only here.
  }
}

export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // As above.
  }
}
