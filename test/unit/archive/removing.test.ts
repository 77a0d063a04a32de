import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { FupOgFaktaSettings } from '../../../src/games/fup-og-fakta/settings.ts';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { WasmFiles } from '../../../workers/archive/places/wasm-files.ts';
import { ArchiveEvening } from '../../kit/archive-evening.ts';
import { processorIn } from '../../kit/archive-processor.ts';

const sqlite = await startSqlite();
const file = 'archive.sqlite3';
const pictureSize = 200_000;

async function twoEvenings() {
  const place = new MemoryPlace(sqlite);
  const processor = await processorIn(place);
  const evenings = ['Zebedee', 'Quentin'].map((name) =>
    new ArchiveEvening({
      name,
      players: 3,
      settings: { rounds: 1 },
      picture: pictureSize,
    }).playGame(),
  );
  for (const evening of evenings) {
    const room = (await processor.openRoom(new Uint8Array(32), evening.openingSnapshot))!;
    for (const entry of evening.entries) await processor.keep({ room, ...entry });
    await processor.closeRoom(room);
    // Packed, which it otherwise is a moment later.
    await processor.exportAll();
  }
  return { place, processor, evenings };
}

test('[archive] a removed game gives its space back at once', async () => {
  const { processor } = await twoEvenings();
  await processor.remove(1);
  const { archive: before } = await processor.counts();
  await processor.remove(2);
  const { archive: after, games, pictures } = await processor.counts();
  expect({ games, pictures }).toEqual({ games: 0, pictures: 0 });
  expect(before - after).toBeGreaterThan(3 * pictureSize);
  expect(after).toBeLessThan(400_000);
  processor.close();
});

test('[archive] the file itself is smaller, and its log empty', async () => {
  const { place, processor } = await twoEvenings();
  const files = new WasmFiles(sqlite);
  await processor.remove(1);
  await processor.remove(2);
  expect(files.read(place.path(file))!.length).toBeLessThan(400_000);
  expect(files.read(`${place.path(file)}-wal`)).toHaveLength(0);
  processor.close();
});

test('[archive] no word of a removed game is left anywhere in the files', async () => {
  const { place, processor, evenings } = await twoEvenings();
  const files = new WasmFiles(sqlite);
  const whole = () =>
    [file, `${file}-wal`].map((name) => files.read(place.path(name)) ?? new Uint8Array());
  const holds = (text: string) =>
    whole().some((bytes) => new TextDecoder('latin1').decode(bytes).toLowerCase().includes(text));
  expect([holds('zebedee'), holds('quentin')]).toEqual([true, true]);
  await processor.remove(1);
  // "quent" would be there if the index had kept beginnings of words alone.
  expect([holds('zebed'), holds('quentin')]).toEqual([false, true]);
  const [gone] = evenings[0]!.pictures;
  const start = new TextDecoder('latin1').decode(gone!.bytes.slice(0, 40)).toLowerCase();
  expect(holds(start)).toBe(false);
  expect(await processor.catalogue('zebedee', null)).toMatchObject({ found: 0 });
  processor.close();
});

test('[F10] a game that leaves no trace is listed nowhere, and gone with its room', async () => {
  const place = new MemoryPlace(sqlite);
  const processor = await processorIn(place);
  const evening = new ArchiveEvening({ name: 'Xylander', players: 3 });
  evening.do({
    kind: 'chosen',
    cartridge: 'fup-og-fakta',
    settings: FupOgFaktaSettings.parse({ leaveNoTrace: true }),
    preset: null,
  });
  evening.begin(3).pass(1_000_000);
  expect(evening.room.scene.kind).toBe('over');
  const room = (await processor.openRoom(new Uint8Array(32), evening.openingSnapshot))!;
  for (const entry of evening.entries) await processor.keep({ room, ...entry });
  expect(await processor.catalogue('', null)).toMatchObject({ found: 0 });
  // What is left until the room is closed is what it could not be gone on without.
  expect((await processor.savedRoom())?.events.length).toBeGreaterThan(0);
  await processor.closeRoom(room);
  await processor.exportAll();
  expect(await processor.catalogue('', null)).toMatchObject({ found: 0 });
  const bytes = new WasmFiles(sqlite).read(place.path(file)) ?? new Uint8Array();
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('fup-og-fakta');
  processor.close();
});

test('[archive] a painter’s key that was forgotten is nowhere in the file', async () => {
  const place = new MemoryPlace(sqlite);
  const processor = await processorIn(place, {
    sealer: { seal: async (plain) => plain, unseal: async (sealed) => sealed },
  });
  await processor.keepPainterKey('gemini', 'a-key-that-nobody-may-see');
  await processor.keepPainterKey('gemini', null);
  processor.close();
  const text = await (await place.read(file)).text();
  expect(text).not.toContain('nobody-may-see');
});
