import type { Chance } from '../chance.ts';
import type { Reading } from '../lexicon/reading.ts';
import type { Hour, Place } from '../lexicon/place.ts';

/** Where things are at home, when the prompt does not say. */
const homes: readonly [Place, RegExp][] = [
  ['underwater', /[🐟🐠🐡🐙🦑🪼🐚🦀🦞🦐🪸🤿🐬🐳🦈🧜]/u],
  ['sea', /[🐋⛵🚢🛶⚓🚣🦭🏄⛴]/u],
  ['space', /[🚀🛸🪐👽🛰☄🌌🔭🌍🌕👾]/u],
  ['snow', /[🐧⛄🎅🎄🎿🛷🏂🐻❄🧊🥶]/u],
  ['desert', /[🐪🐫🌵🦂🤠🐍🦎]/u],
  ['forest', /[🦌🐺🦊🐿🍄🦉🧝🧚🐻🌲🦔]/u],
  ['road', /[🚗🚌🚕🚚🏎🏍🚲🛵🚓🚑🚒🛹🛴🚦]/u],
  ['room', /[🛋🛏🪑📺💻🚽🛁🖨📱👵👴🧸🐈🪞🚪🖼📚]/u],
  ['kitchen', /[🍕🍔🌭🍝🍞🧀🍳🥐🥞🍲🥩☕🍺🍷🥖🥒🥔🍰🎂🍪🍩🥚🔪🥦🧄🍌🍎🍗🌮🍜🍣]/u],
  ['stage', /[🎤🎸🎺🎻🪩🤡🎭💃🕺🎪👑🎩🥁]/u],
  ['heaven', /[👼😇☁🙏🕊🪽]/u],
  ['inferno', /[😈👿🔥🌋👹]/u],
  ['mountains', /[🏔⛰🐐🦙🦅⛷🧗]/u],
  ['city', /[🏢🗽🗼🦖👔💼🚇🦸🐀🐦]/u],
];

const anywhere: readonly Place[] = [
  'meadow',
  'meadow',
  'room',
  'stage',
  'beach',
  'mountains',
  'heaven',
  'desert',
  'city',
  'forest',
];

export function placeFor(reading: Reading, chance: Chance): Place {
  if (reading.place) return reading.place;
  const glyphs = reading.things.flatMap((thing) => thing.glyphs).join('');
  const fitting = homes.filter(([, home]) => home.test(glyphs)).map(([place]) => place);
  if (fitting.length > 0 && chance.odds(0.72)) return chance.pick(fitting);
  return chance.pick(anywhere);
}

export function hourFor(reading: Reading, place: Place, chance: Chance): Hour {
  if (reading.hour) return reading.hour;
  if (place === 'space') return 'night';
  return chance.pick<Hour>(['day', 'day', 'day', 'dawn', 'dusk', 'dusk', 'night']);
}

/** Where sky and ground meet, or a room's wall and floor. */
export function horizonFor(place: Place, chance: Chance): number {
  switch (place) {
    case 'kitchen':
      return chance.between(430, 500);
    case 'room':
    case 'stage':
      return chance.between(500, 580);
    case 'space':
    case 'underwater':
    case 'heaven':
      return chance.between(560, 640);
    default:
      return chance.between(330, 470);
  }
}
