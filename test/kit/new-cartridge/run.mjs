import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';

/**
 * `npm run new-cartridge -- <name>`: writes a game that runs, with its tests, and a line in each of
 * the two registries. What it writes is the game beside this file under another name.
 */
const template = dirname(import.meta.filename);
const root = join(template, '../../..');
const name = process.argv[2] ?? '';

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  stop('Say what it is called, in small letters with hyphens: npm run new-cartridge -- pig-latin');
}
if (existsSync(join(root, 'src/games', name)) || existsSync(join(root, 'host/games', name))) {
  stop(`There is a game called ${name} already.`);
}

const parts = name.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
const pascal = parts.join('');
const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
const names = [
  ['NewGame', pascal],
  ['newGame', camel],
  ['new-game', name],
  ['New Game', parts.join(' ')],
];

/** Where each part of the template goes; files import each other by these places. */
const places = { game: `src/games/${name}`, host: `host/games/${name}` };

const written = [
  ...files('game').map((file) => write(`game/${file}`, `${places.game}/${file}`)),
  write('host/new-game.ts', `${places.host}/${name}.ts`),
  write('test/contract.test.ts', `test/contract/${name}.test.ts`),
  write('test/unit.test.ts', `test/unit/${name}/rules.test.ts`),
  register(
    'src/registry.ts',
    `import { ${camel} } from './games/${name}/cartridge.ts';`,
    /(\] = \[[^\]]*?),?\s*\];/,
  ),
  register(
    'host/games/registry.ts',
    `import { ${camel} } from './${name}/${name}.ts';`,
    /(= \{[^}]*?),?\s*\};/,
  ),
];
run('oxfmt', written);
// The first game is recorded; from then on it must end as it did.
run('vitest', ['run', '--project', 'node', `test/contract/${name}.test.ts`, '--update']);
console.log(
  `\n${parts.join(' ')} is in ${places.game}. Now npm run check, then make it yours: docs/cartridges.md`,
);

/** The files of a part of the template, by their paths in it. */
function files(part) {
  return readdirSync(join(template, part), { recursive: true }).filter((file) =>
    file.endsWith('.ts'),
  );
}

function write(from, to) {
  const source = join(template, from);
  const text = readFileSync(source, 'utf8').replaceAll(/'(\.{1,2}\/[^']*)'/g, (_, path) =>
    path.startsWith('./golden/') ? `'${path}'` : `'${moved(path, source, to)}'`,
  );
  const target = join(root, to);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, renamed(text));
  return to;
}

/** An import of the template's, as it is from where the file goes. */
function moved(path, source, to) {
  const meant = relative(template, join(dirname(source), path));
  const [part] = meant.split('/');
  const at =
    part in places
      ? join(places[part], meant.slice(part.length))
      : relative(root, join(template, meant));
  const way = relative(dirname(to), at);
  return way.startsWith('.') ? way : `./${way}`;
}

function renamed(text) {
  return names.reduce((earlier, [from, to]) => earlier.replaceAll(from, to), text);
}

/** Adds the import after the last one, and the game at the end of the list. */
function register(file, line, list) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const imports = text.lastIndexOf('\nimport ');
  const end = text.indexOf('\n', imports + 1);
  const imported = `${text.slice(0, end)}\n${line}${text.slice(end)}`;
  // A name with a hyphen is its own key in the host's list.
  const key = file.startsWith('host') && camel !== name ? `'${name}': ${camel}` : camel;
  const listed = imported.replace(list, (all, head) => all.replace(head, `${head}, ${key}`));
  if (listed === imported) stop(`${file} is not as it was: add ${camel} to its list yourself.`);
  writeFileSync(path, listed);
  return file;
}

function run(command, words) {
  execFileSync(join(root, 'node_modules/.bin', command), words, { cwd: root, stdio: 'inherit' });
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
