import { fit } from '../../ask.ts';
import type { GameEvent } from '../../cartridge.ts';
import { playersLeft, withPresence } from '../bluff/presence.ts';
import { ask } from './ask.ts';
import { withAnswer } from './moves/answers.ts';
import { close } from './moves/close.ts';
import { next, nextIfDone } from './moves/next.ts';
import { deadlineOf } from './rules/deadline.ts';
import { withMark } from './rules/marks.ts';
import type { FupOgFaktaState } from './state.ts';

export function reduce(state: FupOgFaktaState, event: GameEvent): FupOgFaktaState {
  switch (event.kind) {
    case 'answered':
      return answered(state, event);
    case 'reacted':
      return withMark(state, event.seat, event);
    case 'came': {
      const back = withPresence(state, event.seat, 'here');
      // The first phone back ends no stage in which another player has something to do.
      return back === state ? state : nextIfDone(back, event.at, playersLeft(back));
    }
    case 'went':
      return proceed(state, withPresence(state, event.seat, 'gone'), event.at);
    case 'left':
      return proceed(state, withPresence(state, event.seat, 'left'), event.at);
    case 'due': {
      const deadline = deadlineOf(state);
      if (deadline === null || event.at < deadline) return state;
      return next({ ...state, lastActor: 'console' }, event.at);
    }
    case 'painted':
    case 'paintFailed':
      return state;
    case 'ended':
      return close(state, event.reason, event.at);
  }
}

/** Only the first fitting answer to what this seat is asked now counts. */
function answered(
  state: FupOgFaktaState,
  event: Extract<GameEvent, { kind: 'answered' }>,
): FupOgFaktaState {
  const asked = ask(state, event.seat);
  const answer = asked.id === event.ask ? fit(asked, event.answer) : null;
  return answer === null ? state : proceed(state, withAnswer(state, event.seat, answer), event.at);
}

/** The state after an event, with what follows from it; the same reference if there was nothing. */
function proceed(before: FupOgFaktaState, after: FupOgFaktaState, at: number): FupOgFaktaState {
  return after === before ? before : nextIfDone(after, at);
}
