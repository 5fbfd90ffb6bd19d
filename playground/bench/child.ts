import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program of the bench in a process of its own, that has said the line by which it is ready. */
export type Child = { child: ChildProcess; said: string; stop(): Promise<void> };

/**
 * Starts a program that writes one line when it is ready and ends when its standard input is closed, so that it
 * never outlives this process, however that ends.
 */
export function startChild(file: URL, env: Record<string, string> = {}): Promise<Child> {
  const program = fileURLToPath(file);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`${program} ended with ${String(code)}.`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('\n')) return;
      const stop = async () => {
        child.stdin.end();
        child.kill();
        await ended;
      };
      resolve({ child, said: said.slice(0, said.indexOf('\n')), stop });
    });
  });
}

/** For the program itself: says that it is ready, and ends with whoever started it. */
export function ready(line: string): void {
  process.stdin.on('end', () => process.exit(0)).resume();
  console.log(line);
}
