import { archiveWorker, startArchive } from '../../../../host/archive.ts';
import type { RoomArchive, ToldGame } from '../../../../workers/archive/archive.ts';
import { wrapRoomArchive } from '../../../../workers/archive/room-archive-port.ts';
import { restore } from '../../../../workers/engine/restore.ts';
import { ArchiveEvening } from '../../../kit/archive-evening.ts';
import { secret } from '../../../kit/archive/entries.ts';

export interface CatalogueTimes {
  games: number;
  /** Milliseconds of its first page, and of a search that finds every game. */
  firstPage: number[];
  search: number[];
}

/** Archives of so many games each, asked for their first page in turns. */
export async function measureCatalogue(
  sizes: readonly number[],
  turns: number,
): Promise<CatalogueTimes[]> {
  const archives = [];
  for (const games of sizes) {
    const started = startArchive(archiveWorker(`bench of ${games}`));
    await started.archive.open();
    await fill(wrapRoomArchive(started.connectEngine()), games);
    archives.push({ archive: started.archive, games, firstPage: [], search: [] });
  }
  const times: (CatalogueTimes & (typeof archives)[number])[] = archives;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { archive, firstPage, search } of times) {
      const began = performance.now();
      await archive.catalogue('', null);
      const paged = performance.now();
      await archive.catalogue('pig', null);
      search.push(performance.now() - paged);
      firstPage.push(paged - began);
    }
  }
  return times.map(({ games, firstPage, search }) => ({ games, firstPage, search }));
}

/** The same game again and again, under ids of its own. */
async function fill(room: RoomArchive, games: number): Promise<void> {
  const evening = new ArchiveEvening({ name: 'bench', players: 5 }).playGame();
  const told = evening.entries.findLast(({ game }) => game !== null)?.game;
  if (!told?.endedAt) throw new Error('no game');
  const number = (await room.openRoom(secret, evening.openingSnapshot)) ?? 0;
  const nothing = { room: number, pictures: [], snapshot: null, sign: null };
  for (let made = 1; made <= games; made += 1) {
    const uid = made.toString(16).padStart(32, '0');
    const game: ToldGame = { ...told, game: `g${made}`, uid, beganAt: told.beganAt + made };
    const event = { kind: 'due', at: made } as const;
    const { kept } = await room.keep({
      ...nothing,
      events: [{ number: made, event, game: game.game, stage: null }],
      game,
    });
    if (!kept) throw new Error('Not kept');
  }
  await room.closeRoom(number);
}

/** Milliseconds until a ten-player game is where it was left, every event of it replayed. */
export async function measureResuming(
  room: RoomArchive,
  times: number,
): Promise<{ events: number; taken: number[] }> {
  const evening = new ArchiveEvening({ name: 'resumed', players: 10 });
  evening.playGame(() => evening.log.length > 800);
  const number = (await room.openRoom(secret, evening.openingSnapshot)) ?? 0;
  for (const entry of evening.entries) await room.keep({ ...entry, room: number, snapshot: null });
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const saved = await room.savedRoom();
    const restored = saved && restore(saved);
    taken.push(performance.now() - began);
    if (restored?.number !== evening.log.length) throw new Error('Not all of it was replayed');
  }
  await room.closeRoom(number);
  return { events: evening.log.length, taken };
}
