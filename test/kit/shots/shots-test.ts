import type { Browser } from '@playwright/test';
import { HostPage } from '../party.ts';
import { test as base } from '../party-test.ts';
import { startSite } from '../site.ts';
import type { Site } from '../site.ts';
import { Album } from './album.ts';
import { writeContactSheet } from './contact-sheet.ts';

/** A walk past screens, their pictures in an album named after it; the contact sheet is kept up. */
export const test = base.extend<{ site: Site; album: Album }>({
  // oxlint-disable-next-line no-empty-pattern -- as below
  actionTimeout: ({}, use) => use(20_000),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what is wanted off the pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  album: async ({}, use, { title }) => {
    await use(new Album(title));
    console.log(`Contact sheet: ${writeContactSheet()}`);
  },
});

/** `npm run shots`: they take their time. */
export const shots = { tag: '@shots' };
export const longest = 1_800_000;

/** One round, with time enough to be looked at. */
export async function setOneRound({ page }: HostPage): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Relaxed', { exact: true }).click();
  await page.getByRole('spinbutton', { name: 'Rounds' }).fill('1');
  await page.getByRole('button', { name: 'Back' }).click();
}

/** A host's page in a window of its own that is not on localhost. */
export function openElsewhere(browser: Browser, site: Site): Promise<HostPage> {
  return HostPage.open(browser, site.lan, 1);
}
