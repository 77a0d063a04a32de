import { TokenBucket } from './token-bucket.ts';

const framesPerSecond = 60;
const bytesPerSecond = 64 * 1024;
/** How much may be saved up, in seconds' worth. */
const burst = 3;
/** What a phone may always send, whatever the others do; a hand at play needs less. */
const ownFramesPerSecond = 12;
const ownFrames = 60;
/** Answers and profiles: each is a line in the log. */
const messagesPerSecond = 8;
const mostMessages = 40;
const hellosPerSecond = 1;
const mostHellos = 12;
/** A phone that sends beyond its limits for long is put out. In frames, and so many more a kB. */
const patience = 4000;
const patiencePerSecond = 20;
/** Real milliseconds. */
const barredFor = 60_000;
/** Of a phone that is put out, pings are still heard: it is to know why. */
const trickle = 3;

const roomFramesPerSecond = 600;

/** What all phones of a room may send together, beyond what each may always send. */
export function roomSurplus(now: number): TokenBucket {
  return new TokenBucket(roomFramesPerSecond, roomFramesPerSecond * burst, now);
}

/** What one phone may send, however often it dials. Beyond it the phone is slowed, then put out. */
export class Allowance {
  readonly #frames: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #own: TokenBucket;
  readonly #surplus: TokenBucket;
  readonly #messages: TokenBucket;
  readonly #hellos: TokenBucket;
  readonly #patience: TokenBucket;
  readonly #trickle: TokenBucket;
  #barredUntil = -Infinity;

  constructor(surplus: TokenBucket, now: number) {
    this.#surplus = surplus;
    this.#frames = new TokenBucket(framesPerSecond, framesPerSecond * burst, now);
    this.#bytes = new TokenBucket(bytesPerSecond, bytesPerSecond * burst, now);
    this.#own = new TokenBucket(ownFramesPerSecond, ownFrames, now);
    this.#messages = new TokenBucket(messagesPerSecond, mostMessages, now);
    this.#hellos = new TokenBucket(hellosPerSecond, mostHellos, now);
    this.#patience = new TokenBucket(patiencePerSecond, patience, now);
    this.#trickle = new TokenBucket(trickle, trickle, now);
  }

  /** A genuine frame of so many bytes has come. */
  takeFrame(bytes: number, now: number): boolean {
    const within = this.#frames.take(1, now) && this.#bytes.take(bytes, now);
    if (within && (this.#own.take(1, now) || this.#surplus.take(1, now))) return true;
    if (!this.#patience.take(1 + bytes / 1024, now)) this.#barredUntil = now + barredFor;
    return false;
  }

  /** A message not heard for this has no verdict: the phone sends it again, later. */
  takeMessage(now: number): boolean {
    return this.#messages.take(1, now);
  }

  takeHello(now: number): boolean {
    return this.#hellos.take(1, now);
  }

  /** Whether a packet of a phone that is put out is worth opening. */
  takeTrickle(now: number): boolean {
    return this.#trickle.take(1, now);
  }

  isBarred(now: number): boolean {
    return now < this.#barredUntil;
  }
}
