// Lighthouse against the built pages: the host's as on a laptop, the phone's as on a slow phone. The
// median of five runs each must reach what is asked of it: `npm run lighthouse`, or with `host` or
// `phone` one of the two. A whole run writes RESULTS.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../kit/chromium.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const asked = { performance: 95, accessibility: 100, 'best-practices': 100 };
const runs = 5;
const named = process.argv.slice(2);

if (!existsSync(`${here}node_modules`)) {
  const words = ['ci', '--prefix', here, '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const { default: lighthouse, desktopConfig, defaultConfig } = await import('lighthouse');
const { launch } = await import('chrome-launcher');

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** As a static host serves files: compressed, and those with a hash in their names for ever. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://site').pathname;
  const file = join(dist, normalize(path), path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)];
  const bytes = readFileSync(file);
  response.setHeader('content-type', type ?? 'application/octet-stream');
  if (path.includes('/assets/')) {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  }
  if (type) response.setHeader('content-encoding', 'gzip');
  response.end(type ? gzipSync(bytes) : bytes);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const site = `http://localhost:${server.address().port}/`;

const pages = [
  { name: 'host', address: site, config: desktopConfig, as: 'the host’s page, desktop preset' },
  {
    name: 'phone',
    address: `${site}phone/`,
    config: defaultConfig,
    as: 'the phone’s page, mobile preset',
  },
].filter(({ name }) => named.length === 0 || named.includes(name));

const chromeFlags = ['--headless=new', '--disable-quic', '--no-first-run'];
if (process.getuid?.() === 0) chromeFlags.push('--no-sandbox');

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const figures = {
  'first paint, ms': 'first-contentful-paint',
  'largest paint, ms': 'largest-contentful-paint',
  'blocked, ms': 'total-blocking-time',
  'layout shift': 'cumulative-layout-shift',
};

let failed = false;
const table = [
  `| page | ${Object.keys(asked).join(' | ')} | ${Object.keys(figures).join(' | ')} |`,
  `|---|${'---|'.repeat(Object.keys(asked).length + Object.keys(figures).length)}`,
];
for (const { address, config, as } of pages) {
  const results = [];
  for (let run = 0; run < runs; run += 1) {
    // A new profile each time: a first visit.
    const chrome = await launch({ chromePath: findChromium(), chromeFlags });
    const options = { port: chrome.port, logLevel: 'error', onlyCategories: Object.keys(asked) };
    const { lhr } = await lighthouse(address, options, config);
    results.push(lhr);
    chrome.kill();
    const said = Object.keys(asked).map((one) => Math.round(100 * lhr.categories[one].score));
    console.log(`${as}, run ${run + 1}: ${said.join(', ')}`);
    for (const name of Object.keys(asked)) {
      for (const { id } of lhr.categories[name].auditRefs.filter(({ weight }) => weight > 0)) {
        const { score, title, details } = lhr.audits[id];
        if (name === 'performance' || score === null || score === 1) continue;
        console.log(`  ${id}: ${title}`, JSON.stringify(details?.items ?? []).slice(0, 400));
      }
    }
  }
  const scores = Object.entries(asked).map(([name, least]) => {
    const score = Math.round(100 * median(results.map((lhr) => lhr.categories[name].score)));
    if (score < least) {
      failed = true;
      console.error(`${as}: ${name} is ${score}, and must be ${least}`);
    }
    return score;
  });
  const measured = Object.values(figures).map((audit) => {
    const value = median(results.map((lhr) => lhr.audits[audit].numericValue));
    return audit === 'cumulative-layout-shift' ? value.toFixed(3) : Math.round(value);
  });
  table.push(`| ${as} | ${scores.join(' | ')} | ${measured.join(' | ')} |`);
}
server.close();

console.log(`\n${table.join('\n')}\n`);
if (named.length === 0 && !failed) {
  writeFileSync(
    `${here}RESULTS.md`,
    `# Lighthouse\n\nWritten by \`npm run lighthouse\`: Lighthouse 12, the built pages, compressed, on localhost; the\nmedian of ${runs} first visits.\n\n${table.join('\n')}\n`,
  );
}
process.exit(failed ? 1 : 0);
