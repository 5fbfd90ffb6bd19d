import { spawn, type ChildProcess } from 'node:child_process';

/** The real server as a process of its own, told by its environment alone whom to trust. */
export type ServerProcess = {
  child: ChildProcess;
  /** Asks it to stop and waits until it has. */
  stop(signal?: NodeJS.Signals): Promise<void>;
};

/**
 * Starts the server and waits until it says that it is ready.
 * @throws with what the server said last when it ends before that
 */
export async function startServer(
  env: Record<string, string>,
  { quiet = false, patienceMs = 30_000 }: { quiet?: boolean; patienceMs?: number } = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'bot/src/main.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const listen = (chunk: Buffer) => {
    said.push(chunk.toString());
    if (said.length > 50) said.shift();
    if (!quiet) process.stderr.write(chunk);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ready = `http://${env.HOST ?? '127.0.0.1'}:${env.PORT ?? '3978'}/readyz`;
  const end = Date.now() + patienceMs;
  while (!(await answers(ready))) {
    if (child.exitCode !== null) throw new Error(said.join('').trim());
    if (Date.now() > end)
      throw new Error(`The server was not ready after ${String(patienceMs)} ms.\n${said.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { child, stop: (signal = 'SIGTERM') => stop(child, signal) };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.kill(signal);
  });
}
