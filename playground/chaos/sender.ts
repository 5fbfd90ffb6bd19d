import { setTimeout as wait } from 'node:timers/promises';

/** How long somebody keeps trying before they give up, in milliseconds. */
const PATIENCE_MS = 60_000;
const NEXT_TRY_MS = 50;

/**
 * Sends a request as people's tabs do: to another server when one does not answer, with the same key until there is an
 * answer, so that it is done once.
 * @param urls the servers, tried in turn
 * @returns the answer's body
 * @throws when it is refused, or nobody has answered for a minute
 */
export async function sendUntilAnswered(
  urls: string[],
  path: string,
  body: object,
  headers: () => Record<string, string>,
): Promise<Record<string, unknown>> {
  const end = Date.now() + PATIENCE_MS;
  for (let turn = 0; Date.now() < end; turn += 1) {
    const answer = await once(`${urls[turn % urls.length] ?? ''}${path}`, body, headers());
    if (answer !== null && answer.status < 300) return JSON.parse(answer.text) as Record<string, unknown>;
    if (answer !== null && answer.status < 500)
      throw new Error(`${path} was refused with ${String(answer.status)}: ${answer.text.slice(0, 300)}`);
    await wait(NEXT_TRY_MS);
  }
  throw new Error(`Nobody answered ${path}.`);
}

/** Null when the connection broke, whatever had been done by then. */
async function once(url: string, body: object, headers: Record<string, string>) {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return null;
  }
}
