import { openPahoBroker } from '../../shared/link/paho-broker.ts';
import { browserClock } from '../../shared/link/wall-clock.ts';
import { formatRoomFragment } from '../../shared/room-link.ts';
import { browserRandom } from '../../shared/sealing/random.ts';
import { callByWords } from '../../shared/words/call-by-words.ts';
import { stretchWords } from '../../shared/words/stretch-words.ts';

/** Asks for the room with these words until it is found or called off; returns how to call it off. */
export type FindRoom = (
  words: readonly string[],
  brokers: readonly string[],
  said: {
    /** A broker is there, and the room is being called. */
    reached(): void;
    /** The fragment of the room's link. */
    found(fragment: string): void;
  },
) => () => void;

export const findRoom: FindRoom = (words, brokers, said) => {
  let stop = () => {};
  let isOff = false;
  void stretchWords(words).then((pair) => {
    if (isOff) return;
    stop = callByWords(
      {
        pair,
        brokers,
        clock: browserClock(),
        random: browserRandom,
        openBroker: openPahoBroker,
      },
      { reached: said.reached, answered: (link) => said.found(formatRoomFragment(link)) },
    );
  });
  return () => {
    isOff = true;
    stop();
  };
};
