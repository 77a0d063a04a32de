/** Advance widths of Luckiest Guy, in em, as measured; letters that are not here count as wide. */
const widths: Record<string, number> = {
  A: 0.63,
  B: 0.59,
  C: 0.51,
  D: 0.58,
  E: 0.48,
  F: 0.49,
  G: 0.63,
  H: 0.63,
  I: 0.3,
  J: 0.51,
  K: 0.61,
  L: 0.45,
  M: 0.79,
  N: 0.7,
  O: 0.64,
  P: 0.6,
  Q: 0.69,
  R: 0.61,
  S: 0.53,
  T: 0.54,
  U: 0.62,
  V: 0.61,
  W: 0.91,
  X: 0.59,
  Y: 0.61,
  Z: 0.49,
  ' ': 0.2,
  '.': 0.22,
  '-': 0.38,
  "'": 0.23,
};
const tracking = 0.02;

/** About how wide a text is in the sign face, in em, capitals throughout. Never less than 2. */
export function signWidth(text: string): number {
  let width = 0;
  for (const letter of text.toUpperCase()) {
    width += (widths[letter] ?? (letter > '\u02FF' ? 1.4 : 0.7)) + tracking;
  }
  return Math.max(2, width);
}

/** A name wider than this may be broken, in em. */
const longName = 6;

/** One word as wide as this is broken all the same, or it could not be read from a sofa. */
const longWord = 11;

/** A long name at the space that leaves the narrowest two lines; others as they are. */
export function inTwoLines(name: string): string[] {
  if (signWidth(name) <= longName) return [name];
  let best = [name];
  let narrowest = signWidth(name);
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    const lines = [name.slice(0, at), name.slice(at + 1)];
    const width = Math.max(...lines.map(signWidth));
    if (width < narrowest) [best, narrowest] = [lines, width];
  }
  if (best.length > 1 || narrowest < longWord) return best;
  const middle = Math.ceil(name.length / 2);
  return [name.slice(0, middle), name.slice(middle)];
}
