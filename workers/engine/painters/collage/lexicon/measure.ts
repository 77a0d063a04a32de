/** Words that say how many, how large and in which colour. */
const numbers: Record<string, number> = {
  two: 2,
  both: 2,
  couple: 2,
  pair: 2,
  twin: 2,
  double: 2,
  three: 3,
  few: 3,
  trio: 3,
  several: 4,
  four: 4,
  some: 3,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 8,
  ten: 9,
  dozen: 9,
  many: 7,
  lots: 8,
  army: 9,
  swarm: 9,
  herd: 7,
  crowd: 9,
  hundred: 9,
  thousand: 9,
  million: 9,
  billion: 9,
  infinite: 9,
};

const mostAtOnce = 9;

/** How many the word says, or null when it is no number. */
export function numberOf(word: string): number | null {
  if (Object.hasOwn(numbers, word)) return numbers[word] ?? null;
  if (!/^\d{1,6}$/.test(word)) return null;
  return Math.max(1, Math.min(mostAtOnce, Number(word)));
}

const sizes: Record<string, string> = {
  large:
    'giant big huge enormous gigantic massive colossal large mega epic fat great grand king-size supersized tall mighty obese jumbo',
  small: 'tiny small little mini miniature microscopic wee short baby pocket nano petite',
};

export type Size = 'large' | 'small';

export function sizeOf(word: string): Size | null {
  for (const [size, words] of Object.entries(sizes)) {
    if (words.split(' ').includes(word)) return size as Size;
  }
  return null;
}

/** A colour as hue, saturation and lightness. */
export type Colour = readonly [hue: number, saturation: number, lightness: number];

const colours: Record<string, Colour> = {
  red: [2, 78, 47],
  scarlet: [2, 78, 47],
  crimson: [348, 75, 40],
  orange: [28, 90, 54],
  yellow: [48, 92, 55],
  gold: [43, 80, 50],
  golden: [43, 80, 50],
  green: [130, 55, 40],
  lime: [84, 70, 50],
  turquoise: [175, 60, 48],
  teal: [180, 60, 35],
  blue: [216, 72, 50],
  azure: [205, 75, 58],
  navy: [224, 60, 28],
  purple: [275, 55, 46],
  violet: [275, 55, 46],
  pink: [335, 75, 70],
  brown: [24, 48, 34],
  black: [250, 12, 13],
  white: [40, 15, 94],
  grey: [220, 6, 52],
  gray: [220, 6, 52],
  silver: [215, 8, 72],
};

export function colourOf(word: string): Colour | null {
  return Object.hasOwn(colours, word) ? (colours[word] ?? null) : null;
}
