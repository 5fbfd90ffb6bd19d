/** What the page must look at again. */
export type Change =
  | { kind: 'messages'; base: string; /** A new message, not a change of one. */ news?: true }
  | { kind: 'calls' }
  | { kind: 'faults' }
  | { kind: 'installed' };

/** Tells everybody who listens (the page's event stream, tests that wait) that something is new. */
export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();

  /** @returns the function that ends the subscription */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

/**
 * Waits until the probe finds something, looking again at each change.
 * @throws after `timeoutMs` without a find
 */
export async function until<T>(
  changes: Changes,
  probe: () => T | undefined | false,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const result = probe();
    if (result !== undefined && result !== false) return result;
    const left = end - Date.now();
    if (left <= 0) throw new Error(`Nothing of the kind happened within ${timeoutMs} ms.`);
    await new Promise<void>((resolve) => {
      const stop = changes.listen(() => done());
      const timer = setTimeout(() => done(), Math.min(left, 250));
      const done = () => {
        stop();
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
