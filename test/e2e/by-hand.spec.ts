import { expect } from '@playwright/test';
import { HostPage } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

test('[words] who types the four words is in the room, and finds it again after a reload', async ({
  browser,
}) => {
  const host = await HostPage.open(browser, site.host);
  const join = await host.newRoom();
  const written = host.page.getByLabel('Room words');
  const words = (await written.textContent()) ?? '';
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(join.replace(/#.*/, ''));
  await phone.getByRole('textbox', { name: 'Room words' }).fill(words.toUpperCase());
  await phone.getByRole('button', { name: 'Come in' }).click();
  await expect(phone.getByRole('button', { name: 'Join', exact: true })).toBeEnabled();
  expect(phone.url()).toBe(join);
  await phone.reload();
  await expect(phone.getByRole('button', { name: 'Join', exact: true })).toBeEnabled();
});

test('[words] a room that is opened again has the words it had', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host);
  await host.newRoom();
  const written = host.page.getByLabel('Room words');
  const words = await written.textContent();
  await host.page.reload();
  await host.page.getByRole('button', { name: 'Open the room again' }).click();
  await expect(written).toHaveText(words ?? '');
});
