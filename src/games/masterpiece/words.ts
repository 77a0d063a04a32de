import type { FailureKind } from '../../picture.ts';

/** Every text of Masterpiece that a phone or the outcome shows, in the pig's voice. */

export const about = {
  title: 'Masterpiece',
  tagline: 'Order a picture. Lie about everyone else’s.',
  howToPlay: [
    'Describe a picture, and the painter paints it.',
    'Look at the others’ pictures and invent the words behind them.',
    'Find the true words among the lies. Fool the others for more.',
  ],
};

/** Names of boxes and groups: part of the interface, people and screen readers rely on them. */
export const labels = {
  prompt: 'Prompt',
  lie: 'Lie',
  options: 'Options',
  guess: 'Guess',
  yours: 'yours',
} as const;

/** What is asked of everybody when a picture hangs there. */
export const question = 'Which words made this picture?';

export const reactions = ['😂', '👏', '😱', '🤨', '❤️', '🐷'];

export const instructions = {
  prompt: 'Describe a picture. The painter will believe every word.',
  lastAsk: 'The painter gave up on your picture. One last try, and be quick.',
  painting: 'The painter is at it. Try to look as if you meant it.',
  dry: 'Your picture is done and under its cloth. Say nothing.',
  responsible: 'You are responsible for this masterpiece',
  lie: 'Look at the picture. What prompt could have made it? Lie well.',
  lied: 'Your lie is on its way to the wall. Look innocent.',
  lieClosed: 'Too close to the truth, twice. You know too much; sit this one out.',
  landing: 'The labels are going up. Read them all before you accuse anyone.',
  guess: 'One of these made the picture. Which?',
  guessed: 'Noted, and irreversible.',
  nothingToGuess: 'Only your own handiwork and one other. No guess for you.',
  scoring: 'Eyes on the wall. Somebody is about to be exposed.',
  totals: 'The ledger never lies. It is the only one here.',
  nothing: 'Not one picture. A bold exhibition of bare wall.',
  drying: 'The paint is still drying. Do not touch it.',
  ending: 'The prize-giving. Stand up straight and act surprised.',
  over: 'The gallery is closed. Take your reputation with you.',
  watching: 'You are a visitor tonight. Enjoy the wall.',
} as const;

export const tooClose = 'Too close to the truth. Try another.';

/** M11: why there is no picture, and what to do about it. */
export const problems: Record<FailureKind, string> = {
  blocked: 'Blocked by the painter’s filter. Put it more innocently.',
  auth: 'The painter refused the gallery’s key. Tell the host, then try again.',
  billing: 'The painter has no credit left. Tell the host, then try again.',
  rate: 'The painter is too busy. Try again.',
  input: 'The painter could not make sense of that. Put it another way.',
  unavailable: 'The painter is not at work just now. Try again.',
  unreachable: 'The painter could not be reached. Try again.',
  timeout: 'The painter did not answer in time. Try again.',
  lost: 'Your picture went astray when the gallery closed for a moment. Try again.',
};

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** M50. `why` gets the number it was won by. */
export const achievementWords = {
  accurate: {
    title: 'Most Accurate',
    why: (best: number) => `Guessed the truth ${times(best)}. Suspicious.`,
  },
  bullshitter: {
    title: 'Best Bullshitter',
    why: (best: number) => `Lied so well that it was believed ${times(best)}.`,
  },
  chaotician: {
    title: 'The Chaotician',
    why: (best: number) => `Left the room in doubt: ${best.toFixed(2)} bits of it a picture.`,
  },
  painter: {
    title: 'The Painter',
    why: (best: number) => `Painted what was meant: recognised ${times(best)}.`,
  },
};

export const stepWords = {
  none: 'nothing yet',
  prompt: (round: number) => `round ${round}: wrote a prompt`,
  lie: (round: number, place: number) => `round ${round}, picture ${place}: lied`,
  guess: (round: number, place: number) => `round ${round}, picture ${place}: guessed`,
};

const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);

/** What the big screen says, for those who cannot see it. */
export const captions = {
  prompting: (round: number, rounds: number) =>
    `Round ${round} of ${rounds}: the painters await orders.`,
  nothing: 'No picture at all this round.',
  fooling: 'A new picture hangs on the wall.',
  landing: 'The labels are going up.',
  guessing: 'Every label but one is a lie.',
  unpicked: (lies: number) => (lies === 1 ? 'A lie nobody believed.' : 'The lies nobody believed.'),
  lie: (voters: number) => `A lie, believed by ${people(voters)}.`,
  truth: (voters: number) =>
    voters === 0 ? 'The truth, which nobody believed.' : `The truth, found by ${people(voters)}.`,
  totals: 'The ledger.',
  drying: 'The paint is still drying.',
  places: 'The places, from the last to the first.',
  achievement: (title: string) => `A trophy: ${title}.`,
  over: 'The gallery is closed.',
};
