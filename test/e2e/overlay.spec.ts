import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import { startSite } from '../kit/site.ts';
import type { Site } from '../kit/site.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

/** The overlay's address, as a host gets it. */
async function copiedAddress({ page }: HostPage): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Screen & streams' }).click();
  await page.getByRole('button', { name: 'Copy the overlay’s address' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Squares under the page, where a streaming program has its picture. */
function checkered(page: Page) {
  return page.evaluate(() => {
    const squares = 'repeating-conic-gradient(#777 0 25%, #aaa 0 50%) 0 / 40px 40px';
    document.documentElement.style.background = squares;
  });
}

test('an overlay, joined as a watcher, shows who plays, their points as they change, and reactions', async ({
  browser,
}) => {
  const host = await HostPage.open(browser, site.host, 2);
  const address = await host.newRoom();
  const overlayAddress = await copiedAddress(host);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const overlay = await context.newPage();
  const errors: string[] = [];
  overlay.on('pageerror', (error) => errors.push(error.message));
  await overlay.goto(overlayAddress);
  const background = await overlay.evaluate(() =>
    [document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor),
  );
  expect(background).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  await checkered(overlay);
  await expect(host.page.getByText('Watching: Overlay')).toBeVisible();

  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Çelik']) {
    phones.push(await Phone.join(browser, address, name));
  }
  const scores = overlay.getByRole('list', { name: 'Scores' }).getByRole('listitem');
  await expect(scores).toHaveCount(3);
  await expect(overlay.getByRole('listitem', { name: 'Ada' })).toBeVisible();
  await phones[0]!.start();
  await Promise.all(
    phones.map(async (phone) => {
      await phone.prompt.waitFor();
      await phone.write('Prompt', `a cow and ${phone.name}`);
    }),
  );
  await expect(overlay.getByRole('listitem', { name: 'Ada, 0 points' })).toBeVisible();
  await host.page.locator('[data-stage="fooling"]').waitFor();
  // Loaded again in the middle, it is told how things stand.
  await overlay.reload();
  await checkered(overlay);
  await expect(scores).toHaveCount(3);
  await Promise.all(
    phones.map(async (phone) => {
      const responsible = phone.page.getByText('You are responsible');
      await phone.lie.or(responsible).first().waitFor();
      if (await phone.lie.isVisible()) await phone.write('Lie', `what ${phone.name} made up`);
    }),
  );
  await host.page.locator('[data-stage="guessing"]').waitFor();
  await Promise.all(
    phones.map(async (phone) => {
      const responsible = phone.page.getByText('You are responsible');
      await phone.options.first().or(responsible).first().waitFor();
      if (await phone.options.first().isVisible()) await phone.guess();
    }),
  );
  await expect(overlay.getByRole('listitem', { name: /, [1-9]\d* points/ }).first()).toBeVisible();
  const react = phones[0]!.page.getByRole('button', { name: '👏' });
  await react.click();
  await expect(overlay.locator('.thrown')).toHaveCount(1);
  await overlay.screenshot({ path: 'test/shots/overlay.png' });
  await host.page.keyboard.press('p');
  await expect(overlay.getByText('Paused')).toBeVisible();
  expect(errors).toEqual([]);
});

test('an overlay whose address leads nowhere says so', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site.host}overlay.html#nonsense`);
  await expect(page.getByRole('alert')).toContainText('leads to no room');
});
