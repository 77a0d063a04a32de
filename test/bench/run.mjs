// All benches beside their rivals.
//   --only NAME[,NAME]  those alone, printed; with --keep also written down
//   --short             the quick ones, in less than two minutes, for CI: fails when a ratio has fallen
//                       30 % below the recorded one, or a limit is not kept, twice in a row
//   --built             `dist/` is fresh
// A run of all writes RESULTS.md and recorded.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

process.env.NODE_ENV = 'production';
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const short = words.includes('--short');
const only = words[words.indexOf('--only') + 1]?.split(',') ?? [];
const named = words.includes('--only') ? only : null;
const keeps = !short && (named === null || words.includes('--keep'));
/** A section that takes longer is broken. */
const longest = 180_000;

function run(command, ...words) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies } = read(`${here}package.json`);
const isInstalled = ([name, version]) => {
  const file = `${here}node_modules/${name}/package.json`;
  return existsSync(file) && read(file).version === version;
};
if (!Object.entries(dependencies).every(isInstalled)) {
  run('npm', 'ci', '--prefix', here, '--no-audit', '--no-fund');
}

// Bundled as it is for the browser: what runs is what the bundler makes of the sources.
const outDir = `${root}node_modules/.hogwash-bench`;
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  // A CommonJS package, whose names Node cannot see.
  ssr: { noExternal: ['paho-mqtt'] },
  build: { ssr: `${here}benches.ts`, outDir, emptyOutDir: true, target: 'node20' },
});
const bench = await import(pathToFileURL(`${outDir}/benches.js`).href);

/** What several benches use, started when it is first wanted and closed at the end. */
const shared = new Map();
const closing = [];
function once(name, start) {
  if (!shared.has(name)) shared.set(name, start());
  return shared.get(name);
}
async function closeAll() {
  for (const close of closing.splice(0).reverse()) await close();
}

const site = () =>
  once('site', async () => {
    if (!words.includes('--built')) run('npm', 'run', 'build');
    const started = await bench.startSite();
    closing.push(() => started.close());
    return started.host;
  });
const rivals = () =>
  once('rivals', async () => {
    const { startRivalSite } = await import('./rivals/site.mjs');
    const started = await startRivalSite(bench.localAddresses()[0] ?? 'localhost');
    closing.push(() => started.close());
    return started;
  });
let chromium = '';
const browserWith = (webRtc) =>
  once(`browser ${webRtc}`, async () => {
    const browser = await bench.launchFor(webRtc, (await rivals()).origin);
    chromium = browser.version();
    closing.push(() => browser.close());
    return browser;
  });
const contender = async (id) =>
  id === 'relay' || id === 'direct'
    ? bench.ourContender(id, await site())
    : bench.rivalContender(id, await rivals());
const contenders = (...ids) => Promise.all(ids.map(contender));

async function withParties(ids, use) {
  const parties = [];
  try {
    const { origin } = await rivals();
    for (const one of await contenders(...ids)) {
      console.error(`  a party with ${one.title}`);
      parties.push(await bench.Party.open(await browserWith(true), one, origin));
    }
    return await use(parties);
  } finally {
    for (const party of parties) await party.close();
  }
}

