import { useEffect, useState } from 'react';
import type { FindRoom } from './find-room.ts';

/** A room that is open answers within moments; after this, milliseconds, something is said. */
const patience = 8000;

export type Search = 'none' | 'looking' | 'no broker' | 'no room';

/** Looks for the room with these words while there are any. */
export function useRoomSearch(
  words: readonly string[] | null,
  brokers: readonly string[],
  findRoom: FindRoom,
  onFound: (fragment: string) => void,
): Search {
  const [told, setTold] = useState<{ words: typeof words; search: Search } | null>(null);
  useEffect(() => {
    if (words === null) return;
    let reached = false;
    const stop = findRoom(words, brokers, {
      reached: () => {
        reached = true;
      },
      found: onFound,
    });
    const alarm = setTimeout(
      () => setTold({ words, search: reached ? 'no room' : 'no broker' }),
      patience,
    );
    return () => {
      stop();
      clearTimeout(alarm);
    };
  }, [words, brokers, findRoom, onFound]);
  if (words === null) return 'none';
  return told?.words === words ? told.search : 'looking';
}
