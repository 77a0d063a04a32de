import { strToU8, zipSync } from 'fflate';
import type { Connection } from '../connection.ts';
import { gamePage } from '../catalogue.ts';
import type { StoredGame } from '../games.ts';
import { gameWithId } from '../games.ts';
import type { GamePage } from '../archive.ts';
import { cataloguePage } from './catalogue-page.ts';
import { eventsOf } from './log-lines.ts';
import { pictureFiles } from './picture-files.ts';

/** A zip to keep or give away: the pictures, a page that opens by itself, and all of it as data. */
export function exportGame(connection: Connection, id: number): Blob | null {
  const game = gameWithId(connection, id);
  const page = gamePage(connection, id);
  if (game === null || page === null) return null;
  const events = eventsOf(connection, game);
  const files = pictureFiles(connection, page);
  const zip = zipSync({
    'index.html': strToU8(cataloguePage(connection, page)),
    'game.json': strToU8(JSON.stringify(gameFile(game, page, events), null, 2)),
    'log.jsonl': strToU8(events.map((event) => `${JSON.stringify(event)}\n`).join('')),
    // Pictures are as small as they get.
    ...Object.fromEntries(files.map(({ path, bytes }) => [path, [bytes, { level: 0 }] as const])),
  });
  return new Blob([zip], { type: 'application/zip' });
}

/** The log leads from `opening` to `outcome` under these `rules`. */
function gameFile(game: StoredGame, page: GamePage, events: ReturnType<typeof eventsOf>) {
  const begun = events.find((event) => event.kind === 'begun');
  return {
    version: 1,
    uid: game.uid,
    title: page.title,
    cartridge: game.cartridge,
    rules: game.rules,
    settings: begun?.settings ?? null,
    beganAt: game.beganAt,
    endedAt: game.endedAt,
    aborted: page.aborted,
    players: game.players,
    opening: JSON.parse(game.opening) as unknown,
    record: game.record,
    painters: page.painters,
    points: game.points,
    outcome: game.outcome,
  };
}
