import { test, expect } from '@playwright/test';
test('probe', async ({ page }) => {
  await page.goto(process.env.BINDELEDD_SERVER ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: '/tmp/shots/probe.png', fullPage: true });
  await page.goto((process.env.BINDELEDD_TEAMS ?? '') + '/?persona=a01&view=Lederforum');
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/shots/probe2.png' });
});
