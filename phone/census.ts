import type { Shelf } from './memory.ts';

/** Which other windows of this browser play, and as whom. */
export interface Census {
  /** Whether another live window plays as `player`. */
  taken(player: string): Promise<boolean>;
  /** From now on this window answers for `player`; for nobody when it is null. */
  answerFor(player: string | null): void;
  close(): void;
}

/** How long a window that left a mark has to answer for itself. */
const patience = 200;

interface Call {
  kind: 'anyone there?' | 'here';
  player: string;
}

/**
 * Windows call each other, but nobody waits for silence in vain: a window that plays leaves a mark
 * on the shelf that all windows share and takes it away when it goes, so without a mark there is
 * nobody to ask. The mark of a window that was killed costs one wait.
 */
export function openCensus(shared: Shelf, name = 'hogwash players'): Census {
  if (typeof BroadcastChannel === 'undefined') {
    return { taken: () => Promise.resolve(false), answerFor: () => {}, close: () => {} };
  }
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  const say = (kind: Call['kind'], player: string) => channel.postMessage({ kind, player });
  const ownMark = freshMark();
  const markOf = (player: string) => `window of ${player}`;
  let own: string | null = null;
  let heard: (player: string) => void = () => {};

  const mark = () => {
    if (own !== null) shared.set(markOf(own), ownMark);
  };
  /** A newer window may have put its own mark in this one's place. */
  const unmark = () => {
    if (own !== null && shared.get(markOf(own)) === ownMark) shared.remove(markOf(own));
  };
  channel.addEventListener('message', (event: MessageEvent<Call>) => {
    const { kind, player } = event.data;
    if (kind === 'here') heard(player);
    else if (player === own) say('here', player);
  });
  // A page that is kept for the back button answers nobody until it is shown again.
  addEventListener('pagehide', unmark);
  addEventListener('pageshow', mark);
  return {
    taken(player) {
      if (shared.get(markOf(player)) === null) return Promise.resolve(false);
      return new Promise((resolve) => {
        const silence = setTimeout(() => resolve(false), patience);
        heard = (answered) => {
          if (answered !== player) return;
          clearTimeout(silence);
          resolve(true);
        };
        say('anyone there?', player);
      });
    },
    answerFor(player) {
      if (player === own) return;
      unmark();
      own = player;
      mark();
    },
    close() {
      unmark();
      removeEventListener('pagehide', unmark);
      removeEventListener('pageshow', mark);
      channel.close();
    },
  };
}

function freshMark(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('.');
}
