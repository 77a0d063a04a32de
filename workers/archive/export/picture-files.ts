import type { GamePage } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { picture } from '../pictures.ts';

const endings: Record<string, string> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/avif': 'avif',
};
const longestName = 40;

/** The pictures of a game in the order they were shown, each in a file that says what made it. */
export function pictureFiles(connection: Connection, game: GamePage) {
  return game.pictures.flatMap((hash, index) => {
    const kept = picture(connection, hash);
    if (kept === null) return [];
    const number = String(index + 1).padStart(2, '0');
    const name = shortName(promptOf(game, hash)) || hash.slice(0, 8);
    const path = `pictures/${number}-${name}.${endings[kept.type] ?? 'bin'}`;
    return [{ path, bytes: kept.bytes }];
  });
}

function promptOf({ record }: GamePage, hash: string): string {
  const exhibit = record.exhibits.find(({ picture }) => picture?.hash === hash);
  return exhibit?.labels.find(({ truth }) => truth)?.text ?? '';
}

/** Letters and digits that every file system knows. */
function shortName(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  const words = plain.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, longestName).replace(/-$/, '');
}
