// The rival of the room's reducer: boardgame.io's local client, with a small game of the same shape
// for as many players. It is given every advantage: production mode, no undo, no debug panel, no
// subscriber, a fresh client (so a short log of its own) for every game, and less to do in each move
// (no likeness of texts, no options drawn, no reveal, no achievements).
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
    place: '',
    lies: [],
    guesses: [],
    scored: false,
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
      const id = `${round}.${seat}`;
      if (text.length === 0 || text.length > 120 || id in G.pictures) return INVALID_MOVE;
      G.pictures[id] = { prompt: text, order: null, picture: null };
    },
    started: ({ G }, order) => {
      const found = Object.values(G.pictures).find(({ order }) => order === null);
      if (found === undefined) return INVALID_MOVE;
      found.order = order;
    },
    painted: ({ G }, order, picture) => {
      const found = Object.values(G.pictures).find((one) => one.order === order);
      if (found === undefined) return INVALID_MOVE;
      found.picture = picture;
    },
    lie: ({ G }, place, seat, text) => {
      if (G.place !== place) Object.assign(G, { place, lies: [], guesses: [], scored: false });
      if (text.length === 0 || text.length > 120) return INVALID_MOVE;
      if (G.lies.some(({ authors }) => authors.includes(seat))) return INVALID_MOVE;
      const told = G.lies.find((lie) => lie.text.toLowerCase() === text.toLowerCase());
      if (told) told.authors.push(seat);
      else G.lies.push({ text, authors: [seat] });
    },
    guess: ({ G }, seat, option) => {
      if (G.guesses.some((guess) => guess.seat === seat)) return INVALID_MOVE;
      G.guesses.push({ seat, option });
    },
    // The first deadline after the guesses scores them; the others only turn the show on.
    due: ({ G }) => {
      G.beat += 1;
      if (G.scored || G.guesses.length === 0) return;
      G.scored = true;
      for (const { seat, option } of G.guesses) {
        const lie = G.lies[Number(option.slice(1)) - 1];
        if (lie === undefined) G.points[seat] += 5;
        else for (const author of lie.authors) G.points[author] += 3;
      }
    },
  },
};

/** A client in a game of its own, begun. */
export function rivalClient(players) {
  return Client({ game, numPlayers: players, debug: false });
}
