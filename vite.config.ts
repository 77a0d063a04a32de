import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './test/kit/chromium.mjs';
import { portFrom, roomServer } from './room-server.ts';

const port = portFrom(process.env.PORT);

/**
 * One config for the two pages (`--mode host`, `--mode phone`), the server both are served by, and
 * the unit and browser tests.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  appType: 'mpa' as const,
  // Pictures and icons belong to the host's build; the phone's adds its page beside them.
  publicDir: mode === 'phone' ? (false as const) : 'public',
  plugins: [react(), roomServer()],
  worker: { format: 'es' as const },
  build: {
    target: 'es2022',
    emptyOutDir: mode === 'host',
    assetsDir: mode === 'phone' ? 'phone/assets' : 'assets',
    assetsInlineLimit: 0,
    // Every browser with module workers has modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: mode === 'phone' ? 'phone/index.html' : 'index.html' },
  },
  server: { host: true, port, strictPort: true },
  preview: { host: true, port, strictPort: true },
  test: {
    projects: [
      {
        extends: true as const,
        plugins: [],
        test: {
          name: 'node',
          include: ['test/{unit,contract}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        // Known beforehand, so that no test is reloaded in the middle when one is first met.
        optimizeDeps: {
          include: [
            '@noble/ciphers/chacha.js',
            '@noble/curves/ed25519.js',
            '@noble/hashes/hmac.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'paho-mqtt',
            'fast-check',
            'pure-rand/distribution/uniformInt',
            'pure-rand/generator/xoroshiro128plus',
            'simple-peer/simplepeer.min.js',
            'zod/mini',
          ],
        },
        test: {
          name: 'chromium',
          include: ['test/{unit,contract,browser}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.node.test.ts'],
          globalSetup: ['test/kit/link/broker-setup.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Two runs at once take two ports.
            api: { strictPort: false },
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
