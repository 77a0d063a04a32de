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

async function party(browser: Browser, address: string, rate: number) {
  const host = await HostPage.open(browser, address, rate);
  const join = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) phones.push(await Phone.join(browser, join, name));
  return { host, phones: phones as [Phone, Phone, Phone] };
}

/** What a phone shows, but for the hand of the clock and the sign of the link. */
async function screen(phone: Phone): Promise<string> {
  return (await phone.page.getByRole('main').innerText()).replaceAll(/\d+/g, '#');
}

/** Reloads a phone and expects what it showed before. */
async function expectSameAfterReload(phone: Phone): Promise<void> {
  const before = await screen(phone);
  await phone.page.reload();
  await expect.poll(() => screen(phone)).toBe(before);
}

test('[M61] a phone reloads in each stage and is where it was', async ({ browser }) => {
  const { host, phones } = await party(browser, site.host, 1);
  const [ada, bo, cy] = phones;
  // What a phone shows is compared only when all that was under way has reached it.
  const arrived = (phone: Phone) => expect(phone.page.getByText('Arrived.')).toBeVisible();
  await expect(ada.page.getByText('Cy', { exact: true })).toBeVisible();
  await expectSameAfterReload(ada);

  await ada.start();
  await expect(ada.page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expectSameAfterReload(ada);

  await stageOn(host.page, 'prompting').waitFor();
  await ada.prompt.fill('a half-written thought');
  await expectSameAfterReload(ada);
  await expect(ada.prompt).toHaveValue('a half-written thought');
  await ada.write('Prompt', 'a fox in a boat');
  await expect(ada.page.getByText('Your picture is done')).toBeVisible();
  await expect(ada.page.getByText('a fox in a boat')).toBeVisible();
  await expectSameAfterReload(ada);
  await bo.write('Prompt', 'two kings on a cake');
  await cy.write('Prompt', 'a lonely robot at the beach');

  await stageOn(host.page, 'fooling').waitFor();
  for (const phone of phones) await expectSameAfterReload(phone);
  const liars = [];
  for (const phone of phones) {
    if (await phone.lie.isVisible()) liars.push(phone);
    else
      await expect(phone.page.getByText('You are responsible for this masterpiece')).toBeVisible();
  }
  expect(liars).toHaveLength(2);
  await liars[0]?.write('Lie', 'the first lie');
  await arrived(liars[0] as Phone);
  await expectSameAfterReload(liars[0] as Phone);
  await liars[1]?.write('Lie', 'the second lie');

  await stageOn(host.page, 'guessing').waitFor();
  const guesser = liars[0] as Phone;
  await expect(guesser.options.first()).toBeVisible();
  const labels = await guesser.options.allInnerTexts();
  await expectSameAfterReload(guesser);
  expect(await guesser.options.allInnerTexts()).toEqual(labels);
  await guesser.guess();
  await arrived(guesser);
  await expectSameAfterReload(guesser);
  await liars[1]?.guess();

  await stageOn(host.page, 'scoring').waitFor();
  await host.page.getByRole('button', { name: 'Pause' }).click();
  await expect(ada.page.getByText('Paused by the host')).toBeVisible();
  await expectSameAfterReload(ada);
  await host.page.getByRole('button', { name: 'Go on' }).click();
  await stageOn(host.page, 'totals').waitFor();
  await host.page.getByRole('button', { name: 'Pause' }).click();
  await expect(ada.page.getByText('Paused by the host')).toBeVisible();
  await expectSameAfterReload(ada);
  await host.page.getByRole('button', { name: 'Go on' }).click();

  await host.page.getByRole('button', { name: 'End game' }).click();
  await host.page.getByRole('button', { name: 'Yes, end it' }).click();
  await expect(ada.playAgain).toBeVisible();
  await expectSameAfterReload(ada);
  expectReplay(await host.evidence());
});

test('[M60] the same answer sent twice is one answer', async ({ browser }) => {
  const { host, phones } = await party(browser, site.host, 2);
  const [ada] = phones;
  await ada.start();
  await ada.prompt.fill('a pig in a hat');
  const submit = ada.page.getByRole('button', { name: 'Submit' });
  // Two presses in one moment, before the first can have been answered.
  await submit.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(ada.page.getByText('a pig in a hat')).toBeVisible();
  await expect(ada.prompt).toBeHidden();
  const { log } = await host.evidence();
  const mine = log.filter((event) => event.kind === 'answered' && event.answer.kind === 'write');
  expect(mine).toHaveLength(1);
  expect(log.filter((event) => event.kind === 'started')).toHaveLength(1);
});

test('phones on plain http play: the page needs no secure context', async ({ browser }) => {
  const { host, phones } = await party(browser, site.host, 8);
  for (const { page } of phones) {
    expect(new URL(page.url()).hostname).not.toBe('localhost');
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  }
  await host.choosePreset('Quick');
  await phones[0].start();
  await Promise.all(phones.map((phone) => phone.playToTheEnd()));
  expectReplay(await host.evidence());
});

test('[M33] what is in the box at zero is sent by the phone itself', async ({ browser }) => {
  const { host, phones } = await party(browser, site.host, 4);
  const [ada] = phones;
  await ada.start();
  await ada.prompt.fill('unfinished business');
  await stageOn(host.page, 'fooling').waitFor();
  const { log } = await host.evidence();
  const written = log.flatMap((event) =>
    event.kind === 'answered' && event.answer.kind === 'write' ? [event.answer.text] : [],
  );
  expect(written).toEqual(['unfinished business']);
});

test('three windows of one browser are three players', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host, 8);
  const address = await host.newRoom();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const ada = await Phone.joinIn(context, address, 'Ada');
  for (const name of ['Bo', 'Cy']) {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Another player on this device' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page.getByRole('button', { name: /^Start game/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: /^Start game/ })).toBeVisible();
  }
  await expect(ada.page.getByRole('button', { name: 'Start game', exact: true })).toBeVisible();
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Play here' }).click();
  await expect(page.getByRole('button', { name: 'Start game', exact: true })).toBeVisible();
  await expect(ada.page.getByRole('button', { name: 'Play here' })).toBeVisible();
  const { room } = await host.evidence();
  expect(room.seats.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy']);
});

test('what a phone sends that is no message is dropped, counted, and reaches nobody', async ({
  browser,
}) => {
  const { host } = await party(browser, site.host, 8);
  const before = await host.evidence();
  await host.page.evaluate(async () => {
    const { brokers } = await (await fetch('./config.json')).json();
    const socket = new WebSocket(new URL(brokers[0], location.href.replace('http', 'ws')), 'mqtt');
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    socket.send(new Uint8Array([0xff, 0xff, 0xff, 0xff]));
    await new Promise((resolve) => socket.addEventListener('close', resolve));
  });
  const after = await host.evidence();
  expect(after.log).toEqual(before.log);
});
