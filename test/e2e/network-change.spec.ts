import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

/** Fails the first two requests for such a file, as a network does that is just changing. */
async function shaken(page: Page, file: RegExp): Promise<void> {
  await page.route(file, (route) => route.abort('internetdisconnected'), { times: 2 });
}

test('a page, a style or a part that does not come is asked for again', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await shaken(page, /assets\/index-[^/]*\.js/);
  await shaken(page, /assets\/(index|stage)-[^/]*\.css/);
  await shaken(page, /assets\/office-[^/]*\.css/);
  await shaken(page, /assets\/office-[^/]*\.js/);
  await page.goto(site.host);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('tab', { name: 'Phones & network' })).toBeVisible();
  await expect(page.locator('.office')).toHaveCSS('display', 'grid');
  await expect(page.locator('.stage').last()).toHaveCSS('position', 'fixed');

  const phone = await context.newPage();
  await shaken(phone, /assets\/index-[^/]*\.js/);
  await shaken(phone, /assets\/page-[^/]*\.css/);
  await shaken(phone, /assets\/page-[^/]*\.js/);
  await phone.goto(`${site.host}phone/`);
  await expect(phone.getByRole('heading', { name: 'No gallery here' })).toBeVisible();
  await expect(phone.locator('.notice')).toHaveCSS('display', 'grid');
  await context.close();
});
