/** Which other windows of this browser play, and as whom. */
export interface Census {
  /** Whether another live window plays as `player`; no answer within 200 ms means none. */
  taken(player: string): Promise<boolean>;
  /** From now on this window answers for `player`; for nobody when it is null. */
  answerFor(player: string | null): void;
  close(): void;
}

const patience = 200;

interface Call {
  kind: 'anyone there?' | 'here';
  player: string;
}

export function openCensus(name = 'hogwash players'): Census {
  if (typeof BroadcastChannel === 'undefined') {
    return { taken: () => Promise.resolve(false), answerFor: () => {}, close: () => {} };
  }
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  const say = (kind: Call['kind'], player: string) => channel.postMessage({ kind, player });
  let own: string | null = null;
  let heard: (player: string) => void = () => {};
  channel.addEventListener('message', (event: MessageEvent<Call>) => {
    const { kind, player } = event.data;
    if (kind === 'here') heard(player);
    else if (player === own) say('here', player);
  });
  return {
    taken(player) {
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
      own = player;
    },
    close: () => channel.close(),
  };
}
