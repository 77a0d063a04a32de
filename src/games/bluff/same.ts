import { editDistance } from './edit-distance.ts';
import { normalise } from './normalise.ts';

/** One slip is forgiven for this many characters of the text compared with. */
const charactersPerSlip = 10;

/** Whether `text` says what `known` says, but for its dress or a small slip (M21, M22). */
export function isSame(text: string, known: string): boolean {
  const bare = normalise(text);
  const knownBare = normalise(known);
  const slips = Math.floor([...knownBare].length / charactersPerSlip);
  return bare === knownBare || (slips > 0 && editDistance(bare, knownBare, slips) <= slips);
}
