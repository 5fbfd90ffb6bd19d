/** What a test's server answers: jsdom has neither fetch nor Response. */
export type Sent = { method: string; path: string; headers: Record<string, string>; body: unknown };
type Reply = { status: number; body?: unknown; etag?: string } | 'noAnswer';

/** Puts a server of the test's own in the place of fetch; returns what was sent to it. */
export function answerWith(reply: (sent: Sent, count: number) => Reply): Sent[] {
  const log: Sent[] = [];
  globalThis.fetch = (url, init = {}) => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    const headers = init.headers as Record<string, string>;
    const sent = { method: init.method ?? 'GET', path: typeof url === 'string' ? url : '', headers, body };
    log.push(sent);
    const given = reply(sent, log.length);
    if (given === 'noAnswer') return Promise.reject(new TypeError('Failed to fetch'));
    const { status, body: answer, etag = null } = given;
    return Promise.resolve({
      status,
      ok: status >= 200 && status < 300,
      headers: { get: () => etag },
      json: () => Promise.resolve(answer),
    } as unknown as Response);
  };
  return log;
}
