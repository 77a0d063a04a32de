import type { RoomLink } from '../../../shared/room-link.ts';
import { openPahoBroker } from '../../../shared/link/paho-broker.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import { browserRandom } from '../../../shared/sealing/random.ts';
import { wordsOf } from '../../../shared/words/room-words.ts';
import { stretchWords } from '../../../shared/words/stretch-words.ts';
import { openWordDoor } from './word-door.ts';

/** Lets phones in by the room's words, and says which these are once they lead here. */
export async function openByWords(
  secretKey: Uint8Array,
  brokers: readonly string[],
  link: RoomLink,
): Promise<string[]> {
  const words = wordsOf(secretKey);
  openWordDoor({
    pair: await stretchWords(words),
    brokers,
    link,
    clock: browserClock(),
    random: browserRandom,
    openBroker: openPahoBroker,
  });
  return words;
}
