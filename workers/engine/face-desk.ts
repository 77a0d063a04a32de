import type { SentFace } from '../../shared/messages.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { Face } from '../../src/face.ts';
import type { Identity } from './link/host-link.ts';
import { TokenBucket } from './link/token-bucket.ts';
import type { PictureStore } from './pictures.ts';

/** To decode and encode a picture takes milliseconds, and each is kept: a person sends a few. */
const facesPerSecond = 0.2;
const mostFaces = 6;
const roomFacesPerSecond = 4;
const mostRoomFaces = 40;

export type KeepFace = (sent: SentFace, pictures: PictureStore) => Promise<Face | null>;

/** Makes faces of what phones send, for so many as a person would send. */
export class FaceDesk {
  readonly #keepFace: KeepFace;
  readonly #pictures: PictureStore;
  readonly #time: WallClock;
  readonly #room: TokenBucket;
  readonly #phones = new Map<Identity, TokenBucket>();

  constructor(keepFace: KeepFace, pictures: PictureStore, time: WallClock) {
    this.#keepFace = keepFace;
    this.#pictures = pictures;
    this.#time = time;
    this.#room = new TokenBucket(roomFacesPerSecond, mostRoomFaces, time.now());
  }

  async take(identity: Identity, sent: SentFace): Promise<Face | 'unreadable' | 'too many'> {
    if (sent.kind === 'offered') return sent;
    const now = this.#time.now();
    const phone = this.#phones.get(identity) ?? new TokenBucket(facesPerSecond, mostFaces, now);
    this.#phones.set(identity, phone);
    if (!phone.take(1, now) || !this.#room.take(1, now)) return 'too many';
    return (await this.#keepFace(sent, this.#pictures)) ?? 'unreadable';
  }
}
