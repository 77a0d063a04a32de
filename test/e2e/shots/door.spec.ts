import { expect } from '@playwright/test';
import { HostPage, Phone } from '../../kit/party.ts';
import { longest, shots, test } from '../../kit/shots/shots-test.ts';

test('7 The door and the second screen', shots, async ({ browser, site, album }) => {
  test.setTimeout(longest);
  const host = await HostPage.open(browser, site.host, 1);
  const { page } = host;
  const address = await host.newRoom();
  const ada = await Phone.join(browser, address, 'Ada');
  const bo = await Phone.join(browser, address, 'Wolfgang Wimmers');

  await page.getByRole('button', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Lock room' }).click();
  const stranger = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const outside = { page: await stranger.newPage() };
  await outside.page.goto(address);
  await expect(outside.page.getByText('The room is locked')).toBeVisible();
  await expect(page.getByText('One waits until you unlock.')).toBeVisible();
  await album.host(page, 'people, locked');
  await album.phone(outside, 'waits at the door');
  const people = page.getByRole('list', { name: 'People' });
  await people.getByRole('button', { name: `Kick ${bo.name}` }).click();
  await album.host(page, 'people, kick?');
  await people.getByRole('button', { name: `Yes, kick ${bo.name}` }).click();
  await expect(page.getByRole('button', { name: `Let ${bo.name} back in` })).toBeVisible();
  await album.host(page, 'people, one shown the door');
  await album.phone(bo, 'was shown the door');
  await page.getByRole('button', { name: 'Close' }).click();

  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Open the stage in a window' }).click();
  const second = await opened;
  await second.setViewportSize({ width: 1280, height: 720 });
  await expect(second.getByText(ada.name, { exact: true }).first()).toBeVisible();
  await album.host(second, 'the stage in a window');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Screen & streams' }).click();
  await page.getByText('Hide the room code').click();
  await page.getByRole('button', { name: 'Back' }).click();
  await album.host(page, 'lobby, the code under its cloth');
  await page.reload();
  await expect(second.getByText('No room is open')).toBeVisible();
  await album.host(second, 'the stage in a window, no room');
});
