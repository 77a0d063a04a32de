import type { Browser, CDPSession, Page } from '@playwright/test';
import { median, percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import { startRevealSite } from './reveal-site.ts';
import type { Flight, SceneName } from './reveal/page.tsx';
import { traced } from './trace.ts';

/** As `page.tsx` sets it. */
const firstFrame = 'first frame';
/** The processor is that many times slower for the page. */
const slower = 4;
/** A frame at 60 a second, and a little for the clock, in milliseconds. */
const oneFrame = 17;
const mostTimes = 1.3;

interface Played {
  /** From the engine's word to the first frame. */
  mounting: number;
  /** Between one frame and the next. */
  gaps: number[];
  /** Layouts while something flew, and how long they took. */
  layouts: number[];
}

const scenes: Record<Exclude<SceneName, 'empty'>, string> = {
  landing: 'Ten labels land',
  scoring: 'A truth with nine voters',
};

/** How smoothly a reveal goes on a slow machine, beside a wall on which only a dot moves. */
export async function reveal(browser: Browser, rounds: number): Promise<Section> {
  const site = await startRevealSite();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(site.page);
  const session = await page.context().newCDPSession(page);
  const played: Record<SceneName, Played[]> = { empty: [], landing: [], scoring: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const scene of ['empty', 'landing', 'scoring'] as const) {
      played[scene].push(await play(browser, page, session, scene));
    }
  }
  await page.close();
  await site.close();
  return section(played, rounds);
}

async function play(
  browser: Browser,
  page: Page,
  session: CDPSession,
  scene: SceneName,
): Promise<Played> {
  const slowDown = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate((scene) => window.prepare(scene), scene);
  await slowDown(slower);
  const { frames, layouts, flights, mounting } = await traced(browser, page, firstFrame, () =>
    page.evaluate((scene) => window.play(scene), scene),
  );
  await slowDown(1);
  const during = layouts.filter(({ at }) => flights.some((flight) => isIn(flight, at)));
  return {
    mounting,
    gaps: frames.slice(1).map((at, index) => at - (frames[index] ?? at)),
    layouts: during.map(({ took }) => took),
  };
}

function isIn({ begins, ends }: Flight, at: number): boolean {
  return begins <= at && at <= ends;
}

function section(played: Record<SceneName, Played[]>, rounds: number): Section {
  const gapsOf = (scene: SceneName) => played[scene].flatMap(({ gaps }) => gaps);
  // Whatever else the machine does only ever adds to a turn.
  const quietest = (scene: SceneName) =>
    Math.min(...played[scene].map(({ gaps }) => percentile(gaps, 0.95)));
  const bare = quietest('empty');
  const rows = (Object.keys(scenes) as (keyof typeof scenes)[]).flatMap((scene): Row[] => {
    const gaps = gapsOf(scene);
    const p95 = quietest(scene);
    const ratio = p95 / bare;
    const layouts = played[scene].flatMap(({ layouts }) => layouts);
    return [
      {
        what: `${scenes[scene]}: between frames at p95, in the quietest of ${rounds} turns`,
        ours: `${p95.toFixed(1)} ms`,
        rival: `${bare.toFixed(1)} ms`,
        ratio: { name: `reveal ${scene}`, value: 1 / ratio },
        verdict: {
          figure: `${ratio.toFixed(2)} times`,
          wanted: `at most ${mostTimes} times`,
          kept: ratio <= mostTimes,
        },
      },
      {
        what: `${scenes[scene]}: frames under ${oneFrame} ms, of all ${gaps.length}`,
        ours: share(gaps),
        rival: share(gapsOf('empty')),
        verdict: null,
      },
      {
        what: `${scenes[scene]}: layouts while something flies, in ${rounds} turns`,
        ours: `${layouts.length}`,
        rival: '',
        verdict: { figure: `${layouts.length}`, wanted: 'none', kept: layouts.length === 0 },
      },
      {
        what: `${scenes[scene]}: from the engine’s word to the first frame, median`,
        ours: `${Math.round(median(played[scene].map(({ mounting }) => mounting)))} ms`,
        rival: '',
        verdict: null,
      },
    ];
  });
  return {
    title: 'A reveal on a slow machine',
    how:
      'The stage of a room with ten players, faces and sounds, ten texts of 120 letters, at 1280 × 720, ' +
      `with the page’s processor slowed down ${slower} times and no graphics card: everything is drawn in ` +
      'software. Read off the browser’s own tracing: frames are `DrawFrame` events, layouts `Layout` ' +
      'events. The rival is the bare wall; before both a dot moves all the time, so that every ' +
      'frame is wanted. The scenes take turns. The pig is silent: its words come and go at moments of ' +
      'their own.',
    rows,
  };
}

function share(gaps: readonly number[]): string {
  return `${((100 * gaps.filter((gap) => gap < oneFrame).length) / gaps.length).toFixed(1)} %`;
}
