import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../local/free-port.ts';
import { startServer, type ServerProcess } from '../local/server-process.ts';

/** The server, several times over on the same tables, and somebody who kills them. */
export type Instances = {
  urls: string[];
  kills: number;
  /** Kills one of them now and then, and starts it again, until told to stop. */
  beginKilling(random: () => number): void;
  /** Resolves when all are up again. */
  endKilling(): Promise<void>;
  stop(): Promise<void>;
};

const FIRST_KILL_MS = 1_000;
const LIVES_MS = 3_000;
const IS_DEAD_MS = 500;

/**
 * @param ports where they listen
 * @param envOf what each is told, by its port
 */
export async function startInstances(
  ports: number[],
  envOf: (port: number) => Record<string, string>,
): Promise<Instances> {
  const start = (port: number) => startServer(envOf(port), { quiet: true });
  const servers: ServerProcess[] = await Promise.all(ports.map(start));
  const over = new AbortController();
  let killers: Promise<void>[] = [];
  const kill = async (index: number, port: number, random: () => number) => {
    const pause = (ms: number) => wait(ms, undefined, { signal: over.signal }).catch(() => undefined);
    await pause(FIRST_KILL_MS * (1 + index) * (0.5 + random()));
    while (!over.signal.aborted) {
      await servers[index]?.stop('SIGKILL');
      instances.kills += 1;
      await pause(IS_DEAD_MS * random());
      servers[index] = await start(port);
      await pause(LIVES_MS * (0.5 + random()));
    }
  };
  const instances: Instances = {
    urls: ports.map((port) => `http://127.0.0.1:${String(port)}`),
    kills: 0,
    beginKilling(random) {
      killers = ports.map((port, index) => kill(index, port, random));
    },
    async endKilling() {
      over.abort();
      await Promise.all(killers);
    },
    async stop() {
      await instances.endKilling();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
  return instances;
}

/** Free ports, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}
