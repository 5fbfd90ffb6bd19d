/** The browser's own stores. They may be full, blocked or broken; then the page works, and only forgets. */

/** Reads what was kept, or null. */
export function recall(store: () => Storage, key: string): unknown {
  try {
    const kept = store().getItem(key);
    return kept === null ? null : (JSON.parse(kept) as unknown);
  } catch {
    return null;
  }
}

/** Keeps something; null forgets it. */
export function keep(store: () => Storage, key: string, value: object | string | null): void {
  try {
    if (value === null) store().removeItem(key);
    else store().setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to be done: what is typed still stands in the page.
  }
}

/** Outlives the browser. */
export const lasting = (): Storage => localStorage;
/** Ends with the tab. */
export const passing = (): Storage => sessionStorage;

/** A key that makes every try of the same act one act. `randomUUID` is missing where a page is not served securely. */
export function newOpKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A short mark of a text (FNV-1a, 32 bits), to see whether two are the same without keeping either. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
