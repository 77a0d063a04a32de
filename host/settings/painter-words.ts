import { roughTime } from '../../shared/rough-time.ts';
import type { FailureKind } from '../../src/picture.ts';
import type { PaintProgress } from '../room-state.ts';

/** Every text of the painter's drawer. */
export const painterWords = {
  asking: 'Asking what it needs…',
  silent: 'This painter could not be asked what it needs.',
  again: 'Try again',
  own: 'Its own settings',
  noOption: 'none',
  dollars: (price: number) =>
    price.toLocaleString('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 }),

  facts: {
    prompts: 'Prompts',
    leave: 'leave this machine',
    stay: 'stay on this machine',
    price: 'A picture costs',
    unknown: 'not known',
    free: 'nothing',
    patience: 'Usually within',
    seconds: (seconds: number) =>
      seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`,
  },

  key: {
    label: 'API key',
    keep: 'Keep',
    show: 'Show',
    leave: 'Leave it',
    replace: 'Replace',
    forget: 'Forget',
    needed: 'It paints with a key of your own.',
    optional: 'Leave it empty where none is asked for.',
    stays: 'The one that is kept stays until you keep another.',
    sealed: 'is kept, sealed by this browser.',
    lent: 'is there until this page is closed: this browser cannot seal it.',
    goes: (host: string) => `The key goes to ${host} and nowhere else, and is in no export.`,
    foreign: (host: string, usual: string) =>
      `That is not ${usual}: whoever runs ${host} can read the key.`,
    open: 'It goes there by http, so everybody on the way can read it, too.',
    empty: 'API key: it is empty.',
    failed: 'API key: it could not be kept.',
  },

  problems: {
    field: (label: string, problem: string, stays: string) =>
      `${label}: ${problem}. Until then it stays ${stays === '' ? 'empty' : stays}.`,
    long: (most: number) => `at most ${most} letters`,
    number({
      least,
      most,
      multipleOf,
    }: {
      least: number;
      most: number;
      multipleOf: number | null;
    }) {
      const kind =
        multipleOf === null
          ? 'a number'
          : multipleOf === 1
            ? 'a whole number'
            : `a multiple of ${multipleOf}`;
      const from = Number.isFinite(least) ? ` from ${least}` : '';
      return kind + from + (Number.isFinite(most) ? ` to ${most}` : '');
    },
    /** zod's own words, where a painter has none, say nothing. */
    judged: (said: string) =>
      said.startsWith('Invalid') ? 'the painter does not take that' : said,
  },

  trial: {
    test: 'Test this painter',
    stop: 'Stop',
    painting: 'It paints a picture…',
    seconds: (seconds: number) => `Painting… ${seconds} s`,
    told({ share, place, seconds }: PaintProgress) {
      const { count, unit } = roughTime(seconds ?? 0);
      return [
        share !== null && `${Math.round(100 * share)}\u00a0% painted`,
        place !== null && `place ${place} in its queue`,
        seconds !== null && `about ${count} ${count === 1 ? 'minute' : unit} more`,
      ]
        .filter((part) => part !== false)
        .join(', ');
    },
    costs: (price: number | null) =>
      price === null
        ? 'One picture, price unknown.'
        : `One picture, ${painterWords.dollars(price)}.`,
    painted: (seconds: number, hasPicture: boolean) =>
      `${hasPicture ? 'Painted' : 'It answered'} in ${inSeconds(seconds)}.`,
    after: (seconds: number) => `After ${inSeconds(seconds)}.`,
    picture: 'The picture it painted',
  },
  /** Of what cannot be read nothing is quoted: the words are ours. */
  said: (failure: FailureKind, said: string) =>
    failure === 'unreachable' ? said : `It said: “${said}”`,
  trouble: (title: string, ago: string) => `In the last game, ${ago} ago, ${title} failed.`,

  /** By failure; `noKey` when it wants a key and has none. */
  failures: {
    noKey: {
      what: 'It wants a key, and there is none.',
      remedy: 'Get one from the service, and keep it under “API key”.',
    },
    auth: {
      what: 'It does not accept the key.',
      remedy: 'See that it is the whole key, of this very service, and still good.',
    },
    billing: {
      what: 'There is no credit left for it.',
      remedy: 'Top it up at the service, or let another painter work.',
    },
    blocked: {
      what: 'Its filter blocked the prompt.',
      remedy: 'See whether the house style offends it.',
    },
    rate: {
      what: 'It was asked too often.',
      remedy: 'Wait a minute. If it happens again, set fewer pictures at once.',
    },
    input: {
      what: 'It did not understand what it was asked.',
      remedy: 'See whether the service has the model and the sizes that are set.',
    },
    unavailable: {
      what: 'It is there, but gave no picture.',
      remedy:
        'See whether it has the model that is set; if so, try again in a while, or let another painter work.',
    },
    unreachable: {
      what: 'No answer came that this page may read.',
      remedy:
        'It may be down, or the base URL wrong; with some services a wrong key looks the same.',
    },
    timeout: {
      what: 'No picture came in time.',
      remedy: 'Try again. Smaller pictures, fewer steps or another model are faster.',
    },
    lost: {
      what: 'Nobody knows what became of the picture.',
      remedy: 'Try again; if that does not help, load this page anew.',
    },
  },

  rules: {
    title: 'For every picture',
    style: 'House style',
    styleExample: 'added to each prompt: oil painting, gloomy',
    negative: 'Never show',
    negativeExample: 'text, watermarks, clowns',
    filter: 'Filter for what players write',
    level: { off: 'Off', moderate: 'Moderate', strict: 'Strict' },
    means: {
      off: 'Stops nothing, and switches the painter’s own safety off where it has a switch.',
      moderate: 'Stops slurs, sexual words and abuse; the painter’s own safety is on.',
      strict: 'Stops mild swearing, drugs and innuendo, too; the painter’s own safety is on.',
    },
    long: (label: string, most: number) =>
      `${label}: at most ${most} letters. Until then it stays as it was.`,
  },

  limits: {
    title: 'For the evening',
    standIn: 'If it fails twice',
    nobody: 'Nobody stands in',
    never: (title: string) => `${title} needs nobody to stand in.`,
    atOnce: 'Pictures at once',
    likes: (count: number) => `as it likes: ${count}`,
    mostPaid: 'Most paid pictures',
    noLimit: 'no limit',
    problem: (label: string, least: number, most: number) =>
      `${label}: a whole number from ${least} to ${most}, or nothing. Until then it stays as it was.`,
  },
} as const;

function inSeconds(seconds: number): string {
  return seconds < 9.95
    ? `${Math.max(seconds, 0.1).toFixed(1)} seconds`
    : `${Math.round(seconds)} seconds`;
}
