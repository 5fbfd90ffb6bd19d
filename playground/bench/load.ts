import { Worker } from 'node:worker_threads';

/** One HTTP request, made ready before the clock starts; an empty body is none. */
export type Shot = {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
};
export type Order = { url: string; inFlight: number; shots: Shot[] };

/** What came of a shot, in the shots' order. */
export type Hit = { ms: number; status: number; body: string };

export type Load = {
  /** Sends all shots to one server, so many at a time. */
  fire(order: Order): Promise<Hit[]>;
  stop(): Promise<void>;
};

/** A load generator in a thread of its own, so that nothing else in this process is measured with it. */
export function startLoad(): Load {
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url));
  return {
    fire: (order) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (hits: Hit[]) => {
          worker.off('error', reject);
          resolve(hits);
        });
        worker.postMessage(order);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
