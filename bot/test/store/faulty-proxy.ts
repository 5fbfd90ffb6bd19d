import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between the SDK and the store and loses replies: the store has done its work, the caller never hears of it. */
export type FaultyProxy = {
  connectionString: string;
  /** Lose the reply of the next `count` calls that write (POST: transactions). */
  loseReplies(count: number): void;
  lost(): number;
  /** How many calls have come through. */
  calls(): number;
  stop(): Promise<void>;
};

export async function faultyProxy(connectionString: string): Promise<FaultyProxy> {
  const target = /TableEndpoint=(http:\/\/[^;]+);/.exec(connectionString)?.[1] ?? '';
  const to = new URL(target);
  let toLose = 0;
  let lost = 0;
  let calls = 0;
  const server = http.createServer((req, res) => {
    calls += 1;
    const headers = { ...req.headers, host: to.host };
    const onward = http.request(
      { host: to.hostname, port: to.port, method: req.method, path: req.url, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          if (req.method === 'POST' && toLose > 0) {
            toLose -= 1;
            lost += 1;
            req.socket.destroy();
            return;
          }
          res.writeHead(answer.statusCode ?? 500, answer.headers);
          res.end(Buffer.concat(chunks));
        });
      },
    );
    onward.on('error', () => res.destroy());
    req.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as AddressInfo).port;
  return {
    connectionString: connectionString.replace(target, `http://127.0.0.1:${String(port)}${to.pathname}`),
    loseReplies: (count) => (toLose = count),
    lost: () => lost,
    calls: () => calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
