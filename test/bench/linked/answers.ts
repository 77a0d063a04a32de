import type { Browser, Page } from '@playwright/test';
import { median, percentile } from '../figures.ts';
import { watchFrames } from '../pages/shown.ts';
import type { Row, Section } from '../section.ts';
import { lookFor, press, seen } from './contender.ts';
import type { Contender, Wall } from './contender.ts';

/** Real milliseconds between one and the next, so that no limit of ours is reached. */
const between = 150;

/** A phone's press of the button until the big screen shows what was sent. */
export async function answers(
  browserFor: (contender: Contender) => Browser,
  contenders: readonly Contender[],
  presses: number,
): Promise<Section> {
  const rooms: { contender: Contender; wall: Wall; phone: Page; taken: number[] }[] = [];
  for (const contender of contenders) {
    const browser = browserFor(contender);
    const wall = await contender.open(browser);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await watchFrames(context);
    const phone = await context.newPage();
    await phone.goto(wall.link(contender.service));
    await contender.settled(phone);
    rooms.push({ contender, wall, phone, taken: [] });
  }
  // The first of each warms up and is not counted.
  for (let turn = 0; turn <= presses; turn += 1) {
    for (let next = 0; next < rooms.length; next += 1) {
      const { contender, wall, phone, taken } = rooms[(turn + next) % rooms.length]!;
      const name = `N${turn}x`;
      await contender.write(phone, name);
      await lookFor(wall.page, wall.seats, name);
      await phone.waitForTimeout(between);
      const pressed = await press(phone);
      const shown = await seen(wall.page);
      await contender.written(phone);
      if (turn > 0) taken.push(shown - pressed);
    }
  }
  for (const { wall, phone } of rooms) {
    await phone.context().close();
    await wall.page.context().close();
  }
  const ours = rooms.filter(({ contender: { id } }) => id === 'relay' || id === 'direct');
  const theirs = rooms.filter((room) => !ours.includes(room));
  return {
    title: 'Pressed on the phone → seen on the big screen',
    how:
      'A name is changed in the lobby, which takes the same way as an answer: sealed, numbered, written ' +
      'to the archive, reduced, drawn. From the press in the phone’s page until a frame with the new name ' +
      'has been painted on the big screen. A rival’s message is of about the same size, is neither sealed by the page nor ' +
      'kept anywhere, and is drawn as a list item. Colyseus’ goes through its server. One phone each; ' +
      'all take turns.',
    rows: ours.flatMap((own) =>
      theirs.map((other): Row => {
        const [mine, its] = [median(own.taken), median(other.taken)];
        const p95 = (taken: readonly number[]) => Math.round(percentile(taken, 0.95));
        return {
          what: `${own.contender.title}, p50 · p95 of ${own.taken.length}, beside ${other.contender.title}`,
          ours: `${mine.toFixed(1)} ms · ${p95(own.taken)} ms`,
          rival: `${its.toFixed(1)} ms · ${p95(other.taken)} ms`,
          ratio: { name: `answer ${own.contender.id} ${other.contender.title}`, value: its / mine },
          verdict: {
            figure: `${(mine / its).toFixed(2)} times as long`,
            wanted: null,
            kept: true,
          },
        };
      }),
    ),
  };
}
