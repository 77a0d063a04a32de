import type { HostSignal } from '../../shared/messages.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { Identity } from './link/host-link.ts';
import type { PictureStore } from './pictures.ts';

/** One face a second to each phone, so that small words are never kept waiting by pictures. */
const spacing = 1000;
/** More wishes than there are seats are no wishes. */
const maximumWaiting = 40;

/** Sends faces to the phones that want them. */
export class FacePost {
  #pictures: PictureStore;
  #time: WallClock;
  #send: (identity: Identity, signal: HostSignal) => void;
  #waiting = new Map<Identity, string[]>();

  constructor(
    pictures: PictureStore,
    time: WallClock,
    send: (identity: Identity, signal: HostSignal) => void,
  ) {
    this.#pictures = pictures;
    this.#time = time;
    this.#send = send;
  }

  /** `hash` must be that of a face someone in the room wears: pictures of a game are not given out. */
  want(identity: Identity, hash: string): void {
    const waiting = this.#waiting.get(identity);
    if (waiting === undefined) {
      this.#waiting.set(identity, []);
      this.#sendFace(identity, hash);
    } else if (!waiting.includes(hash) && waiting.length < maximumWaiting) {
      waiting.push(hash);
    }
  }

  #sendFace(identity: Identity, hash: string): void {
    const picture = this.#pictures.get(hash);
    if (picture !== undefined) {
      const letters = Array.from(picture.bytes, (byte) => String.fromCharCode(byte));
      this.#send(identity, {
        kind: 'face',
        hash,
        type: 'image/jpeg',
        bytes: btoa(letters.join('')),
      });
    }
    this.#time.after(spacing, () => {
      const next = this.#waiting.get(identity)?.shift();
      if (next === undefined) this.#waiting.delete(identity);
      else this.#sendFace(identity, next);
    });
  }
}
