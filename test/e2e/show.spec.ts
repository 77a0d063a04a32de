import { expect } from '@playwright/test';
import { imagine } from '../kit/imagination.ts';
import { watchLandings } from '../kit/landing-watch.ts';
import { HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';
import { stageOn } from '../kit/stage-watch.ts';

/** Milliseconds of a frame at 60 a second. */
const frame = 1000 / 60;
/** What sounds later than this after the first of it belongs to the next label. */
const oneSound = 350;

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

test('[M30] each label is heard in the frame in which it lands', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host, 1);
  await host.page.addInitScript(watchLandings);
  await host.page.reload();
  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy', 'Di']) {
    phones.push(await Phone.join(browser, address, name));
  }
  await phones[0]?.start();
  for (const phone of phones) await expect(phone.prompt).toBeVisible();
  await Promise.all(phones.map((phone) => phone.write('Prompt', imagine())));
  await stageOn(host.page, 'fooling').waitFor();
  const responsible = (phone: Phone) => phone.page.getByText('You are responsible');
  await Promise.all(
    phones.map(async (phone) => {
      await expect(phone.lie.or(responsible(phone))).toBeVisible();
      if (await phone.lie.isVisible()) await phone.write('Lie', imagine());
    }),
  );
  await stageOn(host.page, 'landing').waitFor();
  await stageOn(host.page, 'guessing').waitFor();

  const { rests, onsets } = await host.page.evaluate(() => landings());
  expect(rests).toHaveLength(4);
  // Of each sound, its first noise.
  const heard = onsets
    .toSorted((one, other) => one - other)
    .filter((onset, index, all) => onset - (all[index - 1] ?? -Infinity) > oneSound);
  const apart = rests.map((rest, place) => Math.abs((heard[place] ?? Infinity) - rest));
  expect(heard).toHaveLength(4);
  for (const [place, gap] of apart.entries()) {
    expect(gap, `label ${place + 1} of ${JSON.stringify(apart)}`).toBeLessThanOrEqual(frame);
  }
});
