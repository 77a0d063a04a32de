import type { StageLine } from './stage-line.ts';

/** Both ends of a line, for tests: what one says the other has heard when `post` returns. */
export function memoryLine<There, Back>(): [StageLine<There, Back>, StageLine<Back, There>] {
  const there = new Set<(message: There) => void>();
  const back = new Set<(message: Back) => void>();
  return [end(there, back), end(back, there)];
}

function end<Said, Heard>(
  others: Set<(message: Said) => void>,
  own: Set<(message: Heard) => void>,
): StageLine<Said, Heard> {
  return {
    post(message) {
      for (const listener of others) listener(message);
    },
    subscribe(listener) {
      own.add(listener);
      return () => void own.delete(listener);
    },
    close: () => own.clear(),
  };
}
