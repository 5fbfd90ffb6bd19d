import { Agent, request } from 'node:http';
import { parentPort } from 'node:worker_threads';
import type { Hit, Order, Shot } from './load.ts';

/** The load generator's thread: so many requests in flight at a time, over connections that are kept open. */

const agents = new Map<number, Agent>();

parentPort?.on('message', (order: Order) => {
  void fire(order).then((hits) => parentPort?.postMessage(hits));
});

async function fire({ url, inFlight, shots }: Order): Promise<Hit[]> {
  const agent = agents.get(inFlight) ?? new Agent({ keepAlive: true, maxSockets: inFlight });
  agents.set(inFlight, agent);
  const hits: Hit[] = [];
  const queue = shots.entries();
  const lane = async () => {
    for (const [index, shot] of queue) hits[index] = await send(url, shot, agent);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return hits;
}

/** A request that fails is a hit with status 0, so that a run ends and says so. */
function send(url: string, { method, path, headers, body }: Shot, agent: Agent): Promise<Hit> {
  return new Promise((resolve) => {
    const began = performance.now();
    const done = (status: number, text: string) =>
      resolve({ ms: performance.now() - began, status, body: text });
    const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const call = request(
      url + path,
      { method, agent, headers: { ...headers, ...length }, timeout: 60_000 },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => done(answer.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
      },
    );
    call.on('timeout', () => call.destroy(new Error('no answer within a minute')));
    call.on('error', (error) => done(0, error.message));
    call.end(body);
  });
}
