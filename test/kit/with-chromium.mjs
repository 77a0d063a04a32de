// Runs a command with a Chromium at hand: finds one, or installs one, or says how.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

const run = (command, words) => spawnSync(command, words, { stdio: 'inherit' }).status === 0;

function install() {
  console.log('No Chromium found: installing one.');
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) return;
  }
  run('npx', ['playwright', 'install', 'chromium']);
}

if (!findChromium()) install();
if (!findChromium()) {
  console.error(
    'The browser tests need a Chromium and none could be installed.\n' +
      'Install Chromium or Chrome, or set HOGWASH_CHROMIUM to its path, and run the command again.',
  );
  process.exit(1);
}

const [command, ...words] = process.argv.slice(2);
const { status } = spawnSync('npx', ['--no-install', command, ...words], { stdio: 'inherit' });
process.exit(status ?? 1);
