import type { Connection } from '../connection.ts';
import { beginning } from './0001-beginning.ts';
import type { Migration } from './migration.ts';

/** Every step there ever was, in order. */
export const migrations: readonly Migration[] = [beginning];

export const newestVersion = migrations.length;

export function versionOf(connection: Connection): number {
  return connection.row('pragma user_version')?.user_version as number;
}

/** Brings the database to the newest version; a step that fails leaves it at the one before. */
export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  for (const { version, sql } of steps) {
    if (version <= versionOf(connection)) continue;
    connection.transaction(() => {
      connection.run(sql);
      connection.run(`pragma user_version = ${version}`);
    });
  }
}
