import { expect } from '@playwright/test';
import { reduce } from '../../src/room/reduce.ts';
import { stageView } from '../../src/room/stage.ts';
import { expectReplay, HostPage, Phone } from '../kit/party.ts';
import type { Evidence } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';
import { stageOn } from '../kit/stage-watch.ts';

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

test('a demo round shows the whole game with nobody there, and is not kept', async ({
  browser,
}) => {
  const host = await HostPage.open(browser, site.host, 16);
  const { page } = host;
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  const abroad: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(site.host)) {
      abroad.push(request.url());
    }
  });
  await page.getByRole('button', { name: 'Play a demo round' }).click();
  const sign = page.getByText('Demo: only bots play, nothing is kept');
  await expect(sign).toBeVisible();
  await stageOn(page, 'ending').waitFor({ timeout: 120_000 });
  await expect(sign).toBeVisible();
  await expect(page.getByRole('button', { name: 'Another demo round' })).toBeVisible();
  const evidence = await host.evidence();
  expectReplay(evidence);
  expect(evidence.room.scene.kind).toBe('over');
  const stages = stagesOf(evidence);
  for (const stage of ['prompting', 'fooling', 'landing', 'guessing', 'scoring', 'totals']) {
    expect(stages).toContain(stage);
  }
  expect([...sockets, ...abroad]).toEqual([]);

  await page.getByRole('button', { name: 'Leave the demo' }).click();
  await expect(page.getByRole('button', { name: 'New room' })).toHaveClass(/act/);
  await page.getByRole('button', { name: 'Past games' }).click();
  await expect(page.getByText('Not one game yet')).toBeVisible();
});

test('one person and two bots play, and the bots go home when told', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host, 8);
  const { page } = host;
  const ada = await Phone.join(browser, await host.newRoom(), 'Ada');
  const fill = page.getByRole('button', { name: 'Fill a seat with a bot' });
  await fill.click();
  await fill.click();
  await expect(ada.page.getByText('Bot Vincent')).toBeVisible();
  await ada.start();
  await ada.write('Prompt', 'a goat on a boat');
  await stageOn(page, 'fooling').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'End game' }).click();
  await page.getByRole('button', { name: 'Yes, end it' }).click();
  await ada.playAgain.click();
  await page.getByRole('button', { name: 'Send the bots home' }).click();
  await expect(page.getByText('2 more players are needed')).toBeVisible();
  expectReplay(await host.evidence());
});

/** What the stage showed of the game, by its log: at this rate a page may miss one. */
function stagesOf({ opening, log }: Evidence): Set<string> {
  let room = opening;
  const stages = new Set<string>();
  for (const event of log) {
    room = reduce(room, event);
    const { scene } = stageView(room);
    if (scene.kind === 'game') stages.add(scene.view.kind);
  }
  return stages;
}
