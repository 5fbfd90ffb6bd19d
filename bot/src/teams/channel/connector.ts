/**
 * The few calls of the Bot Connector's REST API that post, update and delete messages, one HTTP request each.
 * The SDK's own client would send a POST again after a 5xx, which can double it, and hides Retry-After.
 * Source: Microsoft, «Bot Connector API reference», and «Optimize your bot with rate limiting» for what the statuses mean.
 */

/** What came of one call. `answered`: an HTTP status below 300. */
export type CallResult =
  | { kind: 'answered'; body: Readonly<Record<string, unknown>> }
  | { kind: 'refused'; status: number; code: string; retryAfterMs: number | null }
  /** Nothing was sent: no connection, or no token. */
  | { kind: 'unsent'; problem: string }
  /** Sent, and no answer came. */
  | { kind: 'lost'; problem: string };

export type Connector = {
  createConversation(serviceUrl: string, parameters: object): Promise<CallResult>;
  send(serviceUrl: string, conversationId: string, activity: object): Promise<CallResult>;
  update(
    serviceUrl: string,
    conversationId: string,
    activityId: string,
    activity: object,
  ): Promise<CallResult>;
  remove(serviceUrl: string, conversationId: string, activityId: string): Promise<CallResult>;
};

const TIMEOUT_MS = 10_000;
/** Errors of a connection that was never made. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/**
 * @param token the bearer token, or null when none is to be sent
 * @param isTrusted whether an address may have the token
 */
export function createConnector(
  token: () => Promise<string | null>,
  isTrusted: (serviceUrl: string) => boolean,
  timeoutMs = TIMEOUT_MS,
): Connector {
  const call = async (
    method: string,
    serviceUrl: string,
    path: string,
    body: object | null,
  ): Promise<CallResult> => {
    if (!isTrusted(serviceUrl)) return { kind: 'unsent', problem: 'service url not trusted' };
    let headers: Record<string, string>;
    try {
      headers = headersWith(await token());
    } catch {
      return { kind: 'unsent', problem: 'no token for the connector' };
    }
    try {
      const url = `${serviceUrl.replace(/\/$/, '')}${path}`;
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(url, {
        method,
        headers,
        body: body === null ? null : JSON.stringify(body),
        signal,
        redirect: 'error',
      });
      return await resultOf(response);
    } catch (error) {
      return notAnswered(error);
    }
  };
  const at = (conversationId: string) => `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return {
    createConversation: (serviceUrl, parameters) => call('POST', serviceUrl, '/v3/conversations', parameters),
    send: (serviceUrl, conversationId, activity) => call('POST', serviceUrl, at(conversationId), activity),
    update: (serviceUrl, conversationId, activityId, activity) =>
      call('PUT', serviceUrl, `${at(conversationId)}/${encodeURIComponent(activityId)}`, activity),
    remove: (serviceUrl, conversationId, activityId) =>
      call('DELETE', serviceUrl, `${at(conversationId)}/${encodeURIComponent(activityId)}`, null),
  };
}

function headersWith(token: string | null): Record<string, string> {
  const plain = { 'content-type': 'application/json; charset=utf-8', accept: 'application/json' };
  return token === null ? plain : { ...plain, authorization: `Bearer ${token}` };
}

async function resultOf(response: Response): Promise<CallResult> {
  const body = await readJson(response);
  if (response.ok) return { kind: 'answered', body };
  const error = body.error as { code?: unknown } | undefined;
  const code = typeof error?.code === 'string' ? error.code : '';
  return {
    kind: 'refused',
    status: response.status,
    code,
    retryAfterMs: retryAfter(response.headers.get('retry-after')),
  };
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Milliseconds from a Retry-After header: seconds, or a date (RFC 9110, section 10.2.3). Null when there is none. */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function notAnswered(error: unknown): CallResult {
  const code = textIn(partIn(error, 'cause'), 'code');
  if (NOT_CONNECTED.includes(code)) return { kind: 'unsent', problem: code };
  return { kind: 'lost', problem: code === '' ? textIn(error, 'name') : code };
}

/** Read by shape: an error of fetch need not be an instance of this realm's Error. */
function partIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textIn(value: unknown, name: string): string {
  const part = partIn(value, name);
  return typeof part === 'string' ? part : '';
}
