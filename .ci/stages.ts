import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages } from '../playground/local/build-pages.ts';

/** `npm test`: every check there is, one line a stage, and the plain count at the end. */

type Counts = { passed: number; failed: number };
type JestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
};
type PlaywrightStats = { expected: number; unexpected: number; flaky: number; skipped: number };
type Stage = { name: string; run(): Promise<Counts> };

const reports = mkdtempSync(join(tmpdir(), 'bindeledd-test-'));
const bin = (name: string) => join('node_modules', '.bin', name);

const stages: Stage[] = [
  { name: 'types', run: () => checks([bin('tsc'), '-p', '.'], [bin('tsc'), '-p', 'tab']) },
  {
    name: 'lint',
    run: () =>
      checks([bin('eslint'), '.'], [bin('prettier'), '--check', '--log-level=warn', '.'], [bin('knip')]),
  },
  {
    name: 'dependency rules',
    run: () => checks([bin('depcruise'), 'bot', 'tab', 'playground', '--config', '.dependency-cruiser.cjs']),
  },
  { name: 'unit', run: () => jest('unit', 'tab') },
  { name: 'store', run: () => jest('store') },
  { name: 'build', run: build },
  { name: 'doors', run: () => jest('doors') },
  { name: 'browser', run: playwright },
];

async function build(): Promise<Counts> {
  try {
    await buildPages();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

async function checks(...commands: string[][]): Promise<Counts> {
  const results = await Promise.all(commands.map((command) => run(command)));
  const failed = results.filter(({ code }) => code !== 0);
  for (const { output } of failed) console.error(output);
  return { passed: results.length - failed.length, failed: failed.length };
}

async function jest(...projects: string[]): Promise<Counts> {
  const file = join(reports, `${projects.join('-')}.json`);
  const args = ['--selectProjects', ...projects, '--json', `--outputFile=${file}`, '--ci'];
  const { code, output } = await run([bin('jest'), ...args]);
  const report = readReport(file) as JestReport | undefined;
  if (code !== 0 || !report) console.error(output);
  if (!report) return { passed: 0, failed: 1 };
  // A suite that does not load, and a test that is skipped, are failures too.
  const failed = report.numFailedTests + report.numPendingTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? Math.max(1, report.numFailedTestSuites) : failed,
  };
}

async function playwright(): Promise<Counts> {
  const file = join(reports, 'browser.json');
  const command = [
    bin('playwright'),
    'test',
    '--config',
    'playground/browser/playwright.config.ts',
    '--reporter=json,line',
  ];
  const { code, output } = await run(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report = readReport(file) as { stats: PlaywrightStats } | undefined;
  if (code !== 0 || !report) console.error(output);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function run(
  [command = '', ...args]: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

const total: Counts = { passed: 0, failed: 0 };
for (const stage of stages) {
  const began = Date.now();
  const { passed, failed } = await stage.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(0).padStart(3);
  console.log(
    `${stage.name.padEnd(17)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed ${seconds} s`,
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exit(total.failed === 0 ? 0 : 1);
