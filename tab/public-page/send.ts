import type { ErrorBody } from '../../bot/src/contract/tab-views.ts';

/** How a sending ended. `lost`: nobody knows whether it arrived. */
export type Sent<T> =
  | { kind: 'done'; answer: T }
  | { kind: 'refused'; error: ErrorBody }
  | { kind: 'lost'; message: string | null };

/** The longest that people wait for an answer, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Sends JSON, and says in which written form the reader wants the answer's sentences. */
export async function send<T>(address: string, body: object, form: string): Promise<Sent<T>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': form },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { kind: 'done', answer: answer as T };
    const error = answer as ErrorBody;
    return response.status >= 500 ? { kind: 'lost', message: error.message } : { kind: 'refused', error };
  } catch {
    return { kind: 'lost', message: null };
  }
}
