import { expect } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { diceFrom, roll } from '../../src/base/dice.ts';
import { gate } from '../kit/gate.ts';
import { expectEveryAnswerOnce, keptGame } from '../kit/kept-game.ts';
import { HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';
import { stageOn } from '../kit/stage-watch.ts';

/** Every phone is back on its screen so soon after the host, in real milliseconds. */
const backWithin = 5000;

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

async function party(browser: Browser, rate: number) {
  const host = await HostPage.open(browser, site.host, rate);
  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) phones.push(await Phone.join(browser, address, name));
  return { host, address, phones: phones as [Phone, Phone, Phone] };
}

/** Kills the host's page, opens it again, and waits until everybody is back. */
async function killAndReopen(host: HostPage): Promise<void> {
  await host.kill();
  await host.openAgain();
  await host.page.getByRole('button', { name: 'Go on with the game' }).click();
  await expect(host.page.getByRole('heading', { name: 'Where were we?' })).toBeVisible();
  await expect(host.page.getByText('Everybody is back')).toBeVisible({ timeout: backWithin });
}

async function goOn(host: HostPage): Promise<void> {
  await host.page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(host.page.getByRole('heading', { name: 'Where were we?' })).toBeHidden();
}

/** Those whose phone has a question on it. */
async function askedAmong(phones: readonly Phone[]): Promise<string[]> {
  const names = phones.map(async ({ name, prompt, lie, options }) =>
    (await prompt.or(lie).or(options).first().isVisible()) ? [name] : [],
  );
  return (await Promise.all(names)).flat();
}

/** Whether the game has come to its end on the stage. */
const isOver = (host: HostPage) => host.page.getByRole('button', { name: 'Play again' });

async function expectAllThere(host: HostPage, phones: readonly Phone[]): Promise<void> {
  await expect(isOver(host)).toBeVisible();
  const arrived = (await Promise.all(phones.map((phone) => phone.arrivals()))).flat();
  expect(arrived.length).toBeGreaterThan(0);
  expectEveryAnswerOnce(await keptGame(host), arrived);
}

test('the lobby of a host that was killed opens again: same code, same people', async ({
  browser,
}) => {
  const { host, address, phones } = await party(browser, 1);
  await host.kill();
  await host.openAgain();
  await host.page.getByRole('button', { name: 'Open the room again' }).click();
  const link = host.page.getByRole('link', { name: 'Join address' });
  await expect(link).toHaveAttribute('href', address);
  for (const { name, page } of phones) {
    await expect(host.page.getByText(name, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start game', exact: true })).toBeEnabled();
  }
  await phones[0].start();
  await expect(phones[1].page.getByRole('button', { name: 'Cancel' })).toBeVisible();
});

test('the host is killed in each stage, and the game goes on where it was', async ({ browser }) => {
  test.setTimeout(600_000);
  const { host, phones } = await party(browser, 4);
  const wanted = ['prompting', 'fooling', 'landing', 'guessing', 'scoring', 'totals', 'ending'];
  const asks: Record<string, string> = { prompting: 'prompt', fooling: 'lie', guessing: 'guess' };
  // Nobody lies about a picture of their own, or guesses at it.
  const askedIn: Record<string, number> = { prompting: 3, fooling: 2, guessing: 2 };
  // Nobody answers in a stage before the host was killed in it.
  const gates = new Map(Object.values(asks).map((ask) => [ask, gate()]));
  // A stage that nobody answers stands until the hand is at the switch, on a busy machine too.
  await host.choosePreset('Relaxed');
  await phones[0].start();
  const played = Promise.all(
    phones.map((phone) => phone.playToTheEnd(async (ask) => gates.get(ask)?.opened)),
  );
  for (const stage of wanted) {
    await stageOn(host.page, stage).waitFor({ timeout: 120_000 });
    const waiting = askedIn[stage];
    if (waiting !== undefined) await expect.poll(() => askedAmong(phones)).toHaveLength(waiting);
    await killAndReopen(host);
    // The labels land while the hand is on its way to the switch.
    const then = stage === 'landing' ? stageOn(host.page, 'guessing') : stageOn(host.page, stage);
    await expect(stageOn(host.page, stage).or(then)).toBeVisible();
    await goOn(host);
    if (waiting !== undefined) {
      const asked = () => askedAmong(phones);
      await expect.poll(asked, { timeout: backWithin }).toHaveLength(waiting);
    }
    gates.get(asks[stage] ?? '')?.open();
  }
  await played;
  await expectAllThere(host, phones);
});

for (const seed of [1, 2, 3, 4]) {
  // They take their time: `npm run test:long`.
  const tag = '@long';
  test(
    `the host is killed five times at any moment, seed ${seed}`,
    { tag },
    async ({ browser }) => {
      test.setTimeout(600_000);
      const { host, phones } = await party(browser, 6);
      await phones[0].start();
      const played = Promise.all(phones.map((phone) => phone.playToTheEnd()));
      let dice = diceFrom(seed);
      for (let kills = 0; kills < 5; kills += 1) {
        let events: number;
        [events, dice] = roll(dice, 1, 35);
        await expect(stageOn(host.page, 'lobby')).toBeHidden();
        await expect
          .poll(async () => (await host.evidence()).log.length, {
            intervals: [10],
            timeout: 120_000,
          })
          .toBeGreaterThanOrEqual(events);
        if (await isOver(host).isVisible()) throw new Error('the game was over before its time');
        await killAndReopen(host);
        await goOn(host);
      }
      await played;
      await expectAllThere(host, phones);
    },
  );
}
