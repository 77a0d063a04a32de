import { shuffle, type Dice } from '../../../base/dice.ts';
import type { Seat } from '../../../cartridge.ts';
import type { Lie } from '../../bluff/lies.ts';
import { sameAs } from '../../bluff/same.ts';
import type { FupOgFaktaSettings } from '../settings.ts';
import type { Lying } from '../state.ts';
import type { Question } from './question.ts';

/** So many lies a player who can think of none may choose from. */
const suggestedLies = 2;

/**
 * F3, F4: a question's own lies, dealt out. Those the house keeps for itself are suggested to nobody,
 * as far as there are enough, or who asked for a suggestion would know them on the wall.
 */
export function dealLies(
  question: Question,
  players: readonly Seat[],
  { fewestOptions }: FupOgFaktaSettings,
  dice: Dice,
): [Pick<Lying, 'house' | 'suggestions'>, Dice] {
  const isTrue = trueTo(question);
  const [mixed, after] = shuffle(dice, question.lies);
  const lies = mixed.filter((lie) => !isTrue(lie));
  const kept = Math.min(Math.max(0, fewestOptions - 1), Math.max(0, lies.length - suggestedLies));
  const offered = lies.slice(kept);
  const suggestions = Object.fromEntries(
    players.map((seat, index) => [seat, twoOf(offered, index * suggestedLies)]),
  );
  return [{ house: lies, suggestions }, after];
}

/** Two of them, going round; all when there are fewer. */
function twoOf(lies: readonly string[], from: number): string[] {
  const turned = lies.map((_, index) => lies[(from + index) % lies.length] as string);
  return turned.slice(0, suggestedLies);
}

/** F3: whether a text is the answer, in one of its spellings. */
export function trueTo({ answer, accept }: Question): (text: string) => boolean {
  return (text) => {
    const is = sameAs(text);
    return is(answer) || accept.some(is);
  };
}

/** F4: the lies on the wall, with so many of the house's that there are `fewest` options. */
export function withHouseLies(
  lies: readonly Lie[],
  house: readonly string[],
  fewest: number,
): Lie[] {
  const wall = [...lies];
  for (const text of house) {
    const isTold = sameAs(text);
    const isFull = wall.length + 1 >= fewest;
    if (!isFull && !wall.some((lie) => isTold(lie.text))) wall.push({ text, authors: [] });
  }
  return wall;
}
