import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { VitePWA } from 'vite-plugin-pwa';
import { minifySync } from 'vite';
import type { Plugin } from 'vite';
import { forgetfulWorker } from './forgetful-worker.ts';
import { manifest } from './host/install/manifest.ts';
import { chromiumLaunch } from './test/kit/chromium.mjs';
import { portFrom, roomServer } from './room-server.ts';
import { siteHeaders } from './site-headers.ts';

const port = portFrom(process.env.PORT);

/** Finds its wasm beside itself, so it must stay where it is. */
const sqlite = ['@sqlite.org/sqlite-wasm'];

/** SQLite's own workers, which nothing here starts, and which would weigh more than the rest of it. */
const sqliteWorkers = [
  `new Worker(new URL("sqlite3-worker1.mjs", import.meta.url), { type: "module" })`,
  `new URL("sqlite3-opfs-async-proxy.js", import.meta.url)`,
];

function withoutSqliteWorkers(): Plugin {
  return {
    name: 'without-sqlite-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith('sqlite-wasm/dist/index.mjs')) return undefined;
      for (const worker of sqliteWorkers) {
        if (!code.includes(worker)) this.error(`sqlite-wasm no longer says ${worker}`);
        code = code.replace(worker, 'undefined');
      }
      return { code, map: null };
    },
  };
}

/** A file of `public` is copied as it is; this one is on the way to every phone. Its syntax stays old. */
function smallerFirst(): Plugin {
  return {
    name: 'smaller-first',
    async writeBundle({ dir = '' }) {
      const file = join(dir, 'first.js');
      // A build without `public`, as the archive's bench has.
      if (!existsSync(file)) return;
      // Without white space it would write its strings as templates.
      const old = { compress: false, codegen: { removeWhitespace: false } };
      const { code } = minifySync(file, await readFile(file, 'utf8'), old);
      if (/`|=>/.test(code)) this.error('first.js is no longer old JavaScript');
      await writeFile(file, code);
    },
  };
}

/** The phone's page comes while the room is dialled, and begins once the room has answered. */
function pageAhead(): Plugin {
  return {
    name: 'page-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const page = chunks.find((one) => one.facadeModuleId?.endsWith('/phone/page.tsx'));
        if (page === undefined) return [];
        // After what dials: it must not wait for this.
        const ahead = (attrs: object) => (file: string) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { ...attrs, fetchpriority: 'low', crossorigin: true, href: `../${file}` },
        });
        const scripts = [page.fileName, ...page.imports].filter((file) => !html.includes(file));
        const styles = [...(page.viteMetadata?.importedCss ?? [])];
        return [
          // Not `modulepreload`, which would also compile them in front of what dials.
          ...scripts.map(ahead({ rel: 'preload', as: 'script' })),
          ...styles.map(ahead({ rel: 'preload', as: 'style' })),
        ];
      },
    },
  };
}

/** The host's page without a network; the phones' is none of its business. */
const offline = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'workers/offline',
    filename: 'service-worker.ts',
    // The page registers it, and asks a person before a newer one takes over.
    injectRegister: false,
    registerType: 'prompt',
    manifest,
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: [
        '{index,stage}.html',
        'first.js',
        'icons/pig.svg',
        '{faces,reactions}/*.svg',
        'assets/*.{js,css,wasm,woff2}',
        'assets/noto-color-emoji-*.woff',
      ],
      maximumFileSizeToCacheInBytes: 4_000_000,
      target: 'es2022',
      // A module would be no service worker in older Firefoxes.
      rollupFormat: 'iife',
    },
  });

/** Pictures of the stage that are kept and compared: `npm run shots:accept` rewrites them. */
const baseline = {
  comparatorName: 'pixelmatch' as const,
  // Letters and edges are drawn a little differently by each machine.
  comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.005 },
  // What moves is at its end already; a clock that ran out would not be what was asked for.
  screenshotOptions: { animations: 'allow' as const, caret: 'hide' as const },
  resolveScreenshotPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
    `${root}/test/browser/host/baseline/${arg}${ext}`,
  resolveDiffPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
    `${root}/test/results/baseline/${arg}${ext}`,
};

/** By name: what the stage's own window alone needs is told apart from what it shares. */
const pages: Record<string, string | Record<string, string>> = {
  phone: 'phone/index.html',
  overlay: 'overlay.html',
  host: { index: 'index.html', 'stage-window': 'stage.html' },
};

/**
 * One config for the three pages (`--mode host`, `--mode phone`, `--mode overlay`), the server they
 * are served by, and the unit and browser tests.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  appType: 'mpa' as const,
  // Pictures and icons belong to the host's build; the others add their pages beside them.
  publicDir: mode === 'phone' || mode === 'overlay' ? (false as const) : 'public',
  plugins: [
    react(),
    siteHeaders(),
    forgetfulWorker(),
    roomServer(),
    withoutSqliteWorkers(),
    ...(mode === 'host' ? [smallerFirst(), ...offline()] : []),
    ...(mode === 'phone' ? [pageAhead()] : []),
  ],
  worker: { format: 'es' as const, plugins: () => [withoutSqliteWorkers()] },
  optimizeDeps: { exclude: sqlite, include: ['comlink', 'fflate', 'idb-keyval'] },
  build: {
    target: 'es2022',
    emptyOutDir: mode === 'host',
    assetsDir: mode === 'phone' || mode === 'overlay' ? `${mode}/assets` : 'assets',
    assetsInlineLimit: 0,
    // Every browser with module workers has modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages[mode] ?? pages.host!,
    },
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
          maxWorkers: 2,
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
          attachmentsDir: 'test/results/attachments',
          include: ['test/{unit,contract,browser}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.node.test.ts'],
          globalSetup: ['test/kit/link/broker-setup.ts'],
          // Most of what a page's test does is wait.
          maxWorkers: 2,
          testTimeout: 60_000,
          // What is waited for comes; a busy machine is only slow.
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: { toMatchScreenshot: baseline },
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
