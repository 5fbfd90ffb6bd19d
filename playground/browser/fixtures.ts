import { test as base, expect, type BrowserContext } from '@playwright/test';
import { openTeams, othersAt, type Addresses, type Others, type Where } from './acts.ts';

type Fixtures = {
  /** What the page may say in its console, or not get an answer to, in this test. Anything else fails it. */
  allowed: RegExp;
  addresses: Addresses;
  others: Others;
  /** Opens the playground's page. */
  open: (where: Where) => Promise<void>;
};

/** teams-js asks Microsoft for a list of hosts; without it, as here without a network, it uses its own. */
const MICROSOFT = 'https://res.cdn.office.net/';

/** Matches no text at all. */
const NOTHING = /(?!)/;

/** Every test starts with a fresh browser, and fails on an error in the console or a request without a good answer. */
export const test = base.extend<Fixtures>({
  allowed: async ({}, use) => {
    await use(NOTHING);
  },
  addresses: async ({}, use) => {
    const { BINDELEDD_SERVER: serverUrl = '', BINDELEDD_TEAMS: teamsUrl = '' } = process.env;
    await use({ serverUrl, teamsUrl });
  },
  others: async ({ addresses }, use) => {
    await use(othersAt(addresses));
  },
  open: async ({ page, addresses }, use) => {
    await use((where) => openTeams(page, addresses.teamsUrl, where));
  },
  context: async ({ context, allowed }, use) => {
    await context.route(`${MICROSOFT}**`, (route) => route.fulfill({ status: 404 }));
    const troubles = watch(context);
    await use(context);
    expect(
      troubles.filter((trouble) => !allowed.test(trouble)),
      'errors in the console and failed requests',
    ).toEqual([]);
  },
});

export { expect };

function watch(context: BrowserContext): string[] {
  const troubles: string[] = [];
  const note = (words: string, url: string) => {
    if (!url.startsWith(MICROSOFT)) troubles.push(`${words} ${url}`);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(message.text(), message.location().url);
  });
  context.on('weberror', (error) => note(String(error.error()), ''));
  context.on('response', (response) => {
    if (response.status() >= 400) note(String(response.status()), response.url());
  });
  context.on('requestfailed', (request) => {
    const words = request.failure()?.errorText ?? 'failed';
    // A page that is left takes its questions with it.
    if (words !== 'net::ERR_ABORTED') note(words, request.url());
  });
  return troubles;
}
