import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { HostPage, takeComplaints } from '../../kit/party.ts';
import { longest, openElsewhere, shots, test } from '../../kit/shots/shots-test.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('1 The front and the back office', shots, async ({ browser, site, album }) => {
  test.setTimeout(longest);
  const { page } = await HostPage.open(browser, site.host, 1);
  await expect(page.getByRole('button', { name: 'New room' })).toBeVisible();
  await album.host(page, 'home');

  await press(page, 'Past games');
  await expect(page.getByRole('heading', { name: 'Not one game yet' })).toBeVisible();
  await album.host(page, 'past games, none');
  await press(page, 'Back');

  await press(page, 'Settings');
  for (const drawer of await page.getByRole('tab').all()) {
    await drawer.click();
    await album.host(page, `settings, ${(await drawer.innerText()).toLowerCase()}`);
  }
  await page.getByRole('tab', { name: 'Painter' }).click();
  await page.getByRole('combobox', { name: 'Painter', exact: true }).selectOption('Stability AI');
  await expect(page.getByRole('textbox', { name: 'API key' })).toBeVisible();
  await album.host(page, 'settings, a painter with a key');
  await page.getByRole('tab', { name: 'Game' }).click();
  await page.getByRole('spinbutton', { name: 'Rounds' }).fill('99');
  await album.host(page, 'settings, a wrong number');
  await press(page, 'Reset all');
  await album.host(page, 'settings, reset');
});

test('2 Refusals and notes', shots, async ({ browser, site, album }) => {
  test.setTimeout(longest);
  const { page } = await HostPage.open(browser, site.host, 1);
  await expect(page.getByRole('button', { name: 'New room' })).toBeVisible();
  const second = await page.context().newPage();
  await second.setViewportSize({ width: 1280, height: 720 });
  await second.goto(site.host);
  await expect(second.getByText('Another tab has the gallery')).toBeVisible();
  await album.host(second, 'another tab has it');
  await press(second, 'Take over here');
  await expect(page.getByText('This room has moved to another tab')).toBeVisible();
  await album.host(page, 'moved to another tab');
  await page.context().close();

  const elsewhere = await openElsewhere(browser, site);
  await expect(elsewhere.page.getByRole('alert')).toBeVisible();
  await album.host(elsewhere.page, 'home, at an address that is not safe');
  await elsewhere.page.context().close();

  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.route('**/config.json', (route) => route.fulfill({ status: 404 }));
  const lost = await context.newPage();
  await lost.goto(site.host);
  await expect(lost.getByRole('alert')).toBeVisible();
  await album.host(lost, 'home, without its config');
  await press(lost, 'New room');
  await expect(lost.getByText('This computer has no address on a network')).toBeVisible();
  await album.host(lost, 'lobby, without an address');
  // The missing file is what this is about.
  takeComplaints();
});
