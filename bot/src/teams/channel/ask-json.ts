/** One HTTP request that is answered in JSON, for reading and for tokens; writing to Teams is connector.ts. */

/** The other side says no, and will say so until somebody changes something there. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Busy, out of order or out of reach: nothing was learnt, and asking again later may help. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
}

export type Body = Readonly<Record<string, unknown>>;

const TIMEOUT_MS = 10_000;
/** Statuses below 500 that pass by themselves. */
const PASSING = [408, 412, 425, 429];

/**
 * @throws {OutOfReach} on 429, 5xx, no connection, or no answer within `timeoutMs`
 * @throws {Refused} on any other 4xx (no permission, no such thing), a redirect, and an answer that is no JSON object
 */
export async function askJson(url: string, request: RequestInit, timeoutMs = TIMEOUT_MS): Promise<Body> {
  const { status, text } = await answerTo(url, request, timeoutMs);
  const body = parsed(text);
  if (status >= 500 || PASSING.includes(status)) throw new OutOfReach(`http ${String(status)}`);
  if (status >= 300) throw new Refused(`http ${String(status)} ${codeIn(body)}`.trim());
  if (body === null) throw new Refused('no JSON object');
  return body;
}

/** @throws as askJson */
export function getJson(url: string, token: string, timeoutMs?: number): Promise<Body> {
  return askJson(
    url,
    { headers: { accept: 'application/json', authorization: `Bearer ${token}` } },
    timeoutMs,
  );
}

async function answerTo(url: string, request: RequestInit, timeoutMs: number) {
  try {
    // A redirect could carry the token to somewhere else.
    const limits: RequestInit = { signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' };
    const response = await fetch(url, { ...request, ...limits });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    throw new OutOfReach('no answer', { cause: error });
  }
}

function parsed(text: string): Body | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Body) : null;
  } catch {
    return null;
  }
}

/** Graph and the connector say `{error: {code}}`, Entra's token endpoint `{error}`. Never the message: it may quote. */
function codeIn(body: Body | null): string {
  const error = body?.error;
  const code: unknown = typeof error === 'object' && error !== null ? (error as Body).code : error;
  return typeof code === 'string' ? code : '';
}
