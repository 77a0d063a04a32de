import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../kit/chromium.mjs';

/** The built pages, the embedded broker and a real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../results',
  // A game waits for its clocks and people most of the time.
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? 'list' : 'line',
  forbidOnly: true,
  use: { launchOptions: chromiumLaunch(), trace: 'off', screenshot: 'only-on-failure' },
});
