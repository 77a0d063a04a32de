import { decodeJson, encodeJson, HelloPayload } from '../../../shared/link/frame.ts';
import type { WelcomePayload } from '../../../shared/link/frame.ts';
import { sessionLength } from '../../../shared/link/packet.ts';
import { hearHello } from '../../../shared/sealing/handshake.ts';
import type { SessionKeys } from '../../../shared/sealing/handshake.ts';
import { toBase64url } from '../../../shared/sealing/base64url.ts';
import type { KeyPair } from '../../../shared/sealing/key-pair.ts';
import type { Random } from '../../../shared/sealing/random.ts';
import type { Allowance } from './allowance.ts';
import type { DropReason } from './drop-reason.ts';
import { TokenBucket } from './token-bucket.ts';

/** Of phones nobody knows; those that are known have an allowance of their own. */
const hellosPerSecond = 30;
const mostHellos = 120;
/** To open a hello takes about a millisecond, whoever it is from. */
const openedPerSecond = 200;
const mostOpened = 600;
/** Sessions whose first frame has not come yet; the oldest makes room. */
const mostHalfOpen = 64;
const halfOpenFor = 10_000;

/** A session that is offered but not yet taken up. */
export interface HalfOpen {
  /** Names the session in its frames. */
  session: Uint8Array;
  identity: string;
  returnName: string;
  /** When the phone's window was opened or last touched, by the phone's clock. */
  windowSince: number;
  keys: SessionKeys;
  welcome: Uint8Array;
  since: number;
}

/**
 * Answers hellos. Hearing one does nothing lasting: the session counts only once a frame under its
 * keys has come, so a hello that is played back leads to nothing.
 */
export class Door {
  readonly #room: KeyPair;
  readonly #welcome: WelcomePayload;
  readonly #random: Random;
  readonly #newcomers: TokenBucket;
  readonly #opened: TokenBucket;
  readonly #allowanceOf: (identity: string) => Allowance | null;
  /** By the hello's ephemeral key: the same hello, said again, gets the same welcome. */
  readonly #halfOpen = new Map<string, HalfOpen>();

  /** `allowanceOf`: null for a phone nobody knows. */
  constructor(
    room: KeyPair,
    welcome: WelcomePayload,
    random: Random,
    now: number,
    allowanceOf: (identity: string) => Allowance | null,
  ) {
    this.#room = room;
    this.#welcome = welcome;
    this.#random = random;
    this.#allowanceOf = allowanceOf;
    this.#newcomers = new TokenBucket(hellosPerSecond, mostHellos, now);
    this.#opened = new TokenBucket(openedPerSecond, mostOpened, now);
  }

  hear(hello: Uint8Array, now: number): HalfOpen | DropReason {
    const name = toBase64url(hello.subarray(0, 32));
    const known = this.#halfOpen.get(name);
    if (known) return known;
    if (!this.#opened.take(1, now)) return 'hello too often';
    const heard = hearHello(this.#room, hello);
    const payload = heard && decodeJson(HelloPayload, heard.payload);
    if (!heard || !payload) return 'hello refused';
    if (!this.#mayCall(payload.identity, now)) return 'hello too often';
    const { packet, keys } = heard.welcome(encodeJson(this.#welcome), this.#random);
    const session = keys.transcript.slice(0, sessionLength);
    const { identity, returnName, since: windowSince } = payload;
    const halfOpen: HalfOpen = {
      session,
      identity,
      returnName,
      windowSince,
      keys,
      welcome: packet,
      since: now,
    };
    this.#halfOpen.set(name, halfOpen);
    if (this.#halfOpen.size > mostHalfOpen) {
      this.#halfOpen.delete(this.#halfOpen.keys().next().value!);
    }
    return halfOpen;
  }

  /** A flood of strangers does not keep out who is known, nor one known phone the strangers. */
  #mayCall(identity: string, now: number): boolean {
    const allowance = this.#allowanceOf(identity);
    return allowance === null ? this.#newcomers.take(1, now) : allowance.takeHello(now);
  }

  /** Who has been answered and has not come in yet. */
  get waiting(): Iterable<HalfOpen> {
    return this.#halfOpen.values();
  }

  find(session: Uint8Array): HalfOpen | null {
    for (const halfOpen of this.#halfOpen.values()) {
      if (halfOpen.session.every((byte, index) => byte === session[index])) return halfOpen;
    }
    return null;
  }

  /** Its first frame has come. */
  takenUp(session: HalfOpen): void {
    for (const [name, halfOpen] of this.#halfOpen) {
      if (halfOpen === session) this.#halfOpen.delete(name);
    }
  }

  forgetOld(now: number): void {
    for (const [name, halfOpen] of this.#halfOpen) {
      if (now - halfOpen.since > halfOpenFor) this.#halfOpen.delete(name);
    }
  }
}
