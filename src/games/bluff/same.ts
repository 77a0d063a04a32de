import { editDistance } from './edit-distance.ts';
import { normalise } from './normalise.ts';

/** One slip is forgiven for this many characters of the text compared with. */
const charactersPerSlip = 10;

/** Whether `text` says what `known` says, but for its dress or a small slip (M21, M22). */
export function isSame(text: string, known: string): boolean {
  return sameAs(text)(known);
}

/** The same question for several known texts: `text` is undressed once. */
export function sameAs(text: string): (known: string) => boolean {
  const bare = normalise(text);
  const letters = Array.from(bare);
  return (known) => {
    const knownBare = normalise(known);
    if (bare === knownBare) return true;
    const knownLetters = Array.from(knownBare);
    const slips = Math.floor(knownLetters.length / charactersPerSlip);
    return slips > 0 && editDistance(letters, knownLetters, slips) <= slips;
  };
}
