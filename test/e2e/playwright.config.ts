import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../kit/chromium.mjs';

/** The built pages, the embedded broker and a real Chromium; one game at a time on small machines. */
export default defineConfig({
  testDir: '.',
  outputDir: '../results',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? 'list' : 'line',
  forbidOnly: true,
  use: { launchOptions: chromiumLaunch(), trace: 'off' },
});
