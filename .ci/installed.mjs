// Runs one of the project's TypeScript programs on the pinned Node, installing the packages first when they are
// missing or older than package-lock.json. Plain JavaScript without packages: in a fresh clone there is nothing else.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';

const STAMP = 'node_modules/.installed-from';
const PINNED_NODE = 'node_modules/node/bin/node';

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(STAMP) && existsSync(PINNED_NODE) ? readFileSync(STAMP, 'utf8') : '';

if (installed !== wanted) {
  console.log('Installing packages (some minutes the first time) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed. Is the npm registry reachable?');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(STAMP, wanted);
}

const [program, ...args] = process.argv.slice(2);
const child = spawn(PINNED_NODE, ['--disable-warning=ExperimentalWarning', program, ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    // A terminal's Ctrl-C reaches the child by itself; a plain kill does not.
    if (signal === 'SIGTERM') child.kill(signal);
  });
child.on('exit', (code, signal) => {
  process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0));
});
