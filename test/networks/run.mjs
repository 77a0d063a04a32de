// Runs one test of this folder (`two-networks`, `lan`, `engines`) in a world of its own: it has no
// network but the one the test builds, and all of it vanishes with the test. Needs Linux and root;
// installs the programs it lacks (Debian's packages), or says which to install.
import { spawnSync } from 'node:child_process';

/** The package of Debian's that has a program. */
const packages = {
  'firefox-esr': 'firefox-esr',
  ip: 'iproute2',
  nft: 'nftables',
  openssl: 'openssl',
  tcpdump: 'tcpdump',
  turnserver: 'coturn',
  unshare: 'util-linux',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
};
const always = ['unshare', 'ip', 'nft'];
const needs = {
  'two-networks': [...always, 'openssl', 'turnserver'],
  lan: [...always, 'tcpdump'],
  engines: [...always, 'tcpdump', 'firefox-esr', 'WebKitWebDriver', 'Xvfb'],
};

/** Its own mounts, processes and network: what is in there ends with it, and nothing of it stays. */
const apart = ['--net', '--mount', '--pid', '--mount-proc', '--fork', '--kill-child'];
/**
 * Machines' names and temporary files are this world's alone, too; its name server is an address
 * where nobody is.
 */
const world = `
set -e
mkdir -p /run/netns
mount -t tmpfs machines /run/netns
export TMPDIR=/run/netns/.temporary
mkdir $TMPDIR
echo 'nameserver 192.0.2.53' > $TMPDIR/resolv.conf
mount --bind $TMPDIR/resolv.conf /etc/resolv.conf
ip link set lo up
exec npx --no-install playwright test --config test/networks/playwright.config.ts "$@"
`;

function fail(why) {
  console.error(why);
  process.exit(1);
}

const run = (command, words, options = {}) =>
  spawnSync(command, words, { stdio: 'inherit', ...options });
const isThere = (program) => spawnSync('which', [program]).status === 0;
const missing = () => needs[name].filter((program) => !isThere(program));
const packagesOf = (programs) => [...new Set(programs.map((program) => packages[program]))];

const [name, ...words] = process.argv.slice(2);
if (!needs[name]) fail(`Which test? ${Object.keys(needs).join(', ')}`);
if (process.platform !== 'linux') fail('This test builds networks out of Linux’s namespaces.');
if (process.getuid() !== 0) {
  fail(
    `This test builds networks, which takes root: sudo npm run test:${name === 'two-networks' ? 'networks' : name}\n` +
      `It needs Debian’s packages ${packagesOf(needs[name]).join(', ')}, and installs those that are missing.`,
  );
}
if (missing().length > 0 && isThere('apt-get')) {
  const wanted = packagesOf(missing());
  console.log(`Installing ${wanted.join(', ')}.`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...wanted]);
}
if (missing().length > 0) fail(`Install ${missing().join(', ')} and run the command again.`);

const { status } = run('unshare', [...apart, 'sh', '-c', world, 'sh', name, ...words], {
  env: { ...process.env, HOGWASH_WORLD: 'own' },
});
process.exit(status ?? 1);
