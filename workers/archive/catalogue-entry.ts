import type { ToldGame } from './archive.ts';
import type { Connection } from './connection.ts';

/** The small row a list is made of, and the words it is found by. What the host named it stays. */
export function enterCatalogue(connection: Connection, game: ToldGame & { id: number }): void {
  const { id, title, cartridge, beganAt, endedAt, outcome } = game;
  const players = game.players
    .map((player) => ({ ...player, points: game.points[player.seat] ?? 0 }))
    .toSorted((one, other) => other.points - one.points);
  const pictures = game.record.exhibits.flatMap(({ picture }) => picture?.hash ?? []);
  const isAborted = outcome === null || outcome.aborted !== null;
  connection.run(
    `insert into catalogue
        (game, title, cartridge, began_at, ended_at, aborted, players, pictures)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (game) do update set ended_at = excluded.ended_at, aborted = excluded.aborted,
        players = excluded.players, pictures = excluded.pictures`,
    [
      id,
      title,
      cartridge,
      beganAt,
      endedAt,
      Number(isAborted),
      JSON.stringify(players),
      JSON.stringify([...new Set(pictures)]),
    ],
  );
  const labels = game.record.exhibits.flatMap(({ question, labels }) => [
    question ?? '',
    ...labels.map(({ text }) => text),
  ]);
  const called = connection.row('select called from catalogue where game = ?', [id])?.called;
  connection.run('delete from words where rowid = ?', [id]);
  connection.run('insert into words (rowid, title, players, labels) values (?, ?, ?, ?)', [
    id,
    titles(title, (called ?? null) as string | null),
    players.map(({ name }) => name).join('\n'),
    labels.join('\n'),
  ]);
}

/** An empty title gives the game its first one back. */
export function rename(connection: Connection, id: number, title: string): void {
  const called = title.trim() === '' ? null : title.trim();
  const row = connection.row('update catalogue set called = ? where game = ? returning title', [
    called,
    id,
  ]);
  if (row === undefined) return;
  connection.run('update words set title = ? where rowid = ?', [
    titles(row.title as string, called),
    id,
  ]);
}

/** A renamed game is found by both its names. */
function titles(title: string, called: string | null): string {
  return called === null ? title : `${called}\n${title}`;
}
