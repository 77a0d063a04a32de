import { expect } from '@playwright/test';
import { HostPage, Phone } from '../../kit/party.ts';
import { HeldStage } from '../../kit/shots/held-stage.ts';
import { playHeld } from '../../kit/shots/held-party.ts';
import { longest, setOneRound, shots, test } from '../../kit/shots/shots-test.ts';
import { passingStages, starting } from '../../kit/shots/wanted-stages.ts';
import { imagine } from '../../kit/imagination.ts';

test('4 Three players', shots, async ({ browser, site, album }) => {
  test.setTimeout(longest);
  const host = await HostPage.open(browser, site.host, 1);
  const stage = await HeldStage.on(host);
  await setOneRound(host);
  const address = await host.newRoom();
  await album.host(host.page, 'lobby, empty');
  const ada = await Phone.join(browser, address, 'Ada');
  const bo = await Phone.join(browser, address, 'Bo');
  const celik = await Phone.join(browser, address, 'Çelik');
  await album.host(host.page, 'lobby, three');
  await album.phone(ada, 'lobby');

  await bo.page.goto('about:blank');
  await expect(host.page.getByText('Away', { exact: true })).toBeVisible({ timeout: 60_000 });
  await album.host(host.page, 'lobby, a phone lost');
  await album.phone(ada, 'lobby, somebody is away');
  await bo.page.goto(address);
  await expect(bo.page.getByRole('button', { name: /^Start game/ })).toBeVisible();

  await stage.want([starting, ...passingStages]);
  await ada.start();
  await expect(ada.page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await album.phone(ada, 'countdown');

  // Two write the same, so that Ada knows the truth of the first picture that is not hers.
  const truth = 'two kings on a wedding cake';
  const played = playHeld({
    host,
    stage,
    album,
    star: ada,
    others: [bo, celik],
    words: (phone, asked) => (asked === 'prompt' && phone !== ada ? truth : imagine()),
    async before(asked) {
      if (asked !== 'lie') return;
      await ada.lie.fill(truth);
      await ada.page.getByRole('button', { name: 'Submit' }).click();
      await expect(ada.page.getByText('Too close to the truth').first()).toBeVisible();
      await album.phone(ada, 'is refused');
    },
  });
  const scored = pictureIsScored(host, 3).then(() => album.phone(ada, 'scoring'));
  await stage.eachWanted(async (name) => {
    await album.host(host.page, name);
    if (name === 'landing') await album.phone(ada, 'paused');
  }, played);
  await scored;
  await expect(host.page.getByRole('button', { name: 'Play again' })).toBeVisible();
  await album.host(host.page, 'ending, over');
  await album.phone(ada, 'ending, over');
  for (const name of ['landing', 'scoring truth', 'totals', 'ending places']) {
    expect(album.has(name), name).toBe(true);
  }

  await host.page.reload();
  const { page } = host;
  await expect(page.getByRole('button', { name: 'Open the room again' })).toBeVisible();
  await album.host(page, 'home, a room was left');
  await page.getByRole('button', { name: 'Past games' }).click();
  await expect(page.getByRole('button', { name: 'Masterpiece' })).toBeVisible();
  await album.host(page, 'past games');
  await page.getByRole('button', { name: 'Masterpiece' }).click();
  await expect(page.getByRole('button', { name: 'Watch it again' })).toBeVisible();
  await album.host(page, 'a game, its result');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Painted by').first()).toBeVisible();
  await album.host(page, 'a game, a picture');
  await page.getByRole('button', { name: 'Share a picture' }).click();
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeEnabled();
  await album.host(page, 'a game, a picture to share');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeVisible();
  await album.host(page, 'a game, deleted?');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Watch it again' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await album.host(page, 'watched again');
});

/** Once that picture's turns have begun; those of the first are held and seen as paused. */
async function pictureIsScored({ page }: HostPage, picture: number): Promise<void> {
  await expect(
    page.locator('[data-stage="scoring"]', { hasText: `Picture ${picture}` }),
  ).toBeVisible({ timeout: longest });
}
