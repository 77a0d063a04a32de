import { defineConfig } from '@playwright/test';

if (process.env.HOGWASH_WORLD !== 'own') {
  throw new Error(
    'These tests build networks: run them with npm run test:networks, test:lan or test:engines.',
  );
}

/** Browsers on machines of their own; each case is a whole game and has the processor alone. */
export default defineConfig({
  testDir: '.',
  outputDir: '../results',
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  forbidOnly: true,
  use: { screenshot: 'only-on-failure' },
});
