import type { Answer } from '../../../ask.ts';
import type { Seat } from '../../../cartridge.ts';
import { withLie } from '../../bluff/lies.ts';
import { withRefusal } from '../../bluff/refusals.ts';
import { isSame } from '../../bluff/same.ts';
import { turnOf } from '../rules/turn.ts';
import type { Fooling, MasterpieceState, Step } from '../state.ts';
import { withOrder } from './canvases.ts';

/** The state with an answer that fits what this seat is asked now. */
export function withAnswer(
  state: MasterpieceState,
  seat: Seat,
  answer: Answer,
  at: number,
): MasterpieceState {
  const turn = turnOf(state, seat);
  if (turn.kind === 'prompt' && answer.kind === 'write') {
    const step: Step = { kind: 'prompt', round: turn.stage.round.number };
    const ordered = withOrder(state, turn.stage, seat, answer.text, at);
    return acted(ordered, ordered.stage, seat, step);
  }
  if (turn.kind === 'lie' && answer.kind === 'write') {
    return told(state, turn.stage, seat, answer.text);
  }
  if (turn.kind === 'guess' && answer.kind === 'pick') {
    const { number, place } = turn.stage.round;
    const guesses = [...turn.stage.guesses, { seat, option: answer.option }];
    const step: Step = { kind: 'guess', round: number, place };
    return acted(state, { ...turn.stage, guesses }, seat, step);
  }
  return state;
}

/** M21: a lie that is the truth is refused. */
function told(state: MasterpieceState, stage: Fooling, seat: Seat, text: string): MasterpieceState {
  if (isSame(text, stage.subject.prompt)) {
    const refusals = withRefusal(stage.refusals, seat, text);
    return { ...state, lastActor: seat, stage: { ...stage, refusals } };
  }
  const step: Step = { kind: 'lie', round: stage.round.number, place: stage.round.place };
  const lies = withLie(stage.lies, seat, text);
  const words = { ...stage.told, [seat]: text };
  return acted(state, { ...stage, lies, told: words }, seat, step);
}

function acted(
  state: MasterpieceState,
  stage: MasterpieceState['stage'],
  seat: Seat,
  step: Step,
): MasterpieceState {
  return { ...state, lastActor: seat, steps: { ...state.steps, [seat]: step }, stage };
}
