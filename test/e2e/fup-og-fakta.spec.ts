import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { HostArchive } from '../../workers/archive/archive.ts';
import { expectReplay, HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';

let site: Site;

test.beforeAll(async () => {
  mkdirSync('test/shots', { recursive: true });
  site = await startSite();
});
test.afterAll(() => site.close());

/** Two questions, and time to write on a busy machine; who is ready ends a stage all the same. */
const rules = {
  firstQuestions: 1,
  secondQuestions: 1,
  thirdQuestions: 0,
  lyingSeconds: 120,
  guessingSeconds: 120,
};

/** As if it had been set the evening before. */
async function keep({ page }: HostPage, preferences: object): Promise<void> {
  await page.getByRole('button', { name: 'New room' }).waitFor();
  await page.evaluate(async (kept) => {
    const { archive } = (globalThis as unknown as { hogwash: { archive: HostArchive } }).hogwash;
    await archive.keepSettings(kept);
  }, preferences);
  await page.reload();
}

test('three phones play two questions of Fup og Fakta', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host, 12);
  await keep(host, { cartridge: 'fup-og-fakta', settings: { 'fup-og-fakta': rules } });
  const address = await host.newRoom();

  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Çelik']) phones.push(await Phone.join(browser, address, name));
  const [ada] = phones as [Phone, Phone, Phone];
  await ada.start();

  /** Ada takes what is suggested; the others lie for themselves, and all say what they think. */
  const suggested = async () => {
    await ada.lie.waitFor();
    await ada.page.getByRole('button', { name: 'Suggest one' }).click();
    await ada.page.getByRole('group', { name: 'Suggestions' }).getByRole('button').first().click();
    await ada.page.getByRole('button', { name: 'Submit' }).click();
  };
  await suggested();
  const marked = async (phone: Phone) => {
    const row = phone.page.getByRole('group', { name: /^Reactions to/ }).first();
    const mark = row.getByRole('button').first();
    await mark.click();
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
  };
  let done = false;
  const oneMark = async (what: string, phone: Phone) => {
    if (what !== 'guess' || done) return;
    done = true;
    await host.shot('fup-guessing-host');
    await phone.shot('fup-guessing-phone');
    await marked(phone);
  };
  await Promise.all(phones.map((phone) => phone.playToTheEnd(oneMark)));
  await expect(host.page.getByRole('button', { name: 'Play again' })).toBeVisible();
  await host.shot('fup-over-host');

  const evidence = await host.evidence();
  expectReplay(evidence);
  expect(evidence.dropped).toEqual({});
  const kinds = evidence.log.map(({ kind }) => kind);
  expect(kinds).toContain('reacted');
  const begun = evidence.log.find((event) => event.kind === 'begun');
  expect(begun).toMatchObject({ cartridge: 'fup-og-fakta' });
  const asks = evidence.log.flatMap((event) => (event.kind === 'answered' ? [event.ask] : []));
  for (const ask of ['lie', 'guess']) {
    expect(asks.filter((id) => id.includes(`.${ask}#`)).length).toBeGreaterThan(2);
  }
  // What was shown is remembered for the next game.
  const kept = await host.wholeArchive();
  expect(kept).toContain('"asked":["');
});
