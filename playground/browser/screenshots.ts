import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import type { ClaimForm } from '../../bot/src/domain/claim/claim.ts';
import { nextSemester, osloDate, semesterOf } from '../../bot/src/domain/kernel/calendar.ts';
import { cardOf, openTeams, othersAt, tabOf, type Addresses, type Others, type Sent } from './acts.ts';
import { findChromium } from './chromium.ts';
import { openPlayground } from './open-playground.ts';

/**
 * Pictures of everything that people see: `node playground/browser/screenshots.ts FOLDER`.
 * With --docs also the two pictures of docs/pictures.
 */

const [folder = 'test-results/pictures'] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const docs = process.argv.includes('--docs') ? 'docs/pictures' : undefined;

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The screen of a meeting room. */
const ROOM = { width: 1600, height: 900 };
/** Wide enough for the playground to imitate a phone inside it. */
const BESIDE = { width: 900, height: 900 };
const THEMES = ['default', 'dark', 'contrast'] as const;

type Studio = { browser: Browser; addresses: Addresses; others: Others; sent: Sent; sentNn: Sent };
type Take = (page: Page) => Promise<void>;

async function main(): Promise<void> {
  for (const each of [folder, docs]) if (each !== undefined) mkdirSync(each, { recursive: true });
  const playground = await openPlayground();
  const { executablePath, args, env } = await findChromium();
  const set = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const browser = await chromium.launch({ executablePath, args, env: Object.fromEntries(set) });
  try {
    const others = othersAt(playground);
    const sent = await others.send('Samtaler i matematikk på småtrinnet');
    const sentNn = await others.send('Samtalar i matematikk på småtrinnet', {
      form: 'nn',
      networkId: 'net-5',
    });
    const studio = { browser, addresses: playground, others, sent, sentNn };
    await publicPictures(studio);
    await conversationPictures(studio);
    await tabPictures(studio);
    if (docs !== undefined) await docsPictures(studio, docs);
  } finally {
    await browser.close();
    await playground.stop();
  }
}

async function take(studio: Studio, name: string, viewport: typeof WIDE, work: Take): Promise<void> {
  const page = await studio.browser.newPage({ viewport, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ status: 404 }));
  try {
    await work(page);
    // Fonts, transitions and lazily loaded parts.
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: viewport === PHONE });
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
  } finally {
    await page.close();
  }
}

async function publicPictures(studio: Studio): Promise<void> {
  const { addresses, sent, sentNn, others } = studio;
  const { serverUrl } = addresses;
  const asked = await others.send('Når vi spør om mer');
  await others.act('a01', asked.caseNo, { action: 'askSender', question: 'Hvor mange skoler gjelder det?' });
  const declined = await others.send('Når vi sier nei', { form: 'nn' });
  await others.act('a01', declined.caseNo, {
    action: 'decline',
    reason: 'Vi har ingen ledige fagfolk i vår.',
  });
  const pages: [string, string][] = [
    ['public-nb', `${serverUrl}/nb`],
    ['public-nn', `${serverUrl}/nn`],
    ['status-nb', sent.statusUrl],
    ['status-nn', sentNn.statusUrl],
    ['status-asked', asked.statusUrl],
    ['status-declined-nn', declined.statusUrl],
    ['privacy-nb', `${serverUrl}/personvern`],
    ['terms-nn', `${serverUrl}/vilkar?maalform=nn`],
  ];
  for (const [name, url] of pages) {
    await take(studio, `${name}-wide`, { ...WIDE, height: 1800 }, goTo(url));
    await take(studio, `${name}-phone`, PHONE, goTo(url));
  }
  await take(studio, 'public-errors', { ...WIDE, height: 1800 }, async (page) => {
    await page.goto(`${serverUrl}/nb`);
    await page.getByRole('button', { name: 'Send henvendelsen' }).click();
  });
}

function goTo(url: string): Take {
  return async (page) => {
    await page.goto(url);
  };
}

async function conversationPictures(studio: Studio): Promise<void> {
  const { addresses, sent, others } = studio;
  const { teamsUrl } = addresses;
  for (const theme of THEMES)
    await take(studio, `chat-nestleder-${theme}`, WIDE, async (page) => {
      await openTeams(page, teamsUrl, { persona: 'a01', view: 'chat', theme });
      await cardOf(page, sent.caseNo).scrollIntoViewIfNeeded();
    });
  await others.act('a01', sent.caseNo, { action: 'putOnAgenda', suggestedSectionIds: ['sek-mat'] });
  const card = (theme: (typeof THEMES)[number]) => async (page: Page) => {
    await openTeams(page, teamsUrl, { persona: 'a01', view: 'Lederforum', theme });
    await cardOf(page, sent.caseNo).scrollIntoViewIfNeeded();
  };
  for (const theme of THEMES) await take(studio, `channel-${theme}`, WIDE, card(theme));
  for (const [name, viewport, phone] of [
    ['dialog-phone', BESIDE, true],
    ['dialog-wide', WIDE, false],
  ] as const)
    await take(studio, name, viewport, async (page) => {
      await openTeams(page, teamsUrl, { persona: 'p03', view: 'Lederforum', phone });
      await cardOf(page, sent.caseNo).getByRole('button', { name: 'Meld kompetanse' }).click();
      await page.getByRole('dialog').getByLabel('Erfaren kollega').waitFor();
    });
  await take(studio, 'search', WIDE, async (page) => {
    await openTeams(page, teamsUrl, { persona: 'p03', view: 'search' });
    await page.getByRole('button', { name: 'Søk', exact: true }).click();
    await page.getByRole('list', { name: 'Treff' }).getByRole('button').first().click();
  });
}

