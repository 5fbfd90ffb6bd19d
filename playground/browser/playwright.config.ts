import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

const { executablePath, args, env } = await findChromium();
const set = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);

/** Browser tests: one playground for all of them, so each test sends requests of its own. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning playground/browser/serve.ts`,
    cwd: '../..',
    wait: { stdout: /server (?<bindeledd_server>\S+) teams (?<bindeledd_teams>\S+) ready/ },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
  use: {
    launchOptions: { executablePath, args, env: Object.fromEntries(set) },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 8_000,
    trace: 'off',
  },
});
