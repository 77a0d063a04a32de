import type { Answer } from '../../../ask.ts';
import type { Seat } from '../../../cartridge.ts';
import { withLie } from '../../bluff/lies.ts';
import { withRefusal } from '../../bluff/refusals.ts';
import { isSame } from '../../bluff/same.ts';
import { trueTo } from '../rules/house.ts';
import { turnOf } from '../rules/turn.ts';
import type { FupOgFaktaState, Lying, QuestionStage, Step } from '../state.ts';

/** The state with an answer that fits what this seat is asked now. */
export function withAnswer(state: FupOgFaktaState, seat: Seat, answer: Answer): FupOgFaktaState {
  const turn = turnOf(state, seat);
  if (turn.kind === 'lie' && answer.kind === 'write') {
    return told(state, turn.stage, seat, answer.text);
  }
  if (turn.kind === 'guess' && answer.kind === 'pick') {
    const guesses = [...turn.stage.guesses, { seat, option: answer.option }];
    return acted(state, { ...turn.stage, guesses }, seat, 'guess');
  }
  return state;
}

/** F3: a lie that is the truth is refused; one that was suggested is known as such. */
function told(state: FupOgFaktaState, stage: Lying, seat: Seat, text: string): FupOgFaktaState {
  if (trueTo(stage.asked.question)(text)) {
    const refusals = withRefusal(stage.refusals, seat, text);
    return { ...state, lastActor: seat, stage: { ...stage, refusals } };
  }
  const isSuggested = stage.suggestions[seat]?.some((lie) => isSame(text, lie)) === true;
  const lying: Lying = {
    ...stage,
    lies: withLie(stage.lies, seat, text),
    told: { ...stage.told, [seat]: text },
    borrowed: isSuggested ? [...stage.borrowed, seat] : stage.borrowed,
  };
  return acted(state, lying, seat, 'lie');
}

function acted(
  state: FupOgFaktaState,
  stage: QuestionStage,
  seat: Seat,
  kind: Step['kind'],
): FupOgFaktaState {
  const { round, place, number } = stage.asked;
  const step: Step = { kind, round, place, number };
  return { ...state, lastActor: seat, steps: { ...state.steps, [seat]: step }, stage };
}
