import { frameOf, tabOf } from './acts.ts';
import { expect, test } from './fixtures.ts';

test('the skeleton is painted before any script has come, and the page takes its place', async ({
  page,
  context,
  open,
}) => {
  const scripts = Promise.withResolvers<undefined>();
  await context.route('**/tab/assets/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await open({ persona: 'p01', view: 'tab' });
  const tab = tabOf(page);
  await expect(tab.getByText('Henter …')).toBeVisible();
  await expect(tab.locator('.early-body')).toHaveAttribute('aria-busy', 'true');
  await expect
    .poll(() => frameOf(page)?.evaluate('performance.getEntriesByName("first-contentful-paint").length'))
    .toBe(1);
  scripts.resolve(undefined);
  await expect(tab.getByRole('heading', { level: 1, name: 'Hei, Astri' })).toBeVisible();
  await expect(tab.locator('.early-body')).toHaveCount(0);
});

test('the tab opened outside Teams says where to go within three seconds, even if teams-js never comes', async ({
  page,
  context,
  addresses,
}) => {
  const asked: string[] = [];
  const teamsJs = Promise.withResolvers<undefined>();
  let held = 0;
  await context.route('**/tab/assets/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('appInitialization.')) {
      held += 1;
      await teamsJs.promise;
    }
    await route.fulfill({ response });
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${addresses.serverUrl}/tab/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Bindeledd åpnes i Teams' })).toBeVisible({
    timeout: 3_000,
  });
  await page.getByRole('link', { name: 'Til den åpne nettsiden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Kompetanseutvikling mellom skole og lærerutdanning',
  );
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
  expect(held, 'scripts with teams-js in them').toBe(1);
  teamsJs.resolve(undefined);
});

test('in a frame whose owner never answers it says the same, and does not wait for ever', async ({
  page,
  addresses,
}) => {
  const { teamsUrl, serverUrl } = addresses;
  // Any answer of that Teams will do: its address is one that may hold the tab, and then it holds its tongue.
  await page.goto(`${teamsUrl}/api/world`);
  await page.setContent(`<title>Silent</title><iframe title="tab" src="${serverUrl}/tab/"></iframe>`);
  const tab = page.frameLocator('iframe');
  await expect(tab.getByRole('heading', { level: 1, name: 'Bindeledd åpnes i Teams' })).toBeVisible({
    timeout: 4_000,
  });
});

test.describe('when the server cannot be reached', () => {
  test.use({ allowed: /ERR_FAILED/ });

  test('the tab says so, and comes back by itself', async ({ page, context, open, addresses }) => {
    await open({ persona: 'p01', view: 'tab' });
    const tab = tabOf(page);
    await expect(tab.getByRole('heading', { level: 1, name: 'Hei, Astri' })).toBeVisible();
    const api = `${addresses.serverUrl}/api/**`;
    await context.route(api, (route) => route.abort());
    await expect(tab.locator('.offline')).toBeVisible();
    await expect(tab.getByRole('heading', { level: 1, name: 'Hei, Astri' })).toBeVisible();
    await context.unroute(api);
    await expect(tab.locator('.offline')).toHaveCount(0);
  });
});
