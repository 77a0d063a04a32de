import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { chromiumLaunch } from './chromium.mjs';

/** A browser with a profile of its own, as a person has one: only there can a page be installed. */
export async function openProfile(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hogwash-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    ...chromiumLaunch(),
    viewport: { width: 1280, height: 720 },
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Until the page's service worker answers for it. */
export async function underItsWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Until all parts of the font that Collage paints with are kept. */
export async function lettersKept(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => (await (await caches.open('hogwash letters')).keys()).length === 11,
  );
}
