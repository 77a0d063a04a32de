import { fit } from '../../../../src/ask.ts';
import type { GameEvent, Seat } from '../../../../src/cartridge.ts';
import { ask } from './ask.ts';
import { deadlineOf } from './needs.ts';
import { next, nextIfDone } from './moves/next.ts';
import type { NewGameState } from './state.ts';

/** Never throws; what it does not accept gives the same reference. */
export function reduce(state: NewGameState, event: GameEvent): NewGameState {
  switch (event.kind) {
    case 'answered':
      return answered(state, event);
    case 'came':
      return isKnown(state, event.seat) && !state.here.includes(event.seat)
        ? { ...state, here: [...state.here, event.seat] }
        : state;
    case 'went':
    case 'left':
      if (!state.here.includes(event.seat)) return state;
      return nextIfDone(
        { ...state, here: state.here.filter((seat) => seat !== event.seat) },
        event.at,
      );
    case 'due': {
      const deadline = deadlineOf(state);
      if (deadline === null || deadline > event.at) return state;
      return next({ ...state, lastActor: 'console' }, event.at);
    }
    case 'ended':
      return state.stage.kind === 'over'
        ? state
        : { ...state, stage: { kind: 'over', aborted: event.reason } };
    case 'reacted':
    case 'painted':
    case 'paintFailed':
      return state;
  }
}

function isKnown(state: NewGameState, seat: Seat): boolean {
  return state.players.includes(seat);
}

/** Only the first fitting answer to what this seat is asked now counts. */
function answered(state: NewGameState, event: GameEvent & { kind: 'answered' }): NewGameState {
  const { seat, at } = event;
  const asked = ask(state, seat);
  const answer = asked.id === event.ask ? fit(asked, event.answer) : null;
  const { stage } = state;
  if (answer?.kind === 'write' && stage.kind === 'writing') {
    const steps = { ...state.steps, [seat]: { kind: 'wrote' as const, round: stage.round } };
    const texts = { ...stage.texts, [seat]: answer.text };
    return nextIfDone({ ...state, steps, lastActor: seat, stage: { ...stage, texts } }, at);
  }
  if (answer?.kind === 'pick' && stage.kind === 'choosing') {
    const steps = { ...state.steps, [seat]: { kind: 'chose' as const, round: stage.round } };
    const votes = { ...stage.votes, [seat]: answer.option };
    return nextIfDone({ ...state, steps, lastActor: seat, stage: { ...stage, votes } }, at);
  }
  return state;
}
