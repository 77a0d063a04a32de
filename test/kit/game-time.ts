import type { AnyCartridge } from '../../src/cartridge.ts';

interface Played {
  state: { stage: object };
  at: number;
}

/** A game that needs more than this has lost its way. */
const mostDeadlines = 1000;

/** How time passes in a game that a notation plays; `happen`: what an event makes of it. */
export function gameTime<Game extends Played>(
  cartridge: AnyCartridge,
  happen: (game: Game, event: { kind: 'due' }) => Game,
) {
  const due = (game: Game): Game => {
    const { deadline } = cartridge.needs(game.state);
    if (deadline === null) throw new Error(`Nothing is due in ${JSON.stringify(game.state.stage)}`);
    return happen({ ...game, at: Math.max(game.at, deadline) }, { kind: 'due' });
  };
  const pass = (game: Game, milliseconds: number): Game => {
    const end = game.at + milliseconds;
    const { deadline } = cartridge.needs(game.state);
    if (deadline === null || deadline > end) return { ...game, at: end };
    const woken = due(game);
    return pass(woken, end - woken.at);
  };
  const until = (game: Game, reached: (game: Game) => boolean): Game => {
    let now = game;
    for (let count = 0; !reached(now); count += 1) {
      if (count > mostDeadlines) throw new Error(`Never there: ${JSON.stringify(now.state.stage)}`);
      now = due(now);
    }
    return now;
  };
  return { due, pass, until };
}