/** By name, in the order of the results; each gives its sections. */
const benches = {
  async reducer() {
    const { rivalClient } = await import('./rivals/boardgame.mjs');
    return [bench.reducerSection(short, rivalClient)];
  },
  async weights() {
    const all = await contenders('direct', 'peerjs', 'trystero', 'colyseus');
    return [await bench.weights(await browserWith(true), all)];
  },
  async lobby() {
    const all = await contenders('direct', 'peerjs', 'trystero');
    return [await bench.lobby(await browserWith(true), all, short ? 3 : 10)];
  },
  async answers() {
    const all = await contenders('relay', 'direct', 'peerjs', 'trystero', 'colyseus');
    const browsers = { yes: await browserWith(true), no: await browserWith(false) };
    return [
      await bench.answers(({ webRtc }) => browsers[webRtc ? 'yes' : 'no'], all, short ? 8 : 40),
    ];
  },
  async game() {
    return bench.partyGame(await browserWith(true), await site());
  },
  async recovery() {
    return withParties(['relay', 'direct', 'peerjs', 'trystero'], async (parties) => [
      await bench.recovery(parties, { seconds: 5, times: 4 }),
    ]);
  },
  async back() {
    return withParties(['direct', 'peerjs', 'trystero'], async (parties) => [
      await bench.backAtOnce(parties, 6),
    ]);
  },
  async awake() {
    const sleeps = [
      { seconds: 5, times: 7 },
      { seconds: 25, times: 1 },
    ];
    return withParties(['direct', 'peerjs', 'trystero'], async (parties) => [
      await bench.awake(parties, sleeps),
    ]);
  },
  async watchers() {
    const { openCrowd } = await import('./rivals/colyseus/crowd.mjs');
    const rival = await openCrowd((await rivals()).services.colyseus, 100);
    const much = { changes: short ? 12 : 40, whole: !short };
    const section = await bench.watchers(await browserWith(true), await site(), rival, much);
    await rival.close();
    return [section];
  },
  async painters() {
    return [await bench.paintersLoaded(await browserWith(true), await site())];
  },
  async archive() {
    return [await bench.archiveOnDisk()];
  },
  async reveal() {
    return [await bench.reveal(await browserWith(true), short ? 2 : 5)];
  },
};
const quick = ['reducer', 'weights', 'lobby', 'watchers', 'reveal'];

async function measure(name) {
  console.error(`Measuring: ${name}`);
  const load = loadavg()[0];
  const began = Date.now();
  let timer;
  const late = new Promise((_resolve, reject) => {
    const error = new Error(`the bench ${name} took longer than ${longest / 1000} s`);
    timer = setTimeout(() => reject(error), longest);
  });
  const sections = await Promise.race([benches[name](), late]);
  clearTimeout(timer);
  return { sections, run: { name, load, seconds: (Date.now() - began) / 1000 } };
}

const recordedFile = `${here}recorded.json`;
const recorded = read(recordedFile);

/** What is wrong with these sections, in words. In the short form a ratio is held to its record alone. */
function faultsOf(sections) {
  const rows = sections.flatMap(({ rows }) => rows);
  if (!short) return bench.notKept(rows);
  const lower = bench
    .fallen(sections, recorded)
    .map(
      ({ name, value, recorded }) =>
        `${name}: ${value.toFixed(2)} times as good as its rival, recorded: ${recorded}`,
    );
  return [...lower, ...bench.notKept(rows.filter(({ ratio }) => !ratio))];
}

const all = [];
const printed = [];
const faults = [];
for (const name of named ?? (short ? quick : Object.keys(benches))) {
  if (!benches[name])
    throw new Error(`no bench is called ${name}: ${Object.keys(benches).join(', ')}`);
  let measured = await measure(name);
  let found = faultsOf(measured.sections);
  if (short && found.length > 0) {
    console.error(`Once more, for it may be the machine: ${found.join('; ')}`);
    measured = await measure(name);
    found = faultsOf(measured.sections);
  }
  for (const section of measured.sections) {
    const text = bench.printSection(section, measured.run);
    console.log(text);
    printed.push(text);
  }
  all.push(...measured.sections);
  faults.push(...found);
}
await closeAll();

if (keeps) {
  const results = `${here}RESULTS.md`;
  const before = named === null ? '' : readFileSync(results, 'utf8');
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  writeFileSync(
    results,
    bench.resultsWith(before, printed, { chromium, rivals: versions.join(', ') }),
  );
  writeFileSync(recordedFile, `${JSON.stringify(bench.recordedAfter(all, recorded), null, 2)}\n`);
}
for (const fault of faults) console.error(`Not kept: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
