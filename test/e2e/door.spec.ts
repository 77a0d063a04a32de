import { expect } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { expectReplay, HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';
import { stageOn } from '../kit/stage-watch.ts';

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

/** A phone of its own opens the link, and does nothing yet. */
async function phoneAt(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('[M52] who is kicked in a game stays out, and the others play on', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host, 1);
  const join = await host.newRoom();
  const ada = await Phone.join(browser, join, 'Ada');
  const bo = await Phone.join(browser, join, 'Bo');
  const cy = await Phone.join(browser, join, 'Cy');
  const di = await Phone.join(browser, join, 'Di');
  const wall = host.page.getByRole('list', { name: 'Players' });
  await wall.getByRole('listitem').filter({ hasText: 'Bo' }).hover();
  await host.shot('door-lobby');
  await ada.start();
  await stageOn(host.page, 'prompting').waitFor();
  await host.page.getByRole('button', { name: 'People', exact: true }).click();
  await host.shot('door-people');
  await host.page.getByRole('button', { name: 'Kick Bo', exact: true }).click();
  await host.page.getByRole('button', { name: 'Yes, kick Bo' }).click();

  const shut = bo.page.getByText('The host has shown you the door');
  await expect(shut).toBeVisible();
  await bo.shot('door-kicked');
  await bo.page.reload();
  await expect(shut).toBeVisible();
  await expect(bo.page.getByText('Ada')).toHaveCount(0);

  await ada.write('Prompt', 'a fox in a boat');
  await cy.write('Prompt', 'two kings on a cake');
  await di.write('Prompt', 'a lonely robot at the beach');
  await stageOn(host.page, 'fooling').waitFor();
  await expect(shut).toBeVisible();

  await host.page.getByRole('button', { name: 'Let Bo back in' }).click();
  await expect(bo.page.getByText('You are watching')).toBeVisible();
  expectReplay(await host.evidence());
});

test('a locked room lets nobody new in, and a guarded one asks the host', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host, 8);
  const join = await host.newRoom();
  const ada = await Phone.join(browser, join, 'Ada');
  await host.page.getByRole('button', { name: 'Lock room', exact: true }).click();

  const late = await phoneAt(browser, join);
  await expect(late.getByText('The room is locked.')).toBeVisible();
  await late.screenshot({ path: 'test/shots/door-locked.png' });
  await ada.page.reload();
  await expect(ada.page.getByRole('button', { name: /^Start game/ })).toBeVisible();

  await host.kill();
  await host.openAgain();
  await host.page.getByRole('button', { name: 'Open the room again' }).click();
  await host.page.getByRole('button', { name: 'People: 1 at the door' }).click();
  await host.page.getByRole('button', { name: 'Unlock room' }).click();
  await late.getByRole('textbox', { name: 'Name' }).fill('Late');
  await late.getByRole('button', { name: 'Join' }).click();
  await expect(late.getByRole('button', { name: /^Start game/ })).toBeVisible();

  await host.page.getByRole('button', { name: 'Settings' }).click();
  await host.page.getByRole('tab', { name: 'Guests' }).click();
  await host.page.getByRole('checkbox', { name: 'New faces wait for a yes' }).check();
  await host.shot('door-settings');
  await host.page.getByRole('button', { name: 'Back' }).click();
  const [di, eve] = [await phoneAt(browser, join), await phoneAt(browser, join)];
  for (const [page, name] of [
    [di, 'Di'],
    [eve, 'Eve'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page.getByText('You are at the door.')).toBeVisible();
  }
  await di.screenshot({ path: 'test/shots/door-asks.png' });
  await expect(ada.page.getByText('Late')).toBeVisible();
  await expect(ada.page.getByText('Di', { exact: true })).toHaveCount(0);
  await host.shot('door-waiting');
  await host.page.getByRole('button', { name: 'Turn away Eve' }).click();
  await host.page.getByRole('button', { name: 'Let Di in' }).click();
  await expect(di.getByRole('button', { name: /^Start game/ })).toBeVisible();
  await expect(ada.page.getByText('Di', { exact: true })).toBeVisible();
  await expect(eve.getByText('The host has shown you the door')).toBeVisible();
  await eve.reload();
  await expect(eve.getByText('The host has shown you the door')).toBeVisible();
  expectReplay(await host.evidence());
});

test('[M31] a watcher who is trusted reads what is written before anyone else', async ({
  browser,
}) => {
  const host = await HostPage.open(browser, site.host, 1);
  const join = await host.newRoom();
  const ada = await Phone.join(browser, join, 'Ada');
  await Phone.join(browser, join, 'Bo');
  await Phone.join(browser, join, 'Cy');
  await host.page.getByRole('button', { name: 'Settings' }).click();
  await host.page.getByRole('tab', { name: 'Guests' }).click();
  await host.page.getByRole('checkbox', { name: /^Names, pictures, prompts and lies/ }).check();
  await host.shot('desk-settings');
  await host.page.getByRole('button', { name: 'Back' }).click();
  await ada.start();
  await stageOn(host.page, 'prompting').waitFor();

  const mo = await phoneAt(browser, join);
  await mo.getByRole('textbox', { name: 'Name' }).fill('Mo');
  await mo.getByRole('button', { name: 'Join' }).click();
  await host.page.getByRole('button', { name: 'Waits for a yes: 1' }).click();
  await host.shot('desk-host');
  await host.page.getByRole('button', { name: 'Show it' }).click();
  await host.page.getByRole('button', { name: 'Close' }).click();
  await host.page.getByRole('button', { name: 'People', exact: true }).click();
  await host.page.getByRole('button', { name: 'Make Mo the moderator' }).click();
  await host.shot('desk-people');

  await ada.prompt.fill('something rude');
  await ada.page.getByRole('button', { name: 'Submit' }).click();
  await expect(ada.page.getByText('reads it first')).toBeVisible();
  await ada.shot('desk-held');
  const desk = mo.getByRole('region', { name: 'Waits for your yes' });
  await expect(desk.getByText('something rude')).toBeVisible();
  await mo.screenshot({ path: 'test/shots/desk-phone.png' });
  await desk.getByRole('button', { name: 'Refuse' }).click();
  await expect(ada.page.getByText('Put it differently')).toBeVisible();
  await ada.shot('desk-refused');
  await ada.prompt.fill('a fox in a boat');
  await ada.page.getByRole('button', { name: 'Submit' }).click();
  await desk.getByRole('button', { name: 'Show it' }).click();
  await expect(ada.page.getByText('Your picture is done')).toBeVisible();
  expectReplay(await host.evidence());
});
