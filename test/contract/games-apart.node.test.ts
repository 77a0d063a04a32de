import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cartridges } from '../../src/registry.ts';

/** So many lines in a row are no accident. */
const run = 6;
/** ARCHITECTURE.md, decision 66: the list of a cartridge's functions. */
const excused = new Set(['cartridge.ts']);

/** Of a file what says something: no blank line, comment, import or lone bracket. */
function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line) && !/^(import\b|\/\/|\/?\*)/.test(line));
}

function* runs(folder: string): Generator<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => /\.(tsx?|css)$/.test(file) && !excused.has(file))) {
    const said = lines(join(folder, name));
    for (let from = 0; from + run <= said.length; from += 1) {
      yield said.slice(from, from + run).join('\n');
    }
  }
}

/** A game may have no stage of its own. */
const inPlace = (place: string) =>
  cartridges.map(({ id }) => join(place, id)).filter((folder) => existsSync(folder));

const pairs = ['src/games', 'host/games'].flatMap((place) =>
  inPlace(place).flatMap((one, index, all) => all.slice(index + 1).map((other) => [one, other])),
);

test.each(pairs)('no run of six lines stands in both %s and %s', (one, other) => {
  const known = new Set(runs(one!));
  expect(known.size).toBeGreaterThan(0);
  expect([...runs(other!)].filter((lines) => known.has(lines))).toEqual([]);
});
