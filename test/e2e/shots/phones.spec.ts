import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { HostPage, Phone, takeComplaints } from '../../kit/party.ts';
import { longest, shots, test } from '../../kit/shots/shots-test.ts';

async function blankPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  return context.newPage();
}

test('3 Phones at the door', shots, async ({ browser, site, album }) => {
  test.setTimeout(longest);
  const page = await blankPhone(browser);
  await page.goto(`${site.lan}phone/`);
  await expect(page.getByRole('heading', { name: 'No gallery here' })).toBeVisible();
  await album.phone({ page }, 'no room');
  await page.context().close();

  const closed = await HostPage.open(browser, site.host, 1);
  const nobody = await closed.newRoom();
  await closed.page.context().close();
  const alone = await blankPhone(browser);
  await alone.goto(nobody);
  await expect(alone.getByText(/big screen does not answer/).first()).toBeVisible({
    timeout: 60_000,
  });
  await album.phone({ page: alone }, 'nobody answers');
  await alone.context().close();

  const lost = await blankPhone(browser);
  await lost.route('**/config.json', (route) => route.fulfill({ status: 404 }));
  await lost.goto(nobody);
  await expect(lost.getByRole('heading', { name: 'The door is stuck' })).toBeVisible();
  await album.phone({ page: lost }, 'without its config');
  takeComplaints();

  const host = await HostPage.open(browser, site.host, 1);
  const address = await host.newRoom();
  const ada = await blankPhone(browser);
  await ada.goto(address);
  await expect(ada.getByRole('textbox', { name: 'Name' })).toBeVisible();
  await album.phone({ page: ada }, 'join');
  await ada.getByRole('button', { name: 'Join' }).click();
  await album.phone({ page: ada }, 'join, without a name');
  await ada.getByRole('textbox', { name: 'Name' }).fill('MMMMWWWWMMMMWWWW');
  await ada.getByRole('button', { name: 'Draw with a finger' }).click();
  await draw(ada);
  await album.phone({ page: ada }, 'drawing');
  await ada.getByRole('button', { name: 'Use this' }).click();
  await album.phone({ page: ada }, 'join, with a drawing');
  await ada.getByRole('button', { name: 'Join' }).click();
  await expect(ada.getByRole('button', { name: /^Start game/ })).toBeVisible();
  await album.phone({ page: ada }, 'lobby, alone');
  await ada.getByRole('button', { name: 'Edit' }).click();
  await album.phone({ page: ada }, 'a new look');
  await ada.getByRole('button', { name: 'Back' }).click();

  const second = await ada.context().newPage();
  await second.setViewportSize({ width: 390, height: 844 });
  await second.goto(address);
  await expect(second.getByRole('button', { name: 'Play here' })).toBeVisible();
  await album.phone({ page: second }, 'already playing in another window');
  await second.getByRole('button', { name: 'Play here' }).click();
  await expect(ada.getByRole('button', { name: 'Play here' })).toBeVisible();
  await album.phone({ page: ada }, 'plays in another window now');

  const bo = await Phone.join(browser, address, 'Bo');
  await album.phone(bo, 'lobby, two');
  await expect(host.page.getByText('Bo', { exact: true }).first()).toBeVisible();
  await album.host(host.page, 'lobby, two and a drawing');
});

/** A face, as far as one can tell. */
async function draw(page: Page): Promise<void> {
  const box = await page.locator('.drawing-board-sheet').boundingBox({ timeout: 10_000 });
  if (box === null) throw new Error('nothing to draw on');
  const at = (x: number, y: number) =>
    [box.x + (x * box.width) / 100, box.y + (y * box.height) / 100] as const;
  const strokes = [
    [
      [20, 50],
      [35, 20],
      [65, 20],
      [80, 50],
      [65, 82],
      [35, 82],
      [20, 50],
    ],
    [
      [38, 40],
      [42, 44],
    ],
    [
      [58, 44],
      [62, 40],
    ],
    [
      [38, 62],
      [50, 70],
      [64, 60],
    ],
  ] as const;
  for (const [[x, y], ...others] of strokes) {
    await page.mouse.move(...at(x, y));
    await page.mouse.down();
    for (const [x, y] of others) await page.mouse.move(...at(x, y), { steps: 4 });
    await page.mouse.up();
  }
}
