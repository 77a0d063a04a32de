import type { Browser } from '@playwright/test';
import { HostPage, Phone } from '../../kit/party.ts';
import { percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import { watchFrames } from './shown.ts';
import { ReceivedBytes } from './received-bytes.ts';

const names = ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Finn', 'Gro', 'Hal', 'Ivy', 'Jo'];
/** How many times faster than the clock the game runs; phones and link keep their own time. */
const rate = 4;
const longest = 3 * 60_000;
/** Ten prompts and, for each picture, nine lies. */
const answers = 10 + 10 * 9;

/** Ten phones play one Quick game: how soon an answer is seen, and what one phone receives. */
export async function partyGame(browser: Browser, site: string): Promise<Section[]> {
  const host = await HostPage.open(browser, site, rate);
  await watchFrames(host.page.context());
  await host.page.reload();
  await host.presetBeforehand('Quick');
  const address = await host.newRoom();
  const received = new ReceivedBytes();
  const phones: Phone[] = [];
  for (const [index, name] of names.entries()) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    if (index === names.length - 1) await received.count(context);
    phones.push(await Phone.joinIn(context, address, name));
  }

  const before = await received.sum();
  const begun = Date.now();
  await phones[0]?.start();
  const seen = await playGame(host, phones);
  const minutes = (Date.now() - begun) / 60_000;
  const after = await received.sum();
  const { log } = await host.evidence();
  const idle = await received.aMinute();
  for (const { page } of phones) await page.context().close();
  await host.page.context().close();

  const start = log.find((event) => event.kind === 'begun')?.at ?? 0;
  const gameMinutes = ((log.at(-1)?.at ?? 0) - start) / 60_000;
  const told = (what: string, ours: string): Row => ({ what, ours, rival: '', verdict: null });
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const all = after.relay + after.direct - before.relay - before.direct;
  const idleBytes = idle.relay + idle.direct;
  return [
    {
      title: 'Submit pressed → seen on the big screen',
      how:
        'A Quick game with ten phones, prompts and lies sent one after another. From the press of ' +
        'Submit in the phone’s page until a frame in which that player’s easel or portrait has changed ' +
        '(or, for the last one waited for, the stage) has been painted on the host page.',
      rows: [0.5, 0.99].map((share) =>
        told(
          `p${share * 100} of ${seen.length} answers (there could be ${answers})`,
          `${Math.round(percentile(seen, share))} ms`,
        ),
      ),
    },
    {
      title: 'Bytes sent to one phone in a whole game',
      how:
        `The same game (one round, ten pictures), from Start to the ending, run ${rate} times as fast: ` +
        `${minutes.toFixed(1)} minutes by the clock, ${gameMinutes.toFixed(1)} by the game’s. Payloads of WebSocket ` +
        'frames received by the tenth phone’s page, and bytes received on its data channel.',
      rows: [
        told('over the broker', kilobytes(after.relay - before.relay)),
        told('over the data channel', kilobytes(after.direct - before.direct)),
        told('together', kilobytes(all)),
        told('while nothing happens, a minute', kilobytes(idleBytes)),
        told(
          'together, had it run at the clock’s pace (calculated)',
          kilobytes(all + idleBytes * (gameMinutes - minutes)),
        ),
      ],
    },
  ];
}

/** Plays until the ending; milliseconds from each press of Submit to its being seen. */
async function playGame(host: HostPage, phones: readonly Phone[]): Promise<number[]> {
  const seen: number[] = [];
  const stop = Date.now() + longest;
  const asking = host.page.locator(
    ['prompting', 'fooling', 'guessing'].map((stage) => `[data-stage="${stage}"]`).join(', '),
  );
  const over = host.page.getByRole('button', { name: 'Play again' });
  for (let turn = 0; Date.now() < stop; turn += 1) {
    await asking.or(over).first().waitFor({ timeout: 120_000 });
    if (await over.isVisible()) return seen;
    for (const phone of phones) {
      const time = await takeTurn(host, phone, turn);
      if (time !== null) seen.push(time);
    }
  }
  throw new Error('the measured game did not end');
}

/** Milliseconds until an answer was seen; null when this phone had none to write. */
async function takeTurn(host: HostPage, phone: Phone, turn: number): Promise<number | null> {
  const asked = await phone.page.evaluate(() => {
    const open = document.querySelector<HTMLElement>('[aria-label="Options"] button:enabled');
    open?.click();
    return document.querySelector('form textarea:not([readonly])') !== null;
  });
  if (!asked) return null;
  const box = phone.page.locator('form textarea');
  // Between the look and the hand the time may have run out.
  const text = `${phone.name} thinks of picture ${turn} ${'.'.repeat(turn % 7)}`;
  const filled = await box.fill(text, { timeout: 1000 }).then(
    () => true,
    () => false,
  );
  if (!filled) return null;
  await host.page.evaluate((name) => {
    const sign = () => {
      const own = [...document.querySelectorAll<HTMLElement>('.room-scene li')]
        .filter((place) => place.textContent?.includes(name))
        .map(({ dataset }) => `${dataset.state} ${dataset.lied}`);
      return [document.querySelector<HTMLElement>('.room-scene')?.dataset.stage, ...own].join();
    };
    const before = sign();
    globalThis.shown = whenShown(() => sign() !== before);
  }, phone.name);
  const pressed = await phone.page.evaluate(() => {
    const submit = document.querySelector<HTMLButtonElement>('form button[type="submit"]:enabled');
    const now = performance.timeOrigin + performance.now();
    submit?.click();
    return submit === null ? null : now;
  });
  if (pressed === null) return null;
  const shown = await host.page.evaluate(() => globalThis.shown);
  return (shown ?? Number.NaN) - pressed;
}
