// All benches beside their rivals. `--short`: the reducer's and the reveal's, in about a minute, for CI.
// Names (`reducer`, `join`, `game`, `painters`, `archive`, `reveal`) run those alone. Only a whole run writes RESULTS.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';

process.env.NODE_ENV = 'production';
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const short = process.argv.includes('--short');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const all = ['reducer', 'join', 'game', 'painters', 'archive', 'reveal'];
const onSite = ['join', 'game', 'painters'];
const chosen = short ? ['reducer', 'reveal'] : named.length > 0 ? named : all;
const whole = !short && named.length === 0;
const port = 4260;

function run(command, ...words) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${here}node_modules`)) {
  run('npm', 'ci', '--prefix', here, '--no-audit', '--no-fund');
}

// Bundled as it is for the browser: what runs is what the bundler makes of the sources.
const outDir = `${root}node_modules/.hogwash-bench`;
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  build: { ssr: `${here}benches.ts`, outDir, emptyOutDir: true, target: 'node20' },
});
const bench = await import(pathToFileURL(`${outDir}/benches.js`).href);

const sections = [];
let version = '';
if (chosen.includes('reducer')) {
  const { rivalClient } = await import('./rivals/boardgame.mjs');
  sections.push(bench.reducerSection(short, rivalClient));
}
if (onSite.some((name) => chosen.includes(name))) {
  if (!process.argv.includes('--built')) run('npm', 'run', 'build');
  const { startRivalSite } = await import('./rivals/peer-site.mjs');
  const browser = await chromium.launch(bench.chromiumLaunch());
  version = browser.version();
  const site = await bench.startSite();
  const rival = await startRivalSite(port + 1, bench.localAddresses()[0] ?? 'localhost');
  if (chosen.includes('join')) sections.push(await bench.joins(browser, site.host, rival));
  if (chosen.includes('painters')) sections.push(await bench.paintersLoaded(browser, site.host));
  if (chosen.includes('game')) sections.push(...(await bench.partyGame(browser, site.host)));
  await browser.close();
  await site.close();
  rival.close();
}
if (chosen.includes('archive')) sections.push(await bench.archiveOnDisk());
if (chosen.includes('reveal')) {
  const browser = await chromium.launch(bench.chromiumLaunch());
  sections.push(await bench.reveal(browser, short ? 3 : 5));
  await browser.close();
}

const kept = bench.printSections(sections);
if (whole) bench.writeResults(`${here}RESULTS.md`, sections, version);
process.exit(kept ? 0 : 1);
