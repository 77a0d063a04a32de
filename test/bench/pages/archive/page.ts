import { wrap } from 'comlink';
import { startArchive } from '../../../../host/archive.ts';
import type { NewPicture } from '../../../../workers/archive/archive.ts';
import { wrapRoomArchive } from '../../../../workers/archive/room-archive-port.ts';
import { entryOf, opening, secret } from '../../../kit/archive/entries.ts';
import { measureCatalogue, measureResuming } from './evenings.ts';
import type { BareWrite } from './bare-write.worker.ts';

/** Milliseconds of each. */
export interface ArchiveTimes {
  events: number[];
  pictures: number[];
  bareWrites: number[];
}

declare global {
  interface Window {
    /** Milliseconds from nothing at all to an open archive. */
    openArchive: () => Promise<number>;
    measureArchive: (events: number, pictures: number) => Promise<ArchiveTimes>;
    measureCatalogue: typeof measureCatalogue;
    measureResuming: (times: number) => ReturnType<typeof measureResuming>;
  }
}

let started: ReturnType<typeof startArchive>;

window.openArchive = async () => {
  const began = performance.now();
  started = startArchive();
  const opened = await started.archive.open();
  if (opened.kind !== 'open' || opened.keeping !== 'disk') throw new Error(opened.kind);
  return performance.now() - began;
};

window.measureArchive = async (events, pictures) => {
  const room = wrapRoomArchive(started.connectEngine());
  const bare = await startBareWrite();
  const number = (await room.openRoom(secret, opening)) ?? 0;
  const times: ArchiveTimes = { events: [], pictures: [], bareWrites: [] };
  let event = 0;
  const keep = async (pictures: NewPicture[]) => {
    const entry = { ...entryOf(number, (event += 1)), pictures };
    const began = performance.now();
    const { kept } = await room.keep(entry);
    if (!kept) throw new Error('Not kept');
    return performance.now() - began;
  };
  for (let turn = 0; turn < events; turn += 1) times.events.push(await keep([]));
  for (let turn = 0; turn < pictures; turn += 1) {
    const picture = somePicture();
    const ours = async () => times.pictures.push(await keep([picture]));
    const rivals = async () => {
      const began = performance.now();
      await bare.write(picture.bytes);
      times.bareWrites.push(performance.now() - began);
    };
    for (const one of turn % 2 === 0 ? [ours, rivals] : [rivals, ours]) await one();
  }
  return times;
};

window.measureCatalogue = measureCatalogue;
window.measureResuming = (times) =>
  measureResuming(wrapRoomArchive(started.connectEngine()), times);

function somePicture(): NewPicture {
  const bytes = new Uint8Array(1024 * 1024);
  for (let at = 0; at < bytes.length; at += 65_536) {
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  }
  const hash = [...bytes.subarray(0, 32)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return { hash, type: 'image/png', bytes, painter: 'collage' };
}

async function startBareWrite() {
  const worker = new Worker(new URL('./bare-write.worker.ts', import.meta.url), { type: 'module' });
  await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  return wrap<BareWrite>(worker);
}
