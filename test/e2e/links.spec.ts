import { expect, test } from '@playwright/test';
import { diceFrom, roll } from '../../src/base/dice.ts';
import { askOf } from '../../src/room/ask.ts';
import { expectEveryAnswerOnce, keptGame } from '../kit/kept-game.ts';
import { expectReplay, takeComplaints } from '../kit/party.ts';
import type { TroubledParty, TroubledPhone } from '../kit/troubled-party.ts';
import { troubledParty } from '../kit/troubled-party.ts';

const three = ['Ada', 'Bo', 'Cy'];
/** A silent channel is left within 3 s; a busy machine may be a little late. */
const backOnRelayWithin = 4500;
/** A phone is on the right screen so soon after it can be. */
const backWithin = 5000;

let party: TroubledParty | null = null;

test.beforeEach(() => void takeComplaints());
test.afterEach(async () => {
  await party?.close();
  party = null;
  // That a broker is not there is what these tests are about.
  const complaints = takeComplaints().filter((complaint) => !complaint.includes('WebSocket'));
  expect(complaints).toEqual([]);
});

/** Every phone shows what the room asks of it now. */
async function expectRightScreens({ host, phones }: TroubledParty): Promise<void> {
  for (const { phone } of phones) {
    const isRight = async () => {
      const { room } = await host.evidence();
      const { seat } = room.seats.find(({ name }) => name === phone.name)!;
      const ask = askOf(room, seat);
      if (ask.kind === 'pick') return phone.options.first().isVisible();
      return ask.kind === 'write'
        ? phone.page.getByRole('textbox', { name: ask.label }).isVisible()
        : phone.page.getByText(ask.instruction).first().isVisible();
    };
    await expect.poll(isRight, { timeout: backWithin, intervals: [50] }).toBe(true);
    await expect(phone.page.getByText('Link lost, dialling…')).toBeHidden();
  }
}

async function expectWholeGame({ host, phones }: TroubledParty): Promise<void> {
  expectReplay(await host.evidence());
  const arrived = await Promise.all(phones.map(({ phone }) => phone.arrivals()));
  expectEveryAnswerOnce(await keptGame(host), arrived.flat());
}

test('WebRTC forbidden, and the broker killed in mid-game: the game goes on through it when it is back', async () => {
  party = await troubledParty({ names: three, rate: 1, preset: 'Quick', webRtc: false });
  const { host, phones, broker } = party;
  const [ada, bo, cy] = phones.map(({ phone }) => phone);
  await ada!.start();
  for (const { phone, isRelayed } of phones) {
    await phone.prompt.waitFor();
    await expect(isRelayed).toBeVisible();
  }
  await bo!.write('Prompt', 'a pig before the storm');
  await broker.kill();
  await ada!.prompt.fill('written while nobody listened');
  await ada!.page.getByRole('button', { name: 'Submit' }).click();
  await expect(ada!.page.getByText('Link lost, dialling…')).toBeVisible();
  // The phone's page goes, with what it could not send.
  await ada!.page.reload();
  await broker.start();
  await expect(ada!.page.getByText('written while nobody listened')).toBeVisible({
    timeout: backWithin,
  });
  await expect(ada!.prompt).toBeHidden();
  await cy!.write('Prompt', 'a pig after the storm');
  await expectRightScreens(party);
  await host.page.getByRole('button', { name: 'End game' }).click();
  await host.page.getByRole('button', { name: 'Yes, end it' }).click();
  await expect(ada!.playAgain).toBeVisible();
  await expectWholeGame(party);
  const { log } = await host.evidence();
  const kept = log.filter(({ kind }) => kind === 'answered').map((event) => JSON.stringify(event));
  expect(kept.filter((event) => event.includes('while nobody listened'))).toHaveLength(1);
});

test('WebRTC cut in mid-game and healed, then every broker dead: relay, direct again, and direct to the end', async () => {
  party = await troubledParty({ names: three, rate: 4, preset: 'Quick', webRtc: true });
  const { host, phones, broker } = party;
  const [first] = phones;
  const { phone: ada } = first!;
  await ada.start();
  await ada.prompt.waitFor();
  await first!.cutDirect(true);
  await expect(first!.isRelayed).toBeVisible({ timeout: backOnRelayWithin });
  await ada.write('Prompt', 'a pig with a cut wire');
  await first!.cutDirect(false);
  await expect(first!.isDirect).toBeVisible({ timeout: 30_000 });
  await broker.kill();
  await first!.sleep(5000);
  await expect(first!.isDirect).toBeVisible({ timeout: backWithin });
  await Promise.all(phones.map(({ phone }) => phone.playToTheEnd()));
  for (const { isDirect } of phones) await expect(isDirect).toBeVisible();
  await expectWholeGame(party);
  expect((await host.evidence()).room.seats.map(({ presence }) => presence)).toEqual([
    'here',
    'here',
    'here',
  ]);
});

for (const [seconds, webRtc] of [
  [5, false],
  [25, true],
  [70, true],
  [70, false],
] as const) {
  const tag = seconds > 5 ? '@long' : [];
  const way = webRtc ? 'directly' : 'through the relay';
  test(
    `a phone that is stopped for ${seconds} s, linked ${way}, is on the right screen soon after`,
    { tag },
    async () => {
      party = await troubledParty({ names: three, rate: 1, webRtc });
      const { phones } = party;
      const [first, ...others] = phones;
      const { phone: ada } = first!;
      await ada.start();
      await ada.prompt.waitFor();
      const asleep = first!.sleep(seconds * 1000);
      await Promise.all(others.map(({ phone }, who) => phone.write('Prompt', `pig number ${who}`)));
      await asleep;
      await expectRightScreens(party);
    },
  );
}

test(
  'ten phones at once: cut, stopped, reloaded and without a broker, through one whole game',
  { tag: '@long' },
  async () => {
    test.setTimeout(900_000);
    const names = Array.from({ length: 10 }, (_, index) => `Player ${index}`);
    party = await troubledParty({ names, rate: 2, preset: 'Quick', webRtc: true });
    const { host, phones, broker } = party;
    await phones[0]!.phone.start();
    const played = Promise.all(phones.map(({ phone }) => phone.playToTheEnd()));
    const game = { over: false };
    const over = played.then(() => Object.assign(game, { over: true }));
    let dice = diceFrom(6);
    const draw = (most: number) => {
      let drawn: number;
      [drawn, dice] = roll(dice, 0, most);
      return drawn;
    };
    const troubles = [
      async (phone: TroubledPhone) => {
        await phone.cutDirect(true);
        await phone.phone.page.waitForTimeout(4000 + draw(6000));
        await phone.cutDirect(false);
      },
      (phone: TroubledPhone) => phone.sleep(2000 + draw(10_000)),
      (phone: TroubledPhone) => phone.phone.page.reload(),
      async () => {
        await broker.kill();
        await host.page.waitForTimeout(1000 + draw(5000));
        await broker.start();
      },
    ];
    while (!game.over) {
      const phone = phones[draw(phones.length - 1)]!;
      await Promise.race([troubles[draw(troubles.length - 1)]!(phone), over]);
      await Promise.race([host.page.waitForTimeout(1000), over]);
    }
    await over;
    await expectWholeGame(party);
  },
);
