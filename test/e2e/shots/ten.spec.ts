import { expect } from '@playwright/test';
import { HostPage, Phone } from '../../kit/party.ts';
import { imagine } from '../../kit/imagination.ts';
import { HeldStage } from '../../kit/shots/held-stage.ts';
import { playHeld } from '../../kit/shots/held-party.ts';
import { longest, setOneRound, shots, test } from '../../kit/shots/shots-test.ts';
import { passingStages } from '../../kit/shots/wanted-stages.ts';

const names = [
  'Wolfgang Wimmers',
  'MMMMWWWWMMMMWWWW',
  'Joakim Ø. Ådal',
  'Maximiliane-Rosa',
  'Çelik Ğüneşlioğl',
  'Zoë van de Kamp',
  'Ægidius Østergår',
  'Frederikke Holm',
  'Li',
  'Konstantinopolis',
];

const most = 120;
/** A text as long as it may be; now and then without a space in it. */
let written = 0;
function longThought(): string {
  written += 1;
  const thought = `${imagine()}, ${imagine()} and also ${imagine()}`.slice(0, most).trim();
  const whole = thought.padEnd(most, '!');
  return written % 7 === 0 ? whole.replaceAll(/[^\p{L}]/gu, '').padEnd(most, 'o') : whole;
}

test('5 Ten players', shots, async ({ browser, site, album }) => {
  test.setTimeout(longest);
  const host = await HostPage.open(browser, site.host, 2);
  const stage = await HeldStage.on(host);
  await setOneRound(host);
  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of names) phones.push(await Phone.join(browser, address, name));
  await album.host(host.page, 'lobby, ten');
  const watching = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const watcher = { page: await watching.newPage() };
  await watcher.page.goto(address);
  await watcher.page.getByRole('textbox', { name: 'Name' }).fill('An eleventh one!');
  await watcher.page.getByRole('button', { name: 'Join' }).click();
  await expect(watcher.page.getByText('You watch the next game')).toBeVisible();
  await album.host(host.page, 'lobby, ten and a watcher');
  await album.phone(watcher, 'watcher in the lobby');

  await stage.want(passingStages);
  const [star, ...others] = phones as [Phone, ...Phone[]];
  await star.start();
  const played = playHeld({ host, stage, album, star, others, words: longThought });
  await stage.eachWanted(async (name) => {
    await album.host(host.page, name);
    if (name === 'totals') await album.phone(watcher, 'watcher in the game');
  }, played);
  await album.host(host.page, 'ending, over');
  await album.phone(star, 'ending, over');
  for (const { name } of passingStages.slice(0, 6)) expect(album.has(name), name).toBe(true);
});
