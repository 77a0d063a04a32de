import type { Browser, Page } from '@playwright/test';
import { HostPage } from '../../kit/party.ts';
import { percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import { watchFrames } from './shown.ts';

/** A room's portraits are for its ten players: after ten joins a new room is opened. */
const joinsInRoom = 10;
const rooms = 2;

interface RivalSite {
  host: string;
  phone: string;
}

/** A room on a big screen, whoever built it: where phones go, and what one seat is there. */
interface Wall {
  page: Page;
  phone: string;
  seats: string;
}

/** Milliseconds from the opened link to the seat on the big screen, beside PeerJS. */
export async function joins(browser: Browser, site: string, rival: RivalSite): Promise<Section> {
  const taken = { ours: [] as number[], rival: [] as number[] };
  for (let room = 0; room < rooms; room += 1) {
    const ours = await ourWall(browser, site);
    const theirs = await rivalWall(browser, rival);
    // The first of each warms the room up and is not counted.
    for (let join = 0; join <= joinsInRoom; join += 1) {
      const both = join % 2 === 0 ? [ours, theirs] : [theirs, ours];
      for (const wall of both) {
        const time = await joined(browser, wall);
        if (join > 0) (wall === ours ? taken.ours : taken.rival).push(time);
      }
    }
    await ours.page.context().close();
    await theirs.page.context().close();
  }
  return {
    title: 'Link opened → seat on the big screen',
    how:
      'The built pages as `npm start` serves them; the phone’s over plain http on this machine’s network ' +
      'address, in a fresh browser context with an empty cache, once its window has settled. From the start of the navigation until a ' +
      'frame with one more seat has been painted on the host page. Our seat is the portrait that hangs ' +
      'from the first sealed message on, before its name is written; the rival’s is a list item added as ' +
      'soon as the data channel is open on the host. The two take turns.',
    rows: [0.5, 0.95].map((share): Row => {
      const [ours, theirs] = [percentile(taken.ours, share), percentile(taken.rival, share)];
      return {
        what: `p${share * 100} of ${taken.ours.length} joins`,
        ours: `${Math.round(ours)} ms`,
        rival: `${Math.round(theirs)} ms`,
        verdict: {
          figure: `${(ours / theirs).toFixed(2)} times as long`,
          wanted: 'no slower',
          kept: ours <= theirs,
        },
      };
    }),
  };
}

async function ourWall(browser: Browser, site: string): Promise<Wall> {
  const host = await HostPage.open(browser, site, 1);
  await watchFrames(host.page.context());
  await host.page.reload();
  const phone = await host.newRoom();
  return { page: host.page, phone, seats: '.portrait-wall-place, .portrait-wall-watchers' };
}

async function rivalWall(browser: Browser, rival: RivalSite): Promise<Wall> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await watchFrames(context);
  const page = await context.newPage();
  await page.goto(rival.host);
  const room = page.locator('html[data-room]');
  await room.waitFor();
  const id = (await room.getAttribute('data-room')) ?? '';
  return { page, phone: `${rival.phone}#${id}`, seats: '.seat' };
}

/** Ten idle moments in a row. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  }
}

async function joined(browser: Browser, { page, phone, seats }: Wall): Promise<number> {
  await page.evaluate((selector) => {
    const before = document.querySelectorAll(selector).length;
    globalThis.shown = whenShown(() => document.querySelectorAll(selector).length > before);
  }, seats);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const visitor = await context.newPage();
  // A new window has work of its own for a moment: a phone's browser is open when it scans the code.
  await visitor.goto('about:blank');
  await visitor.evaluate(settled);
  await page.evaluate(settled);
  await visitor.goto(phone, { waitUntil: 'commit' });
  const opened = await visitor.evaluate(() => performance.timeOrigin);
  const seen = await page.evaluate(() => globalThis.shown);
  await context.close();
  return (seen ?? Number.NaN) - opened;
}
