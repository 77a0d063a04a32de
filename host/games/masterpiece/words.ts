import { roughTime } from '../../../shared/rough-time.ts';
import { ordinal } from '../bluff/words.ts';

/** Every text of Masterpiece on the big screen that is not a line of the pig's. */
export const words = {
  roundCard: (round: number, rounds: number) =>
    round === rounds && rounds > 1 ? 'The last round' : `Round ${round}`,
  picture: (place: number, of: number) => `Picture ${place} of ${of}`,
  prompting: {
    title: 'Brushes up!',
    hint: 'Write what your picture shows. Keep it to yourself.',
    easels: 'Easels',
    states: {
      blank: 'thinking',
      painting: 'being painted',
      dry: 'finished',
      fallen: 'fell over: try again',
    },
    share: (percent: number) => `${percent}\u00a0% painted`,
    queue: (place: number) => `${ordinal(place)} in the queue`,
    about,
  },
  nothing: {
    title: 'Not one picture',
    hint: 'Every easel is empty. We shall call it minimalism.',
  },
  fooling: {
    title: 'What is this?',
    hint: 'Write a prompt that could have made it. Fool the others.',
    lied: 'Have lied',
    picture: 'The picture everyone is lying about',
  },
  guessing: {
    title: 'Which one made it?',
    labels: 'Prompts on the wall',
    guessed: 'Have guessed',
    picture: 'The picture to guess',
  },
  scoring: {
    painter: 'Painted by',
    picture: 'The picture in question',
  },
  totals: {
    round: 'This round',
  },
  drying: {
    title: 'The paint is still drying',
    hint: (count: number) => (count === 1 ? 'One picture to come.' : `${count} pictures to come.`),
    /** `count`: how many are to come. */
    share: (percent: number, count: number) => `${theNext(count)} is ${percent}\u00a0% painted.`,
    queue: (place: number, count: number) =>
      `${theNext(count)} is ${ordinal(place)} in the painter’s queue.`,
    about: (seconds: number, count: number) => `${theNext(count)} needs ${about(seconds)} more.`,
  },
  settings: {
    rounds: 'Rounds',
    promptingSeconds: 'Seconds to paint',
    foolingSeconds: 'Seconds to lie',
    guessingSeconds: 'Seconds to guess',
    scoringSeconds: 'Seconds to reveal, at most',
    dryingSeconds: 'Seconds to let paint dry',
    lastAskSeconds: 'Seconds for a last try',
    graceSeconds: 'Seconds of grace',
    landingMilliseconds: 'Milliseconds a label takes to land',
    promptLength: 'Letters in a prompt, at most',
    truthPoints: 'Points for the truth',
    foolPoints: 'Points for each one fooled',
    painterPoints: 'Points to the painter for each who knew',
  },
} as const;

function about(seconds: number): string {
  const { count, unit } = roughTime(seconds);
  return unit === 'minutes' && count === 1 ? 'about a minute' : `about ${count} ${unit}`;
}

function theNext(count: number): string {
  return count === 1 ? 'It' : 'The next';
}
