import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { chromiumLaunch } from '../chromium.mjs';
import type { Machine } from './machine.ts';

const opened: Browser[] = [];

/** A Chromium on `machine`; it ends with the test. */
export async function openBrowser(machine: Machine, ...args: string[]): Promise<Browser> {
  const launch = chromiumLaunch();
  const folder = mkdtempSync(join(tmpdir(), 'hogwash-door-'));
  const door = join(folder, 'chromium');
  const program = launch.executablePath ?? chromium.executablePath();
  writeFileSync(door, `#!/bin/sh\nexec ${machine.door.join(' ')} '${program}' "$@"\n`, {
    mode: 0o755,
  });
  const browser = await chromium.launch({
    ...launch,
    executablePath: door,
    args: [...(launch.args ?? []), ...args],
  });
  opened.push(browser);
  return browser;
}

export async function closeBrowsers(): Promise<void> {
  await Promise.all(opened.splice(0).map((browser) => browser.close()));
}
