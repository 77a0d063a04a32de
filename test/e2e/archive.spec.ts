import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { chromiumLaunch } from '../kit/chromium.mjs';
import { startArchiveSite } from '../kit/archive/archive-site.ts';
import { entryOf, opening, secret } from '../kit/archive/entries.ts';

const open = { kind: 'open', keeping: 'disk', setAside: null };

let site: Awaited<ReturnType<typeof startArchiveSite>>;
let profile: string;
test.beforeAll(async () => {
  site = await startArchiveSite();
  profile = mkdtempSync(join(tmpdir(), 'hogwash-'));
});
test.afterAll(async () => {
  await site.close();
  rmSync(profile, { recursive: true, force: true });
});

const launch = () => chromium.launchPersistentContext(profile, chromiumLaunch());

async function tabIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.page);
  return page;
}

const openArchive = (page: Page) => page.evaluate(() => window.archivePage.archive.open());
const saved = (page: Page) =>
  page.evaluate(async () => (await window.archivePage.room.savedRoom())?.events.length ?? null);

async function play(page: Page, events: number): Promise<void> {
  const first = { ...opening, secret: [...secret] };
  const room = await page.evaluate(
    ({ secret, ...opening }) => window.archivePage.room.openRoom(new Uint8Array(secret), opening),
    first,
  );
  const entries = Array.from({ length: events }, (_, index) => entryOf(room!, index + 1));
  for (const entry of entries) {
    const kept = await page.evaluate((entry) => window.archivePage.room.keep(entry), entry);
    expect(kept).toEqual({ kept: true });
  }
}

test('[archive] a tab reloaded again and again has its archive each time', async () => {
  const context = await launch();
  const page = await tabIn(context);
  expect(await openArchive(page)).toEqual(open);
  await play(page, 3);
  for (let time = 1; time <= 8; time += 1) {
    await page.reload();
    expect(await openArchive(page)).toEqual(open);
    expect(await saved(page)).toBe(3);
  }
  await context.close();
});

test('[archive] a killed renderer and then a new browser: all that was acknowledged is there', async () => {
  const context = await launch();
  const page = await tabIn(context);
  expect(await openArchive(page)).toEqual(open);
  await play(page, 40);
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // The page that would answer is gone.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await tabIn(context);
  expect(await openArchive(next)).toEqual(open);
  expect(await saved(next)).toBe(40);
  await context.close();

  const later = await launch();
  const last = await tabIn(later);
  expect(await openArchive(last)).toEqual(open);
  expect(await saved(last)).toBe(40);
  await later.close();
});

test('[archive] two tabs: elsewhere, taken over, and the first one says that it has moved', async () => {
  const context = await launch();
  const [first, second] = [await tabIn(context), await tabIn(context)];
  await openArchive(first);
  await play(first, 3);
  expect(await openArchive(second)).toEqual({ kind: 'elsewhere' });
  expect(await second.evaluate(() => window.archivePage.archive.takeOver())).toEqual(open);
  expect(await saved(second)).toBe(3);
  await expect
    .poll(() => first.evaluate(() => window.archivePage.news))
    .toEqual([{ kind: 'moved' }]);
  // The page that has it goes; the other one has it again.
  await second.close();
  expect(await openArchive(first)).toEqual(open);
  expect(await saved(first)).toBe(3);
  await context.close();
});

test('[archive] on plain http it is a copy, and says so; a later page has it, without the keys', async () => {
  const context = await launch();
  const page = await context.newPage();
  await page.goto(site.insecure);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(await openArchive(page)).toEqual({ ...open, keeping: 'copy' });
  await play(page, 5);
  const sealed = await page.evaluate(() =>
    window.archivePage.archive.keepPainterKey('someone', 'sk-secret'),
  );
  expect(sealed).toBe(false);
  const later = await context.newPage();
  await expect
    .poll(async () => {
      await later.goto(site.insecure);
      expect(await openArchive(later)).toEqual({ ...open, keeping: 'copy' });
      return saved(later);
    })
    .toBe(5);
  expect(await later.evaluate(() => window.archivePage.room.painterKey('someone'))).toBeNull();
  await context.close();
});
