import type { OpenBroker } from '../../../shared/link/broker.ts';
import { decodePacket, encodePacket } from '../../../shared/link/packet.ts';
import { returnNamePattern, roomTopics } from '../../../shared/link/topics.ts';
import type { WallClock } from '../../../shared/link/wall-clock.ts';
import type { RoomLink } from '../../../shared/room-link.ts';
import { hearHello } from '../../../shared/sealing/handshake.ts';
import type { KeyPair } from '../../../shared/sealing/key-pair.ts';
import type { Random } from '../../../shared/sealing/random.ts';
import { encodeAnswer, wordsPrologue } from '../../../shared/words/call-by-words.ts';
import { TokenBucket } from './token-bucket.ts';

/** A table of people typing words, each called for again while it waits. */
const answersPerSecond = 5;
const mostAnswers = 30;
const longestCall = 256;

export interface WordDoorOptions {
  /** The key pair of the room's words. */
  pair: KeyPair;
  /** The brokers a phone knows that has no link yet: absolute addresses. */
  brokers: readonly string[];
  /** What is answered. */
  link: RoomLink;
  clock: WallClock;
  random: Random;
  openBroker: OpenBroker;
}

/**
 * Tells who has the room's words its link. It has connections of its own, so that nothing said here
 * can come in the way of the phones inside. A wrong word leads to another topic: the room never hears
 * of it.
 */
export function openWordDoor(options: WordDoorOptions): { close(): void } {
  const { pair, clock, random } = options;
  const topics = roomTopics(pair.publicKey);
  const bucket = new TokenBucket(answersPerSecond, mostAnswers, clock.now());

  /** Where the answer goes, and the answer; null for what is no call, or one too many. */
  const answer = (bytes: Uint8Array): { topic: string; packet: Uint8Array } | null => {
    const packet = bytes.length > longestCall ? null : decodePacket(bytes);
    if (packet?.kind !== 'hello' || !bucket.take(1, clock.now())) return null;
    const heard = hearHello(pair, packet.body, wordsPrologue);
    const returnName = heard && new TextDecoder().decode(heard.payload);
    if (!heard || !returnName || !returnNamePattern.test(returnName)) return null;
    const welcome = heard.welcome(encodeAnswer(options.link), random).packet;
    return {
      topic: topics.down(returnName),
      packet: encodePacket({ kind: 'welcome', body: welcome }),
    };
  };

  const brokers = options.brokers.map((address) => {
    const broker = options.openBroker(address, [topics.up], {
      connected: () => undefined,
      lost: () => undefined,
      packet: (_topic, bytes) => {
        const answered = answer(bytes);
        if (answered) broker.publish(answered.topic, answered.packet);
      },
    });
    return broker;
  });
  return {
    close: () => brokers.forEach((broker) => broker.close()),
  };
}
