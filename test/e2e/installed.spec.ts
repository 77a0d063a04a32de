import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { lettersKept, openProfile, underItsWorker } from '../kit/installed-browser.ts';
import { HostPage, Phone } from '../kit/party.ts';
import { startReleasedSite } from '../kit/released-site.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

let profile: { context: BrowserContext; close(): Promise<void> };
test.beforeEach(async () => {
  profile = await openProfile();
});
test.afterEach(() => profile.close());

test('the host’s page can be installed, and nothing is wrong with its manifest', async () => {
  const site = await startReleasedSite();
  const page = await profile.context.newPage();
  await page.goto(site.host);
  await underItsWorker(page);
  const browser = await profile.context.newCDPSession(page);
  expect(await browser.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  const { url, errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${site.host}manifest.webmanifest`);
  // Every picture it names is there.
  const { icons, screenshots } = JSON.parse(data ?? '') as Record<string, { src: string }[]>;
  for (const { src } of [...(icons ?? []), ...(screenshots ?? [])]) {
    expect((await page.request.get(new URL(src, url).href)).status(), src).toBe(200);
  }
  await expect(page.getByRole('button', { name: 'Install', exact: true })).toBeVisible();
  await HostPage.on(page, site.host).shot('the front, to be installed');

  // The phones' page asks nobody to install anything.
  const phone = await profile.context.newPage();
  await phone.goto(`${site.host}phone/`);
  await expect(phone.getByText('Scan the code on the big screen')).toBeVisible();
  expect(await phone.locator('link[rel=manifest]').count()).toBe(0);
  await site.close();
});

test('visited once, it starts without a network', async () => {
  const site = await startReleasedSite();
  const page = await profile.context.newPage();
  await page.goto(site.host);
  await underItsWorker(page);
  await lettersKept(page);
  await site.close();

  await page.goto(`${site.host}?rate=16`);
  await expect(page.getByRole('button', { name: 'New room' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await press(page, 'Play a demo round');
  const again = page.getByRole('button', { name: 'Another demo round' });
  await expect(again).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Closed early')).toHaveCount(0);
  await press(page, 'Leave the demo');
  await press(page, 'Past games');
  await expect(page.getByRole('heading', { name: 'Not one game yet' })).toBeVisible();
  await press(page, 'Back');
  await press(page, 'Settings');
  await page.getByRole('tab', { name: 'Painter' }).click();
  // Collage paints what it is tried with.
  await press(page, 'Test this painter');
  await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible();
  await page.goto(`${site.host}#past-games`);
  await expect(page.getByRole('heading', { name: 'Not one game yet' })).toBeVisible();

  await page.goto(`${site.host}stage.html`);
  await expect(page.getByText('No room is open')).toBeVisible();
  // The host's worker answers for no phone.
  const phone = await page.goto(`${site.host}phone/`).catch((error: Error) => error.message);
  expect(phone).toContain('ERR_CONNECTION_REFUSED');
});

test('a newer version waits for the end of the game, is offered then, and comes with a click', async ({
  browser,
}) => {
  const site = await startReleasedSite();
  const page = await profile.context.newPage();
  await page.goto(site.host);
  await underItsWorker(page);
  const host = HostPage.on(page, site.host);
  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) phones.push(await Phone.join(browser, address, name));
  await phones[0]?.start();
  await expect(phones[0]!.prompt).toBeVisible();

  site.release();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  const update = page.getByRole('button', { name: 'Update', exact: true });
  await press(page, 'Pause');
  await expect(page.getByRole('button', { name: 'Go on', exact: true }).first()).toBeVisible();
  await expect(update).toHaveCount(0);

  await press(page, 'End game');
  await press(page, 'Yes, end it');
  await expect(update).toBeVisible();
  await host.shot('a newer version, offered in a room');
  await expect(page).toHaveTitle('Hogwash');
  await update.click();
  await expect(page).toHaveTitle('Hogwash, newer');
  await expect(page.getByRole('button', { name: 'Open the room again' })).toBeVisible();
  await press(page, 'Open the room again');
  await expect(page.getByRole('button', { name: 'Play again' })).toBeVisible();
  await expect(phones[0]!.playAgain).toBeVisible();
  await Promise.all(phones.map((phone) => phone.page.context().close()));
  await site.close();
});
