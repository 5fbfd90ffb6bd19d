import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Frame, type Page } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { openPlayground, type Playground } from '../browser/open-playground.ts';
import { figure, type Measured } from './figures.ts';
import { withUndo } from './undo.ts';

const RUNS = 7;
const SLOWER = 4;
const USABLE = 'bindeledd-usable';

export const PAGE_FIGURES = ['tab_first_load_kb', 'public_first_load_kb', 'tab_usable_ms_cpu4x'];

/** What the frame's own clock says: milliseconds since its navigation began. */
type Opened = { usableMs: number; fcpMs: number; scripts: string[] };

/**
 * The pages in a real browser with nothing stored: the tab in the playground's host page, at a quarter of the
 * processor's speed, and the public page. Scripts are those that the browser asked for before the page was usable.
 */
export function benchPages(
  _isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  return withUndo(async (undo) => {
    say('Pages: built, and opened in Chromium …');
    const playground = await openPlayground();
    undo.push(() => playground.stop());
    const { executablePath, args, env } = await findChromium();
    const browser = await chromium.launch({ executablePath, args, env: texts(env) });
    undo.push(() => browser.close());
    await openTab(browser, playground);
    const runs: Opened[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const opened = await openTab(browser, playground);
      runs.push(opened);
      say(`Tab: first paint ${opened.fcpMs.toFixed(0)} ms, usable ${opened.usableMs.toFixed(0)} ms.`);
    }
    const publicScripts = await openPublicPage(browser, playground);
    const tabKb = await Promise.all(runs.map((run) => kilobytes(run.scripts)));
    return {
      figures: {
        tab_first_load_kb: figure(tabKb, 'kB'),
        public_first_load_kb: figure([await kilobytes(publicScripts)], 'kB'),
        tab_usable_ms_cpu4x: figure(
          runs.map((run) => run.usableMs),
          'ms',
        ),
      },
      info: {
        tab_fcp_ms_cpu4x: figure(
          runs.map((run) => run.fcpMs),
          'ms',
        ),
        tab_named_in_html_kb: figure([await kilobytes(namedInTab(playground))], 'kB'),
      },
    };
  });
}

/**
 * Opens the tab slowed down from its first moment. The browser gives the frame a process of its own, which the page's
 * throttling does not reach: so an empty page stands in the frame first, is slowed down, and then goes to the tab.
 */
async function openTab(browser: Browser, { teamsUrl, serverUrl }: Playground): Promise<Opened> {
  return inNewPage(browser, async (page) => {
    const documents = `${serverUrl}/tab/**`;
    await page.route(documents, async (route) => {
      // With the headers of the tab, which are what gives the frame its process (Origin-Agent-Cluster).
      await route.fulfill({ response: await route.fetch(), body: 'empty' });
    });
    await page.goto(`${teamsUrl}/?persona=a01&view=tab`);
    const frame = await tabFrame(page, serverUrl);
    await frame.getByText('empty').waitFor();
    await page.unroute(documents);
    for (const each of [page, frame]) await slowDown(page, each);
    await frame.goto(frame.url());
    await frame.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, USABLE, {
      timeout: 60_000,
    });
    return frame.evaluate((mark) => {
      const startOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
      const usableMs = startOf(mark);
      const asked = performance.getEntriesByType('resource').filter((entry) => entry.startTime <= usableMs);
      const scripts = asked
        .map((entry) => entry.name)
        .filter((name) => new URL(name).pathname.endsWith('.js'));
      return { usableMs, fcpMs: startOf('first-contentful-paint'), scripts };
    }, USABLE);
  });
}

async function slowDown(page: Page, what: Page | Frame): Promise<void> {
  const devTools = await page.context().newCDPSession(what);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function tabFrame(page: Page, serverUrl: string): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame.url().startsWith(`${serverUrl}/tab/`));
  for (let looked = 0; looked < 600; looked += 1) {
    const frame = found();
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('The host page did not show the tab.');
}

/** The public page is there to use when it has loaded: its form is in the HTML. */
function openPublicPage(browser: Browser, { serverUrl }: Playground): Promise<string[]> {
  return inNewPage(browser, async (page) => {
    await page.goto(`${serverUrl}/`, { waitUntil: 'networkidle' });
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    return names.filter((name) => new URL(name).pathname.endsWith('.js'));
  });
}

async function inNewPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The scripts that the tab's HTML names itself. */
function namedInTab({ serverUrl }: Playground): string[] {
  const html = readFileSync('tab/dist/index.html', 'utf8');
  const names = [...html.matchAll(/(?:src|href)="(\/tab\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].map((name) => serverUrl + name);
}

/** As sent with gzip at its usual level, kB of a thousand bytes. */
async function kilobytes(scripts: string[]): Promise<number> {
  const sizes = [...new Set(scripts)].map(async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} was answered with ${String(answer.status)}.`);
    return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1_000;
}

function texts(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
