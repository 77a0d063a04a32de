import type { CataloguePage, GameCard, GamePage } from './archive.ts';
import type { Connection, Row } from './connection.ts';
import { gameWithId } from './games.ts';
import { painterOf } from './pictures.ts';
import { isRecorded } from './recordings.ts';

const pageSize = 12;
const mostWords = 16;

/** Newest first. Costs the same whatever the catalogue holds, unless it is searched. */
export function catalogue(
  connection: Connection,
  words: string,
  from: string | null,
): CataloguePage {
  const search = searchFor(words);
  const found = count(connection, words, search);
  const [beganAt, id] = placeAfter(from);
  const among = search === null ? '' : 'and game in (select rowid from words where words match ?)';
  const rows =
    found === 0
      ? []
      : connection.rows(
          `select * from catalogue where (began_at, game) < (?, ?) ${among}
            order by began_at desc, game desc limit ?`,
          [beganAt, id, ...(search === null ? [] : [search]), pageSize + 1],
        );
  const games = rows.slice(0, pageSize).map(card);
  const last = games.at(-1);
  const next = rows.length > pageSize && last ? `${last.beganAt} ${last.id}` : null;
  return { games, next, found };
}

export function gamePage(connection: Connection, id: number): GamePage | null {
  const row = connection.row('select * from catalogue where game = ?', [id]);
  const game = row === undefined ? null : gameWithId(connection, id);
  if (row === undefined || game === null) return null;
  const shown = card(row);
  const painters = shown.pictures.flatMap((hash) => {
    const painter = painterOf(connection, hash);
    return painter === null ? [] : [[hash, painter] as const];
  });
  return {
    ...shown,
    uid: game.uid,
    record: game.record,
    outcome: game.outcome,
    painters: Object.fromEntries(painters),
    recorded: isRecorded(connection, game),
  };
}

function card(row: Row): GameCard {
  return {
    id: row.game as number,
    title: (row.called ?? row.title) as string,
    cartridge: row.cartridge as string,
    beganAt: row.began_at as number,
    endedAt: row.ended_at as number,
    aborted: row.aborted === 1,
    players: JSON.parse(row.players as string) as GameCard['players'],
    pictures: JSON.parse(row.pictures as string) as string[],
  };
}

/** All the words, each as a beginning; null when nothing was asked for. */
function searchFor(words: string): string | null {
  const asked = words.match(/[\p{L}\p{N}\p{Co}\p{M}]+/gu);
  return (
    asked &&
    asked
      .slice(0, mostWords)
      .map((word) => `"${word}"*`)
      .join(' ')
  );
}

function count(connection: Connection, words: string, search: string | null): number {
  if (search !== null) {
    const row = connection.row('select count(*) as found from words where words match ?', [search]);
    return row?.found as number;
  }
  // Signs alone begin no word of anything.
  if (words.trim() !== '') return 0;
  return connection.row('select games from catalogue_size')?.games as number;
}

function placeAfter(from: string | null): [number, number] {
  const [beganAt, id] = (from ?? '').split(' ').map(Number);
  const isPlace = Number.isSafeInteger(beganAt) && Number.isSafeInteger(id);
  return isPlace ? [beganAt as number, id as number] : [Number.MAX_SAFE_INTEGER, 0];
}
