import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { replay } from '../../src/room/replay.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import type { Room } from '../../src/room/state.ts';
import type { HostArchive } from '../../workers/archive/archive.ts';
import type { HostPage } from './party.ts';

/** A game as its zip has it. */
export interface KeptGame {
  opening: Room;
  events: RoomEvent[];
  room: Room;
  /** Every file of the zip, byte for letter. */
  everything: string;
}

/** The newest game of the archive, taken out of it the way a host does. */
export async function keptGame(host: HostPage): Promise<KeptGame> {
  const letters = await host.page.evaluate(async () => {
    const { archive } = (globalThis as unknown as { hogwash: { archive: HostArchive } }).hogwash;
    const { games } = await archive.catalogue('', null);
    const zip = await archive.exportGame(games[0]!.id);
    const bytes = new Uint8Array(await zip!.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  const files = unzipSync(Uint8Array.from(Buffer.from(letters, 'base64')));
  const opening = (JSON.parse(strFromU8(files['game.json']!)) as { opening: Room }).opening;
  const events = strFromU8(files['log.jsonl']!)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RoomEvent);
  const everything = Object.values(files).map((file) => strFromU8(file, true));
  return { opening, events, room: replay(opening, events), everything: everything.join('\n') };
}

/** No answer a phone was told had arrived is missing from the log, and none is there twice. */
export function expectEveryAnswerOnce(
  { events, room }: KeptGame,
  arrived: readonly string[],
): void {
  const answered = events.filter((event) => event.kind === 'answered');
  const asks = answered.map(({ seat, ask }) => `${seat} ${ask}`);
  expect(new Set(asks).size).toBe(asks.length);
  const texts = answered.flatMap(({ answer }) => (answer.kind === 'write' ? [answer.text] : []));
  for (const text of arrived) {
    expect(
      texts.filter((one) => one === text),
      text,
    ).toHaveLength(1);
  }
  expect(room.scene.kind).toBe('over');
}
