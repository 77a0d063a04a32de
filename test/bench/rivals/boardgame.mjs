// The rival of the room's reducer: boardgame.io's local client, with a small game of the same shape
// for as many players. It is given every advantage: production mode, no undo, no debug panel, no
// subscriber, a fresh client (so a short log of its own) for every game, and less to do per move.
import { createRequire } from 'node:module';

const { Client } = createRequire(import.meta.url)('boardgame.io/client');
const { INVALID_MOVE } = createRequire(import.meta.url)('boardgame.io/core');

const everyone = 'all';

const game = {
  name: 'masterpiece-in-short',
  disableUndo: true,
  setup: () => ({
    seats: {},
    countdown: false,
    pictures: {},
    place: 0,
    lies: {},
    guesses: {},
    points: {},
    beat: 0,
  }),
  turn: { activePlayers: { [everyone]: 'playing' }, stages: { playing: {} } },
  moves: {
    join: ({ G }, seat) => {
      if (seat in G.seats) return INVALID_MOVE;
      G.seats[seat] = { name: null, face: null };
      G.points[seat] = 0;
    },
    introduce: ({ G }, seat, name, face) => {
      if (!(seat in G.seats)) return INVALID_MOVE;
      if (Object.values(G.seats).some((other) => other.name === name)) return INVALID_MOVE;
      G.seats[seat] = { name, face };
    },
    start: ({ G }) => {
      G.countdown = true;
    },
    begin: ({ G }) => {
      G.countdown = false;
      G.pictures = {};
    },
    prompt: ({ G }, round, seat, text) => {
      const key = `${round}.${seat}`;
      if (text.length === 0 || text.length > 120 || key in G.pictures) return INVALID_MOVE;
      G.pictures[key] = { prompt: text, started: false, picture: null };
    },
    started: ({ G }, order) => {
      const found = Object.values(G.pictures).find((picture) => !picture.started);
      if (found === undefined) return INVALID_MOVE;
      found.started = order;
    },
    painted: ({ G }, order, picture) => {
      const found = Object.values(G.pictures).find((one) => one.started === order);
      if (found === undefined) return INVALID_MOVE;
      found.picture = picture;
    },
    lie: ({ G }, place, seat, text) => {
      if (G.place !== place) {
        G.place = place;
        G.lies = {};
        G.guesses = {};
      }
      if (text.length === 0 || text.length > 120 || seat in G.lies) return INVALID_MOVE;
      G.lies[seat] = text;
    },
    guess: ({ G }, seat, option) => {
      if (seat in G.guesses) return INVALID_MOVE;
      G.guesses[seat] = option;
      G.points[seat] += 5;
    },
    due: ({ G }) => {
      G.beat += 1;
    },
  },
};

/** A client in a game of its own, begun. */
export function rivalClient(players) {
  return Client({ game, numPlayers: players, debug: false });
}