async function tabPictures(studio: Studio): Promise<void> {
  const { addresses, sent } = studio;
  const tab =
    (
      persona: string,
      sub: string,
      theme: (typeof THEMES)[number],
      phone = false,
      then?: (main: Locator) => Promise<void>,
    ) =>
    async (page: Page) => {
      await openTeams(page, addresses.teamsUrl, { persona, view: 'tab', sub, theme, phone });
      const frame = tabOf(page);
      await frame.getByRole('heading', { level: 1 }).waitFor();
      await then?.(frame.locator('body'));
    };
  const toList = (body: Locator) =>
    body.getByRole('link', { name: /^(Henvendelser|Førespurnader)$/ }).click();
  const toNew = (body: Locator) => body.getByRole('link', { name: /^Ny (henvendelse|førespurnad)$/ }).click();
  const claim = async (body: Locator) => {
    await body.getByRole('button', { name: 'Meld kompetanse' }).click();
    await body.getByLabel('Erfaren').waitFor();
  };
  const of = `case:${sent.caseNo}`;
  const meeting = `forum:${osloDate(Date.now())}`;
  const choose = async (body: Locator) => {
    await body.getByRole('button', { name: /^Vurdering og underveis/ }).click();
    await body.getByRole('checkbox', { name: /^Seksjon for yrkesfag/ }).check();
  };
  for (const theme of THEMES) {
    await take(studio, `tab-home-${theme}`, WIDE, tab('a01', '', theme));
    await take(studio, `tab-list-${theme}`, WIDE, tab('a01', '', theme, false, toList));
    await take(studio, `tab-case-${theme}`, { ...WIDE, height: 1500 }, tab('p03', of, theme));
    await take(studio, `tab-dialog-${theme}`, WIDE, tab('p03', of, theme, false, claim));
    await take(studio, `tab-forum-${theme}`, ROOM, tab('a01', meeting, theme, false, choose));
  }
  await take(studio, 'tab-forum-nn', ROOM, tab('p07', meeting, 'default'));
  await take(studio, 'tab-forum-phone', BESIDE, tab('a01', meeting, 'default', true, choose));
  await take(studio, 'tab-new', { ...WIDE, height: 1700 }, tab('p13', '', 'default', false, toNew));
  await take(studio, 'tab-home-phone', BESIDE, tab('a01', '', 'default', true));
  await take(studio, 'tab-list-phone', BESIDE, tab('a01', '', 'default', true, toList));
  await take(studio, 'tab-case-phone', { ...BESIDE, height: 1500 }, tab('p03', of, 'default', true));
  await take(studio, 'tab-dialog-phone', BESIDE, tab('p03', of, 'default', true, claim));
  await take(studio, 'tab-home-nn', WIDE, tab('p07', '', 'default'));
  await take(
    studio,
    'tab-case-confirmed',
    { ...WIDE, height: 1500 },
    tab('a01', 'case:2026-0001', 'default'),
  );
  await take(studio, 'tab-outside', WIDE, async (page) => {
    await page.goto(`${addresses.serverUrl}/tab/`);
  });
}

/** The two pictures of the documentation: a card that sections have answered, and the same case in the tab. */
async function docsPictures(studio: Studio, into: string): Promise<void> {
  const { browser, addresses, others } = studio;
  const { caseNo } = await others.send('Samtaler i matematikk på småtrinnet');
  await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: ['sek-mat'] });
  const comment = 'Vi er fullt opptatt til sommeren.';
  await others.act('p01', caseNo, { action: 'declineClaim', sectionId: 'sek-norsk', comment });
  await others.act('p03', caseNo, {
    action: 'claimCompetence',
    sectionId: 'sek-mat',
    seenVersion: 0,
    form: claim(),
  });
  const page = await browser.newPage({ viewport: { width: 1120, height: 920 }, locale: 'nb-NO' });
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ status: 404 }));
  await openTeams(page, addresses.teamsUrl, { persona: 'p03', view: 'Lederforum' });
  // A person's own card is asked for when the card comes into sight.
  await cardOf(page, caseNo).scrollIntoViewIfNeeded();
  await cardOf(page, caseNo).getByText('Dere har meldt').waitFor();
  await cardOf(page, caseNo).scrollIntoViewIfNeeded();
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(into, 'channel-card.png') });
  await openTeams(page, addresses.teamsUrl, { persona: 'p03', view: 'tab', sub: `case:${caseNo}` });
  await tabOf(page).getByRole('heading', { name: 'Svar fra seksjonene' }).waitFor();
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(into, 'tab.png') });
  await page.close();
}

function claim(): ClaimForm {
  return {
    people: [
      { personId: 'p18', part: 'experienced', settlement: 'workPlan' },
      { personId: 'p22', part: 'newColleague', settlement: 'workPlan' },
    ],
    days: [{ semester: nextSemester(semesterOf(osloDate(Date.now()))), days: 2 }],
    pairingReason: null,
    comment: 'Kan begynne i januar.',
  };
}

await main();
process.exit(0);
