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

/** What a window shows of the game: its stage, its texts and how many of its pictures have loaded. */
function shown(page: Page) {
  return page.evaluate(() => ({
    stage: document.querySelector<HTMLElement>('[data-stage]')?.dataset.stage,
    texts: Array.from(
      document.querySelectorAll('.wall-label, h1'),
      ({ textContent }) => textContent,
    ),
    pictures: Array.from(document.querySelectorAll<HTMLImageElement>('.framed img')).filter(
      ({ naturalWidth }) => naturalWidth > 0,
    ).length,
  }));
}

test('a window shows the stage of a game that runs, from wherever it is opened, and no more', async ({
  browser,
}) => {
  const host = await HostPage.open(browser, site.host, 1);
  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Çelik']) {
    phones.push(await Phone.join(browser, address, name));
  }
  await phones[0]!.start();
  const prompted = phones.map(async (phone) => {
    await phone.prompt.waitFor();
    await phone.write('Prompt', `a cow and ${phone.name}`);
  });
  await Promise.all(prompted);
  // In the middle of the fooling, when its picture has long been painted.
  await host.page.locator('[data-stage="fooling"]').waitFor();
  const opening = host.page.waitForEvent('popup');
  await host.page.getByRole('button', { name: 'Open the stage in a window' }).click();
  const stage = await opening;
  const errors: string[] = [];
  stage.on('pageerror', (error) => errors.push(error.message));

  await expect.poll(() => shown(stage)).toMatchObject({ stage: 'fooling', pictures: 1 });
  await expect(stage.getByRole('button')).toHaveCount(0);
  await expect(stage.getByRole('timer')).toBeVisible();
  const lied = phones.map(async (phone) => {
    const responsible = phone.page.getByText('You are responsible');
    await phone.lie.or(responsible).first().waitFor();
    if (await phone.lie.isVisible()) await phone.write('Lie', `what ${phone.name} made up`);
  });
  await Promise.all(lied);
  await host.page.locator('[data-stage="guessing"]').waitFor();
  await expect.poll(() => shown(stage)).toEqual(await shown(host.page));
  expect(
    (await shown(stage)).texts.filter((text) => /a cow and|made up/.test(text ?? '')),
  ).toHaveLength(3);

  const caption = (page: Page) => page.getByRole('status', { name: 'Caption' }).textContent();
  await host.page.keyboard.press('p');
  await expect(stage.getByText('Paused by the host')).toBeVisible();
  expect(await caption(stage)).toBe(await caption(host.page));
  // A window that is loaded again asks for all of it again; one whose room is gone says so.
  await stage.reload();
  await expect(stage.getByText('Paused by the host')).toBeVisible();
  await host.page.goto('about:blank');
  await expect(stage.getByRole('alert')).toContainText('No room is open');
  expect(errors).toEqual([]);
});
