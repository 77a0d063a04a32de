import { shuffle, type Dice } from '../../../base/dice.ts';
import type { FupOgFaktaSettings } from '../settings.ts';
import type { Asked } from '../state.ts';
import type { Material, Question } from './question.ts';
import { roundsOf } from './rounds.ts';

/** The questions of a game in their order, drawn by the dice: those not asked before come first. */
export function programme(
  settings: FupOgFaktaSettings,
  { fresh, again }: Material,
  dice: Dice,
): [Asked[], Dice] {
  const [first, afterFirst] = shuffle(dice, fresh);
  const [then, after] = shuffle(afterFirst, again);
  const rounds = roundsOf(settings).map(({ questions }) => questions);
  const wanted = rounds.reduce((sum, count) => sum + count, 0);
  return [placed(rounds, [...first, ...then].slice(0, wanted)), after];
}

/** When there are too few, the last rounds go short of them. */
function placed(rounds: readonly number[], questions: readonly Question[]): Asked[] {
  let begun = 0;
  return rounds.flatMap((count, index) => {
    const own = questions.slice(begun, begun + count);
    const before = begun;
    begun += count;
    return own.map((question, place) => ({
      round: index + 1,
      place: place + 1,
      of: own.length,
      number: before + place + 1,
      question,
    }));
  });
}
