import type { Connection } from './connection.ts';

export function settings(connection: Connection): unknown {
  const row = connection.row('select value from settings');
  return row === undefined ? null : JSON.parse(row.value as string);
}

export function keepSettings(connection: Connection, value: unknown): void {
  connection.run(
    'insert into settings (id, value) values (1, ?) on conflict do update set value = excluded.value',
    [JSON.stringify(value)],
  );
}
