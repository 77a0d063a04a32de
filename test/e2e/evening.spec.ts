import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { HostArchive } from '../../workers/archive/archive.ts';
import { expectReplay, HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

const choose = (page: HostPage | Phone, game: string): Locator =>
  page.page.getByRole('radiogroup', { name: 'Game' }).getByRole('radio', { name: game });

/** Every game of the archive, the first first. */
const kept = ({ page }: HostPage) =>
  page.evaluate(async () => {
    const { archive } = (globalThis as unknown as { hogwash: { archive: HostArchive } }).hogwash;
    const { games } = await archive.catalogue('', null);
    return games
      .map(({ title, aborted, endedAt, players }) => ({
        title,
        aborted,
        ended: endedAt !== null,
        players: players.length,
      }))
      .reverse();
  });

test('an evening: two games in turn, one of them closed for another, with the same five phones', async ({
  browser,
}) => {
  const host = await HostPage.open(browser, site.host, 20);
  const join = await host.newRoom();
  // Who is there first chooses.
  const first = await Phone.join(browser, join, 'Ada');
  await expect(first.page.getByText('You choose tonight')).toBeVisible();
  const others = ['Bo', 'Cy', 'Di', 'Ed'].map((name) => Phone.join(browser, join, name));
  const phones = [first, ...(await Promise.all(others))];

  // One round, with all the time in the world: a stage is over when everybody has done their part.
  const office = host.page;
  await office.getByRole('button', { name: 'Settings' }).click();
  await office.getByRole('radio', { name: 'Relaxed' }).click({ force: true });
  await office.getByRole('spinbutton', { name: 'Rounds' }).fill('1');
  await office.getByRole('spinbutton', { name: 'Seconds to reveal, at most' }).fill('5');
  await office.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(phones[4]!.page.getByText('Masterpiece As set')).toBeVisible();
  await first.start();
  await Promise.all(phones.map((phone) => phone.playToTheEnd()));
  await host.page.getByRole('button', { name: 'Back to the lobby' }).click();

  // Between two games a phone is loaded anew, and is where it was.
  const reloaded = phones[3]!;
  await expect(reloaded.page.getByRole('button', { name: 'Start game' })).toBeVisible();
  await reloaded.page.reload();
  await expect(reloaded.page.getByRole('button', { name: 'Start game' })).toBeVisible();

  await choose(first, 'Fup og Fakta').click({ force: true });
  await expect(choose(host, 'Fup og Fakta')).toBeChecked();
  await expect(reloaded.page.getByText(/^Fup og Fakta/)).toBeVisible();
  await reloaded.start();
  await Promise.all(phones.map((phone) => phone.lie.waitFor()));

  await host.page.getByRole('button', { name: 'Another game' }).click();
  const sheet = host.page.getByRole('region', { name: 'Another game' });
  await sheet.getByRole('radio', { name: 'Masterpiece' }).click({ force: true });
  await expect(sheet.getByRole('combobox', { name: 'Preset' })).toHaveValue('');
  await sheet.getByRole('button', { name: 'Close it and start' }).click();
  await Promise.all(phones.map((phone) => phone.prompt.waitFor()));
  await Promise.all(phones.map((phone) => phone.playToTheEnd()));

  await expect
    .poll(() => kept(host))
    .toEqual([
      { title: 'Masterpiece', aborted: false, ended: true, players: 5 },
      { title: 'Fup og Fakta', aborted: true, ended: true, players: 5 },
      { title: 'Masterpiece', aborted: false, ended: true, players: 5 },
    ]);
  expectReplay(await host.evidence());
});
