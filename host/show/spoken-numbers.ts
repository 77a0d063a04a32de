const counts = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const ranks = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** As it is said: three; more than ten of anything stays a figure. */
export function spokenCount(count: number): string {
  return counts[count] ?? String(count);
}

/** `{count}` for within a sentence, `{Count}` for its beginning. */
export function spokenCounts(count: number): { count: string; Count: string } {
  const word = spokenCount(count);
  return { count: word, Count: inCapital(word) };
}

/** `rank` is from 1: `{place}` for within a sentence, `{Place}` for its beginning. */
export function spokenRanks(rank: number): { place: string; Place: string } {
  const word = ranks[rank - 1] ?? String(rank);
  return { place: word, Place: inCapital(word) };
}

function inCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
