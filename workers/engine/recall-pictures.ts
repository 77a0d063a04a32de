import type { Room } from '../../src/room/state.ts';
import type { RoomArchive } from '../archive/archive.ts';
import type { FromEngine } from './messages.ts';
import type { PictureStore } from './pictures.ts';

/** Fetches the pictures and faces a reopened room speaks of, and hands them to the page. */
export async function recallPictures(
  room: Room,
  archive: RoomArchive,
  pictures: PictureStore,
  post: (message: FromEngine) => void,
): Promise<void> {
  const hashes = new Set(JSON.stringify(room).match(/(?<="hash":")[0-9a-f]{64}(?=")/g) ?? []);
  await Promise.all(
    [...hashes].map(async (hash) => {
      // One that cannot be read is a bare frame, and no reason to lose the game.
      const found = await archive.picture(hash).catch(() => null);
      if (found === null) return;
      const { bytes, type } = found;
      pictures.recall(hash, { bytes, type, painter: null });
      post({ kind: 'picture', hash, blob: new Blob([bytes], { type }) });
    }),
  );
}
