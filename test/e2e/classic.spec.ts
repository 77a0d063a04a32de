import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectReplay, HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';
import { StageShots } from '../kit/stage-watch.ts';

let site: Site;

test.beforeAll(async () => {
  mkdirSync('test/shots', { recursive: true });
  site = await startSite();
});
test.afterAll(() => site.close());

test('three phones play a whole Classic game, and again', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host, 8);
  await host.shot('home-host');
  const address = await host.newRoom();
  await host.shot('lobby-empty-host');

  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Çelik']) {
    phones.push(await Phone.join(browser, address, name));
    await expect(host.page.getByText(name, { exact: true }).first()).toBeVisible();
  }
  const [ada, bo] = phones as [Phone, Phone, Phone];
  await host.shot('lobby-host');
  await ada.shot('lobby-phone');

  await ada.start();
  await expect(bo.page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await bo.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(ada.page.getByRole('button', { name: 'Start game' })).toBeVisible();
  await ada.start();

  const shots = new StageShots();
  await Promise.all([
    shots.shoot(host, ada, 'classic'),
    ...phones.map((phone) => phone.playToTheEnd(shots.hold)),
  ]);
  await expect(host.page.getByRole('button', { name: 'Play again' })).toBeVisible();
  await host.shot('classic-over-host');
  await ada.shot('classic-over-phone');

  const evidence = await host.evidence();
  expectReplay(evidence);
  const started = evidence.log.filter((event) => event.kind === 'started');
  expect(started).toHaveLength(9);
  expect(evidence.dropped).toEqual({});

  await host.page.getByRole('button', { name: 'Play again' }).click();
  await expect(bo.page.getByRole('button', { name: 'Start game' })).toBeVisible();
  await expect(host.page.getByText('Ada', { exact: true }).first()).toBeVisible();
});

test('ten phones play a whole game', { tag: '@long' }, async ({ browser }) => {
  test.setTimeout(900_000);
  const host = await HostPage.open(browser, site.host, 8);
  // Time to write on a busy machine; who is ready ends a stage all the same.
  await host.presetBeforehand('Relaxed');
  const address = await host.newRoom();
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Finn', 'Gro', 'Hal', 'Ida', 'Joakim Ø. Ådal'];
  const phones: Phone[] = [];
  for (const name of names) phones.push(await Phone.join(browser, address, name));
  await host.shot('ten-lobby-host');
  await phones[0]?.start();
  const shots = new StageShots();
  await Promise.all([
    shots.shoot(host, phones[9] as Phone, 'ten'),
    ...phones.map((phone) => phone.playToTheEnd(shots.hold)),
  ]);
  await host.shot('ten-over-host');
  const evidence = await host.evidence();
  expectReplay(evidence);
  // Nobody chose a face, and no two look alike.
  const faces = evidence.room.seats.map(({ face }) => JSON.stringify(face));
  expect(new Set(faces).size).toBe(10);
  // On a slow machine some answers come too late; but everybody has written, lied and guessed.
  const answered = evidence.log.filter((event) => event.kind === 'answered');
  for (const { seat } of evidence.room.seats) {
    for (const kind of ['prompt', 'fool', 'guess']) {
      const mine = answered.filter((event) => event.seat === seat && event.ask.includes(kind));
      expect(mine.length, `${seat} ${kind}`).toBeGreaterThan(0);
    }
  }
});
