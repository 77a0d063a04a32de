import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Whole programs are run, and the machine may be busy; in milliseconds. */
const patience = 300_000;

/** What no check looks at. */
const left = new Set(['.git', 'dist', 'docs', 'public', 'test/results', 'test/shots']);
const isNeeded = (path: string) => !left.has(path) && !path.endsWith('node_modules');

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hogwash-'));
  for (const part of readdirSync('.').filter(isNeeded)) {
    cpSync(part, join(copy, part), { recursive: true, filter: isNeeded });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  run('node', 'test/kit/new-cartridge/run.mjs', 'pig-latin');
}, patience);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Throws, with all that was said, when the command fails. */
function run(command: string, ...words: string[]): string {
  const ran = spawnSync(command, words, { cwd: copy, encoding: 'utf8' });
  if (ran.status !== 0)
    throw new Error(`${command} ${words.join(' ')}\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

const bin = (command: string, ...words: string[]) =>
  run(join('node_modules', '.bin', command), ...words);

test(
  'a new cartridge is formatted, linted and typed, and no file of it is unused',
  () => {
    bin('oxfmt', '--check', 'src', 'host', 'test/contract', 'test/unit');
    bin('oxlint', '--deny-warnings', 'src', 'host', 'test/contract', 'test/unit');
    for (const realm of ['src', 'host', 'test']) bin('tsc', '-p', realm);
    bin('knip', '--include', 'files,exports,unlisted');
  },
  patience,
);

test(
  'it keeps the contract and passes its own tests, as it was written',
  () => {
    const recorded = join(copy, 'test/contract/golden/pig-latin.jsonl');
    const golden = readFileSync(recorded, 'utf8');
    bin(
      'vitest',
      'run',
      '--project',
      'node',
      'test/contract/pig-latin.test.ts',
      'test/unit/pig-latin/rules.test.ts',
      'test/contract/registry.test.ts',
    );
    expect(readFileSync(recorded, 'utf8')).toBe(golden);
  },
  patience,
);

test('a game that is there already is not written over, and one needs a name', () => {
  expect(() => run('node', 'test/kit/new-cartridge/run.mjs', 'masterpiece')).toThrow('already');
  expect(() => run('node', 'test/kit/new-cartridge/run.mjs')).toThrow('Say what it is called');
});
