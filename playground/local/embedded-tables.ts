import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readRangesByKey } from './range-reads.ts';

/** The real Table protocol inside this process: Azurite, pinned, because this use of it has no public interface. */

const ACCOUNT = 'bindeleddlocal';
/** A key of its own for every process: Azurite reads it from the environment once, when it is loaded. */
const ACCOUNT_KEY = randomBytes(64).toString('base64');

export type EmbeddedTables = { connectionString: string; stop(): Promise<void> };

type AzuriteServer = {
  httpServer: Server;
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
};
type Make<T> = { default: new (...args: unknown[]) => T };

/**
 * Starts the store on a loopback address.
 * @param folder where the data is kept; in memory when left out
 */
export async function startEmbeddedTables({
  folder,
  port = 0,
}: { folder?: string; port?: number } = {}): Promise<EmbeddedTables> {
  process.env.AZURITE_ACCOUNTS = `${ACCOUNT}:${ACCOUNT_KEY}`;
  const require = createRequire(join(process.cwd(), 'package.json'));
  const { default: TableServer } = require('azurite/dist/src/table/TableServer') as Make<AzuriteServer>;
  const { default: TableConfiguration } =
    require('azurite/dist/src/table/TableConfiguration') as Make<object>;
  readRangesByKey();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const server = new TableServer(new TableConfiguration(...settings(folder, port)));
  keepCharactersWhole(server.httpServer);
  await server.start();
  const endpoint = `${server.getHttpServerAddress()}/${ACCOUNT}`;
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${ACCOUNT_KEY};TableEndpoint=${endpoint};`,
    stop: () => server.close(),
  };
}

/** The positional arguments of Azurite's own table configuration, in its order. */
function settings(folder: string | undefined, port: number): unknown[] {
  const file = folder === undefined ? 'not-used' : join(folder, 'tables.json');
  const logs = [false, false, undefined, undefined];
  const tls = ['', '', '', undefined];
  return ['127.0.0.1', port, 60, file, ...logs, false, true, ...tls, true, folder === undefined];
}

/** Azurite decodes each chunk of a body by itself, which breaks letters that fall between two (Azurite#2670). */
function keepCharactersWhole(server: Server): void {
  server.prependListener('request', (request: IncomingMessage) => {
    if (request.url?.includes('$batch') !== true) request.setEncoding('utf8');
  });
}
