import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { comeToRest } from './come-to-rest.ts';

/** Where all pictures are, a folder for each group, and in it one for each screen. */
export const shotsFolder = 'test/shots/screens';

const hostSizes = [
  [1280, 720],
  [1024, 768],
  [3840, 2160],
] as const;
const phoneSizes = [
  [390, 844],
  [320, 568],
  [768, 1024],
] as const;
const motions = ['no-preference', 'reduce'] as const;

/** The pictures of one group of screens: each at three sizes, with and without reduced motion. */
export class Album {
  readonly #folder: string;
  readonly #names: string[] = [];

  constructor(group: string) {
    this.#folder = join(shotsFolder, group);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  has(screen: string): boolean {
    return this.#names.some((name) => name.endsWith(`host ${screen}`));
  }

  host(page: Page, screen: string): Promise<void> {
    return this.#take(page, `host ${screen}`, hostSizes);
  }

  phone({ page }: { page: Page }, screen: string): Promise<void> {
    return this.#take(page, `phone ${screen}`, phoneSizes);
  }

  async #take(page: Page, screen: string, sizes: typeof hostSizes | typeof phoneSizes) {
    const name = `${String(this.#names.length + 1).padStart(2, '0')} ${screen}`;
    this.#names.push(name);
    const folder = join(this.#folder, name);
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    const before = page.viewportSize();
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const reducedMotion of motions) {
        await page.emulateMedia({ reducedMotion });
        await page.evaluate(comeToRest);
        const still = reducedMotion === 'reduce' ? ' reduced' : '';
        const path = join(folder, `${width}x${height}${still}.jpg`);
        await page.screenshot({ path, type: 'jpeg', quality: 88 });
      }
    }
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    if (before) await page.setViewportSize(before);
  }
}
