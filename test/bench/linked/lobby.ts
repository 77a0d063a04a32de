import type { Browser } from '@playwright/test';
import { percentile } from '../figures.ts';
import { watchFrames } from '../pages/shown.ts';
import type { Row, Section } from '../section.ts';
import { seen } from './contender.ts';
import type { Contender, Wall } from './contender.ts';

/** A room's portraits are for its ten players: after so many a new room is opened. */
const joinsInRoom = 10;

interface Joined {
  /** Milliseconds from the opened link to the seat on the big screen, and to the phone's own screen. */
  seat: number;
  lobby: number;
}

/** From the opened link to the lobby, on both screens. Ours is the first of `contenders`. */
export async function lobby(
  browser: Browser,
  contenders: readonly Contender[],
  joins: number,
): Promise<Section> {
  const taken = contenders.map((): Joined[] => []);
  for (let done = 0; done < joins; done += joinsInRoom) {
    const walls: Wall[] = [];
    for (const contender of contenders) walls.push(await contender.open(browser));
    const inRoom = Math.min(joinsInRoom, joins - done);
    // The first of each warms the room up and is not counted.
    for (let join = 0; join <= inRoom; join += 1) {
      for (let turn = 0; turn < contenders.length; turn += 1) {
        const which = (join + turn) % contenders.length;
        const joined = await joinOnce(browser, contenders[which]!, walls[which]!);
        if (join > 0) taken[which]!.push(joined);
      }
    }
    for (const { page } of walls) await page.context().close();
  }
  const [ours = [], ...theirs] = taken;
  return {
    title: 'Link opened → in the lobby',
    how:
      'The built pages as `npm start` serves them; all phones’ over plain http on this machine’s network ' +
      'address (which the browser is told to trust, for trystero wants a secure page), in a fresh browser ' +
      'context with an empty cache, once its window has settled. From the start of the navigation until a frame ' +
      'with one more seat has been painted on the big screen, and until one has been painted on the phone that shows what ' +
      'the big screen has said. Our seat is the portrait that hangs from the first sealed message on, and ' +
      'our phone’s screen the guest book; a rival’s are list items. PeerJS meets at its own PeerServer, ' +
      'trystero at the same broker as ours. All take turns.',
    rows: (joins < joinsInRoom ? [0.5] : [0.5, 0.95]).flatMap((share) =>
      (['seat', 'lobby'] as const).flatMap((screen) =>
        theirs.map((joins, rival): Row => {
          const of = (list: readonly Joined[]) =>
            percentile(
              list.map((one) => one[screen]),
              share,
            );
          const [mine, other] = [of(ours), of(joins)];
          const title = contenders[rival + 1]!.title;
          const where = screen === 'seat' ? 'seat on the big screen' : 'lobby on the phone';
          return {
            what: `${where}, p${share * 100} of ${ours.length}, beside ${title}`,
            ours: `${Math.round(mine)} ms`,
            rival: `${Math.round(other)} ms`,
            ratio: share === 0.5 ? { name: `lobby ${screen} ${title}`, value: other / mine } : null,
            verdict: {
              figure: `${(mine / other).toFixed(2)} times as long`,
              wanted: 'no slower',
              kept: mine <= other,
            },
          };
        }),
      ),
    ),
  };
}

/** Ten idle moments in a row. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  }
}

async function joinOnce(
  browser: Browser,
  { service }: Contender,
  { page, link, seats }: Wall,
): Promise<Joined> {
  await page.evaluate((selector) => {
    const before = document.querySelectorAll(selector).length;
    globalThis.shown = whenShown(() => document.querySelectorAll(selector).length > before);
  }, seats);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await watchFrames(context);
  await context.addInitScript(() => {
    const isLobby = () =>
      document.querySelector('form .go:enabled') !== null ||
      document.querySelector('#state')?.textContent === 'In the lobby';
    globalThis.shown = whenShown(isLobby);
  });
  const visitor = await context.newPage();
  // A new window has work of its own for a moment: a phone's browser is open when it scans the code.
  await visitor.goto('about:blank');
  await visitor.evaluate(idle);
  await page.evaluate(idle);
  await visitor.goto(link(service), { waitUntil: 'commit' });
  const opened = await visitor.evaluate(() => performance.timeOrigin);
  const seat = await seen(page);
  const lobby = await seen(visitor);
  await context.close();
  return { seat: seat - opened, lobby: lobby - opened };
}
