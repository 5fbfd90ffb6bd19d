import type { ErrorBody } from '../../../bot/src/contract/tab-views.ts';
import type { TokenSource } from '../sign-in/token-source.ts';
import { failed, type Answer, type Problem } from './answer.ts';
import type { Endpoint, Sending } from './endpoints.ts';

/** Longer than the slowest honest answer; after it we say that there is no connection. Milliseconds. */
const TIMEOUT = 15_000;
const RETRY_AFTER = 1_000;
/** The server is restarting or a gateway did not reach it: as good as no answer. */
const NOT_THERE = [502, 503, 504];

export type Fetched<T> = { value: T; etag: string | null } | 'unchanged';

export type ApiClient = {
  get: <T>(endpoint: Endpoint<T>, etag: string | null) => Promise<Answer<Fetched<T>>>;
  /** A file to keep. */
  download: (endpoint: Endpoint<Blob>) => Promise<Answer<Blob>>;
  /** Sends once, and once more when no answer came: the body's opKey makes the two the same act. */
  send: <B, T>(endpoint: Sending<B, T>, body: B) => Promise<Answer<T>>;
};

type Wish = { method: string; path: string; headers: Record<string, string>; body?: string };

/**
 * Talks to our server as the signed-in person. The server's own tests hold its answers to the contract; the tab takes
 * them as typed and carries no schemas.
 * @param onConnection hears whether the server could be reached
 */
export function createApiClient(tokens: TokenSource, onConnection: (reached: boolean) => void): ApiClient {
  const once = async (wish: Wish): Promise<Answer<Response>> => {
    const first = await ask(wish, tokens, false);
    // A token can be refused before its time (a clock, a changed policy): one fresh token, one more try.
    const answer = first.ok && first.value.status === 401 ? await ask(wish, tokens, true) : first;
    const reached = answer.ok ? !NOT_THERE.includes(answer.value.status) : answer.problem.kind !== 'offline';
    onConnection(reached);
    return reached ? answer : failed({ kind: 'offline' });
  };
  return {
    get: async <T>(endpoint: Endpoint<T>, etag: string | null) => {
      const headers: Record<string, string> = etag === null ? {} : { 'If-None-Match': etag };
      const answer = await once({ method: 'GET', path: endpoint.path, headers });
      if (!answer.ok) return answer;
      if (answer.value.status === 304) return { ok: true, value: 'unchanged' as const };
      const read = await readJson(answer.value);
      if (!read.ok) return read;
      return { ok: true, value: { value: read.value as T, etag: answer.value.headers.get('etag') } };
    },
    download: async ({ path }) => {
      const answer = await once({ method: 'GET', path, headers: {} });
      if (!answer.ok) return answer;
      if (answer.value.ok) return readBlob(answer.value);
      const read = await readJson(answer.value);
      return read.ok ? failed({ kind: 'offline' }) : read;
    },
    send: async <B, T>(endpoint: Sending<B, T>, body: B) => {
      const headers = { 'Content-Type': 'application/json' };
      const wish = {
        method: endpoint.method.toUpperCase(),
        path: endpoint.path,
        headers,
        body: JSON.stringify(body),
      };
      let answer = await once(wish);
      if (!answer.ok && answer.problem.kind === 'offline') {
        await pause(RETRY_AFTER);
        answer = await once(wish);
      }
      if (!answer.ok) return answer;
      const read = await readJson(answer.value);
      return read.ok ? { ok: true, value: read.value as T } : read;
    },
  };
}

async function ask(wish: Wish, tokens: TokenSource, fresh: boolean): Promise<Answer<Response>> {
  const token = await tokens.token(fresh);
  if (token === null) return failed({ kind: 'signIn' });
  const { path, headers, ...rest } = wish;
  try {
    const response = await fetch(path, {
      ...rest,
      headers: { ...headers, Accept: 'application/json', Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { ok: true, value: response };
  } catch {
    return failed({ kind: 'offline' });
  }
}

async function readJson(response: Response): Promise<Answer<unknown>> {
  try {
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body };
    return failed(response.status === 401 ? { kind: 'signIn' } : refusal(response.status, body));
  } catch {
    // An answer that is not JSON did not come from our server (a proxy, a captive portal, a cut line).
    return failed({ kind: 'offline' });
  }
}

async function readBlob(response: Response): Promise<Answer<Blob>> {
  try {
    return { ok: true, value: await response.blob() };
  } catch {
    return failed({ kind: 'offline' });
  }
}

function refusal(status: number, body: unknown): Problem {
  const given = typeof body === 'object' && body !== null ? (body as Partial<ErrorBody>) : {};
  return {
    kind: 'refused',
    status,
    body: { ...given, code: given.code ?? '', message: given.message ?? '' },
  };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
