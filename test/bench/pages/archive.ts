import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startArchiveSite } from '../../kit/archive/archive-site.ts';
import { chromiumLaunch } from '../../kit/chromium.mjs';
import { median, percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import type { CatalogueTimes } from './archive/evenings.ts';
import type { ArchiveTimes } from './archive/page.ts';

const events = 1000;
const pictures = 60;
const openings = 7;
const sizes = [10, 1000, 10_000];
const turns = 60;
const resumings = 9;

/** What the archive costs, in a profile on disk: private windows are many times slower. */
export async function archiveOnDisk(): Promise<Section> {
  const site = await startArchiveSite('test/bench/pages/archive/index.html');
  const profile = mkdtempSync(join(tmpdir(), 'hogwash-bench-'));
  const inBrowser = async <Result>(work: (page: Page) => Promise<Result>) => {
    const context = await chromium.launchPersistentContext(profile, chromiumLaunch());
    const page = await context.newPage();
    await page.goto(site.page);
    const result = await work(page);
    await context.close();
    return result;
  };
  const times: ArchiveTimes = await inBrowser(async (page) => {
    await page.evaluate(() => window.openArchive());
    return page.evaluate((counts) => window.measureArchive(...counts), [events, pictures] as const);
  });
  const { catalogues, resumed } = await inBrowser(async (page) => {
    await page.evaluate(() => window.openArchive());
    return {
      resumed: await page.evaluate((times) => window.measureResuming(times), resumings),
      catalogues: await page.evaluate((counts) => window.measureCatalogue(...counts), [
        sizes,
        turns,
      ] as const),
    };
  });
  const opened: number[] = [];
  for (let time = 0; time < openings; time += 1) {
    opened.push(await inBrowser((page) => page.evaluate(() => window.openArchive())));
  }
  await site.close();
  rmSync(profile, { recursive: true, force: true });
  return section(times, opened, catalogues, resumed);
}

function section(
  times: ArchiveTimes,
  opened: number[],
  catalogues: CatalogueTimes[],
  resumed: { events: number; taken: number[] },
): Section {
  const of = (samples: number[], share: number) => `${percentile(samples, share).toFixed(1)} ms`;
  const both = (samples: number[]) => `${of(samples, 0.5)} · ${of(samples, 0.99)}`;
  const ratio = median(times.pictures) / median(times.bareWrites);
  return {
    title: 'Keeping things: SQLite on OPFS, beside a bare write',
    how:
      'In a persistent profile. From the page’s call to the worker’s answer that it is on disk. The ' +
      'rival is a file in OPFS, in a worker of its own, to which the same bytes are appended and ' +
      'flushed; the two take turns. Opening is from nothing to an open archive of ' +
      `${pictures} pictures and ${events} events, in a browser just started: worker, SQLite, files, ` +
      'migrations, check.',
    rows: [
      {
        what: `An event of 300 bytes, p50 · p99 of ${events}`,
        ours: both(times.events),
        rival: '',
        verdict: null,
      },
      {
        what: `A picture of 1 MiB and its event, p50 · p99 of ${pictures}`,
        ours: both(times.pictures),
        rival: both(times.bareWrites),
        ratio: { name: 'archive picture', value: 1 / ratio },
        verdict: {
          figure: `${ratio.toFixed(1)} times at p50`,
          wanted: 'at most 3 times',
          kept: ratio <= 3,
        },
      },
      {
        what: `Opening it cold, p50 of ${openings}, and the slowest`,
        ours: `${of(opened, 0.5)} · ${of(opened, 1)}`,
        rival: '',
        verdict: null,
      },
      ...catalogueRows(catalogues),
      {
        what: `A ten-player game of ${resumed.events} events, replayed from its first to where it was left, p50 of ${resumed.taken.length}, and the slowest`,
        ours: `${of(resumed.taken, 0.5)} · ${of(resumed.taken, 1)}`,
        rival: '',
        verdict: {
          figure: of(resumed.taken, 0.5),
          wanted: 'at most 300 ms',
          kept: median(resumed.taken) <= 300,
        },
      },
    ],
  };
}

function catalogueRows(catalogues: CatalogueTimes[]): Row[] {
  const [smallest] = catalogues;
  return catalogues.map(({ games, firstPage, search }) => {
    const growth = median(firstPage) / median(smallest?.firstPage ?? []);
    return {
      what: `Past games: the first page of ${games} games, and a search that finds them all, p50`,
      ours: `${median(firstPage).toFixed(2)} ms · ${median(search).toFixed(1)} ms`,
      rival: '',
      verdict:
        games === smallest?.games
          ? null
          : {
              figure: `${growth.toFixed(2)} times that of ${smallest?.games}`,
              wanted: 'at most 1.5 times',
              kept: growth <= 1.5,
            },
    };
  });
}
