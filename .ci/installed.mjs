// Runs one of the project's TypeScript programs on the pinned Node, installing the packages first when they are
// missing or older than package-lock.json. Plain JavaScript without packages: in a fresh clone there is nothing else.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';

const STAMP = 'node_modules/.installed-from';
const PINNED_NODE = 'node_modules/node/bin/node';

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(STAMP) && existsSync(PINNED_NODE) ? readFileSync(STAMP, 'utf8') : '';

let child;
// A terminal's Ctrl-C reaches the child by itself; a plain kill does not.
process.on('SIGTERM', () => child?.kill('SIGTERM'));
process.on('SIGINT', () => undefined);

if (installed !== wanted) {
  console.log('Installing packages (some minutes the first time) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('The packages could not be installed. Is the npm registry reachable?');
    process.exit(code);
  }
  writeFileSync(STAMP, wanted);
}

const [program, ...args] = process.argv.slice(2);
process.exit(await run(PINNED_NODE, ['--disable-warning=ExperimentalWarning', program, ...args]));

function run(command, parameters) {
  return new Promise((resolve) => {
    const shell = command === 'npm' && process.platform === 'win32';
    child = spawn(command, parameters, { stdio: 'inherit', shell });
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)));
  });
}
