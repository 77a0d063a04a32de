import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';
import { sqlite3Program } from '../kit/sqlite3-program.ts';
import { stageOn } from '../kit/stage-watch.ts';

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

async function gameOf(browser: Browser) {
  const host = await HostPage.open(browser, site.host, 1);
  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) phones.push(await Phone.join(browser, address, name));
  const [ada, bo, cy] = phones as [Phone, Phone, Phone];
  await ada.start();
  await stageOn(host.page, 'prompting').waitFor();
  return { host, ada, bo, cy };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The game is gone on with in this tab, once all phones have found it. */
async function goOn(page: Page): Promise<void> {
  await button(page, 'Go on with the game').click();
  await expect(page.getByText('Everybody is back')).toBeVisible();
  await button(page, 'Go on').click();
}

test('another tab takes the game over: phones come along, the first one stops and can have it back', async ({
  browser,
}) => {
  const { host, ada, bo } = await gameOf(browser);
  const first = host.page;
  const second = await first.context().newPage();
  await second.goto(first.url());
  await button(second, 'Take over here').click();
  await expect(first.getByRole('alert')).toContainText('This room has moved to another tab');
  await goOn(second);
  await stageOn(second, 'prompting').waitFor();
  await ada.write('Prompt', 'a pig in two places');
  await expect(ada.page.getByText('Arrived.')).toBeVisible();

  await button(first, 'Take it back here').click();
  await expect(second.getByRole('alert')).toContainText('This room has moved to another tab');
  await goOn(first);
  await expect(ada.page.getByText('a pig in two places')).toBeVisible();
  await bo.write('Prompt', 'a tab that came back');
  await expect(bo.page.getByText('Arrived.')).toBeVisible();
});

test('a full disk ends no game: it says so, plays on, and keeps all of it once there is room', async ({
  browser,
}) => {
  const { host, ada, bo } = await gameOf(browser);
  const session = await host.page.context().newCDPSession(host.page);
  const disk = (bytes?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.page.url()).origin,
      ...(bytes === undefined ? {} : { quotaSize: bytes }),
    });
  const full = host.page.getByText('The cellar is full: this game goes on, but is not being kept.');
  await disk(1);
  await ada.write('Prompt', 'a cellar without a shelf left');
  await expect(ada.page.getByText('Arrived.')).toBeVisible();
  await expect(full).toBeVisible();
  await bo.write('Prompt', 'a fox who does not mind');
  await expect(bo.page.getByText('Arrived.')).toBeVisible();

  await disk();
  await expect(full).toBeHidden();
  await host.kill();
  await host.openAgain();
  await goOn(host.page);
  await expect(ada.page.getByText('a cellar without a shelf left')).toBeVisible();
  await expect(bo.page.getByText('a fox who does not mind')).toBeVisible();
});

test('past games are taken along as one file that counts as they do, deleted, and brought in again', async ({
  browser,
}) => {
  const { host, ada, bo, cy } = await gameOf(browser);
  const { page } = host;
  await ada.write('Prompt', 'a suitcase full of pictures');
  await bo.write('Prompt', 'a zebra with a crate');
  await cy.write('Prompt', 'a cellar by night');
  await stageOn(page, 'fooling').waitFor();
  await button(page, 'End game').click();
  await button(page, 'Yes, end it').click();
  await expect(button(page, 'Play again')).toBeVisible();
  await page.reload();
  await button(page, 'Past games').click();
  await expect(page.getByText('1 game', { exact: true })).toBeVisible();

  await button(page, 'Take it along').click();
  await expect(page.getByText('1 game and 3 pictures')).toBeVisible();
  const saving = page.waitForEvent('download');
  await button(page, 'Save the archive').click();
  const file = await (await saving).path();
  const sql = (statement: string) =>
    execFileSync(sqlite3Program(), [file, statement], { encoding: 'utf8' }).trim();
  expect(sql('pragma integrity_check')).toBe('ok');
  expect(sql('select count(*) from catalogue')).toBe('1');
  expect(sql("select count(*) from pictures where type = 'image/webp'")).toBe('3');
  expect(sql("select count(*) from words where words match 'zebra'")).toBe('1');
  await button(page, 'Close').click();

  await button(page, 'Masterpiece').click();
  await button(page, 'Delete').click();
  await button(page, 'Delete it').click();
  await expect(page.getByText('Not one game yet')).toBeVisible();
  await button(page, 'Take it along').click();
  await page.getByLabel('Bring in an archive').setInputFiles(file);
  await expect(page.getByText('1 game was brought in.')).toBeVisible();
  await button(page, 'Close').click();
  await page.getByRole('searchbox').fill('zebra');
  await expect(page.getByText('1 game found')).toBeVisible();
});
