import { formatRoomFragment, parseRoomFragment } from '../room-link.ts';
import type { RoomLink } from '../room-link.ts';
import type { OpenBroker } from '../link/broker.ts';
import { decodePacket, encodePacket } from '../link/packet.ts';
import { newReturnName, roomTopics } from '../link/topics.ts';
import type { WallClock } from '../link/wall-clock.ts';
import { sayHello } from '../sealing/handshake.ts';
import type { KeyPair } from '../sealing/key-pair.ts';
import type { Random } from '../sealing/random.ts';

/** Milliseconds between calls; the last one repeats. */
const waits = [500, 1000, 2000, 4000] as const;

/** Keeps these calls apart from those at a room's own door. */
export const wordsPrologue = new TextEncoder().encode('hogwash words 1');

export interface WordsCall {
  /** The key pair of the words. */
  pair: KeyPair;
  /** Addresses of brokers, absolute. */
  brokers: readonly string[];
  clock: WallClock;
  random: Random;
  openBroker: OpenBroker;
}

export interface WordsCallEvents {
  /** A broker is there and the room has been called. */
  reached(): void;
  /** The room's link. Comes once; then the call is over. */
  answered(link: RoomLink): void;
}

/**
 * Asks the room that has these words for its link, over all brokers at once, until it is answered or
 * called off. The handshake is the link's own: the answer cannot be read later by who learns the words.
 */
export function callByWords(call: WordsCall, events: WordsCallEvents): () => void {
  const { pair, clock } = call;
  const topics = roomTopics(pair.publicKey);
  const returnName = newReturnName(call.random);
  const name = new TextEncoder().encode(returnName);
  const hello = sayHello(pair.publicKey, name, call.random, wordsPrologue);
  const packet = encodePacket({ kind: 'hello', body: hello.packet });
  let over = false;

  const hear = (bytes: Uint8Array) => {
    const heard = decodePacket(bytes);
    const welcome = heard?.kind === 'welcome' && !over ? hello.welcomed(heard.body) : null;
    const link = welcome && parseRoomFragment(new TextDecoder().decode(welcome.payload));
    if (!link) return;
    close();
    events.answered(link);
  };
  const brokers = call.brokers.map((address) => {
    const broker = call.openBroker(address, [topics.down(returnName)], {
      opened: () => {
        broker.publish(topics.up, packet);
        events.reached();
      },
      connected: () => undefined,
      lost: () => undefined,
      packet: (_topic, bytes) => hear(bytes),
    });
    return broker;
  });
  let stop = () => {};
  const repeat = (times: number) => {
    stop = clock.after(waits[Math.min(times, waits.length - 1)]!, () => {
      for (const broker of brokers) broker.publish(topics.up, packet);
      repeat(times + 1);
    });
  };
  repeat(0);

  const close = () => {
    over = true;
    stop();
    for (const broker of brokers) broker.close();
  };
  return close;
}

/** What the room answers with. */
export function encodeAnswer(link: RoomLink): Uint8Array {
  return new TextEncoder().encode(formatRoomFragment(link));
}
