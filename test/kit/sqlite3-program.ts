import { spawnSync } from 'node:child_process';

const program = 'sqlite3';

/**
 * The ordinary `sqlite3` program: the one that is there, else Debian's package, which only root can
 * install. Throws with what to do where there is none.
 */
export function sqlite3Program(): string {
  if (!isThere() && process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'sqlite3']);
  }
  if (isThere()) return program;
  throw new Error(
    'This test needs the sqlite3 program and could not install it. Install the package sqlite3 ' +
      '(Debian, Ubuntu: apt-get install sqlite3 · macOS has it) and run the command again.',
  );
}

function isThere(): boolean {
  return spawnSync(program, ['-version']).status === 0;
}

function run(command: string, words: string[]): void {
  spawnSync(command, words, { stdio: 'inherit' });
}
