/** Where the proof of who is signed in comes from. */
export type TokenSource = {
  /** A token that holds a while yet, or null when Teams gave none. `fresh` asks for a new one. */
  token: (fresh: boolean) => Promise<string | null>;
  /** Lets the person answer Teams' question about consent; true when it gave a token. */
  signIn: () => Promise<boolean>;
};

/** A token this close to its end is not used: the request might arrive too late. Milliseconds. */
const MARGIN = 120_000;

/** Keeps the token in memory only, until shortly before it ends; those who ask at once share one question. */
export function createTokenSource(
  silent: () => Promise<string>,
  interactive: () => Promise<string>,
  now: () => number = Date.now,
): TokenSource {
  let held: { token: string; until: number } | null = null;
  let asking: Promise<string | null> | null = null;
  const hold = (token: string) => {
    held = { token, until: expiryOf(token) - MARGIN };
    return token;
  };
  const ask = () =>
    (asking ??= silent()
      .then(hold, () => null)
      .finally(() => (asking = null)));
  return {
    token: (fresh) => (!fresh && held !== null && held.until > now() ? Promise.resolve(held.token) : ask()),
    signIn: () =>
      interactive()
        .then(hold)
        .then(
          () => true,
          () => false,
        ),
  };
}

/** When a token ends, in milliseconds since 1970; 0 when that cannot be read. The server checks it, we only plan by it. */
function expiryOf(token: string): number {
  try {
    const part = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const claims = JSON.parse(atob(part)) as { exp?: unknown };
    return typeof claims.exp === 'number' ? claims.exp * 1000 : 0;
  } catch {
    return 0;
  }
}
