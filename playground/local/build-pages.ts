import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that Vite builds: its root, and the folders whose changes make it stale. */
type Page = { root: string; sources: string[] };

const PAGES: Page[] = [
  { root: 'tab', sources: ['tab', 'bot/src/contract', 'bot/src/domain', 'bot/src/texts'] },
  { root: 'playground/host', sources: ['playground/host', 'playground/teams'] },
];

/** Builds the tab and the playground's page where they are missing or older than their sources. */
export async function buildPages(): Promise<void> {
  await Promise.all(PAGES.map(build));
}

async function build({ root, sources }: Page): Promise<void> {
  const stamp = join(root, 'dist', '.built-from');
  const now = fingerprint([...sources, 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await vite(root);
  writeFileSync(stamp, now);
}

function vite(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      'node_modules/vite/bin/vite.js',
      'build',
      root,
      '--logLevel',
      'warn',
    ]);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Building ${root} failed:\n${said}`));
    });
  });
}

/** Names, sizes and times of all files: enough to see that something changed. */
function fingerprint(places: string[]): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${String(size)} ${String(mtimeMs)}\n`);
  };
  for (const place of places) {
    if (!statSync(place).isDirectory()) add(place);
    else
      for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile() && !path.includes(`${join('/', 'dist')}/`)) add(path);
      }
  }
  return hash.digest('hex');
}
