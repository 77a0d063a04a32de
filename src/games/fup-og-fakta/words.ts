/** Every text of Fup og Fakta that a phone or the outcome shows, in the pig's voice. */

export const about = {
  title: 'Fup og Fakta',
  tagline: 'Facts with a hole in them. Fill it with lies.',
  howToPlay: [
    'A fact with a blank: write a lie that could fill it.',
    'Then all lies hang beside the truth. Find it.',
    'Points for the truth, more for every friend you fool; each round is worth more.',
  ],
};

/** Names of boxes and groups: part of the interface, people and screen readers rely on them. */
export const labels = {
  lie: 'Lie',
  options: 'Options',
  guess: 'Guess',
  yours: 'yours',
} as const;

export const instructions = {
  lied: 'Your lie is on its way to the wall. Look learned.',
  lieClosed: 'Too close to the truth, twice. You know too much; sit this one out.',
  landing: 'The answers are going up. Read them all before you believe one.',
  guessed: 'Noted, and irreversible.',
  nothingToGuess: 'Only your own handiwork and one other. No guess for you.',
  scoring: 'Eyes on the wall. Science is about to be embarrassed.',
  scoreboard: 'The ledger never lies. It is the only one here.',
  ending: 'The prize-giving. Stand up straight and act surprised.',
  over: 'The lecture is over. Believe nothing you have heard.',
} as const;

export const tooClose = 'Too close to the truth. Try another.';

/** F6: the six, in the order they are offered, and what the best of each is called. In words, for not
 * every big screen has letters for them. */
export const marks = [
  { emoji: '😂', id: 'funniest', title: 'Funniest lie', drawn: ['laugh', 'laughs'] },
  { emoji: '👏', id: 'finest', title: 'Finest lie', drawn: ['hand', 'hands'] },
  { emoji: '😱', id: 'shocking', title: 'Most shocking lie', drawn: ['shriek', 'shrieks'] },
  {
    emoji: '🤨',
    id: 'fishiest',
    title: 'Fishiest lie',
    drawn: ['raised eyebrow', 'raised eyebrows'],
  },
  { emoji: '❤️', id: 'loveliest', title: 'Loveliest lie', drawn: ['heart', 'hearts'] },
  { emoji: '🐷', id: 'pig', title: 'The pig’s favourite', drawn: ['pig', 'pigs'] },
] as const;

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);

/** F7. */
export const awardWords = {
  liar: { title: 'Best Liar', why: (count: number) => `Fooled somebody ${times(count)}.` },
  nose: {
    title: 'Sharpest Nose',
    why: (count: number) => `Sniffed out the truth ${times(count)}.`,
  },
  gullible: { title: 'Most Gullible', why: (count: number) => `Believed a lie ${times(count)}.` },
  lie: {
    title: 'Lie of the Evening',
    why: (count: number, text: string) => `“${text}” fooled ${people(count)}.`,
  },
  marked: (count: number, [one, many]: readonly [string, string], text: string) =>
    `“${text}” drew ${count === 1 ? `a ${one}` : `${count} ${many}`}.`,
};

export const stepWords = {
  none: 'nothing yet',
  lie: (round: number, place: number) => `round ${round}, question ${place}: lied`,
  guess: (round: number, place: number) => `round ${round}, question ${place}: guessed`,
};

/** What the big screen says, for those who cannot see it. */
export const captions = {
  reading: (round: number, place: number, of: number) =>
    `Round ${round}, question ${place} of ${of}.`,
  lying: 'Fill the blank with something that is not so.',
  landing: 'The answers are going up.',
  guessing: 'Every answer but one is a lie.',
  unpicked: (lies: number) => (lies === 1 ? 'A lie nobody believed.' : 'The lies nobody believed.'),
  lie: (voters: number) => `A lie, believed by ${people(voters)}.`,
  house: (voters: number) => `The house’s own lie, believed by ${people(voters)}.`,
  truth: (voters: number) =>
    voters === 0 ? 'The truth, which nobody believed.' : `The truth, found by ${people(voters)}.`,
  scoreboard: 'The ledger.',
  places: 'The places, from the last to the first.',
  achievement: (title: string) => `A trophy: ${title}.`,
  over: 'The lecture is over.',
};
