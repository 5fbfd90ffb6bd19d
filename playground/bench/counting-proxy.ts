import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Undo } from './undo.ts';

/** Stands between a server and its store and counts what is asked. */
export type CountingProxy = { connectionString: string; count(): number };

/** @param connectionString of the store behind it */
export async function startCountingProxy(connectionString: string, undo: Undo): Promise<CountingProxy> {
  const target = /TableEndpoint=(http:\/\/[^;]+);/.exec(connectionString)?.[1] ?? '';
  const { hostname, port, host, pathname } = new URL(target);
  let count = 0;
  const server = http.createServer((req, res) => {
    count += 1;
    const headers = { ...req.headers, host };
    const onward = http.request(
      { host: hostname, port, method: req.method, path: req.url, headers },
      (answer) => {
        res.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(res);
      },
    );
    onward.on('error', () => res.destroy());
    req.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const own = (server.address() as AddressInfo).port;
  return {
    connectionString: connectionString.replace(target, `http://127.0.0.1:${String(own)}${pathname}`),
    count: () => count,
  };
}
