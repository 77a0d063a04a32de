import { fit } from '../../ask.ts';
import type { GameEvent, Seat } from '../../cartridge.ts';
import { ask } from './ask.ts';
import { withAnswer } from './moves/answers.ts';
import { withFailed, withoutAuthor, withoutOverdue, withPainted } from './moves/canvases.ts';
import { close } from './moves/close.ts';
import { next, nextIfDone } from './moves/next.ts';
import { deadlineOf, lingerEnds, stageDeadline } from './rules/deadline.ts';
import { playersLeft, withPresence } from '../bluff/presence.ts';
import type { MasterpieceState } from './state.ts';

type Event<Kind> = Extract<GameEvent, { kind: Kind }>;

export function reduce(state: MasterpieceState, event: GameEvent): MasterpieceState {
  switch (event.kind) {
    case 'answered':
      return answered(state, event);
    // M52: reactions score nothing and are remembered by nobody.
    case 'reacted':
      return state;
    case 'came':
      return came(state, event.seat, event.at);
    case 'went':
      return proceed(state, withPresence(state, event.seat, 'gone'), event.at);
    case 'left':
      return proceed(state, left(state, event.seat), event.at);
    case 'due':
      return due(state, event.at);
    case 'painted':
      return painted(state, withPainted(state, event.order, event.picture), event.at);
    case 'paintFailed':
      return painted(state, withFailed(state, event.order, event.failure, event.at), event.at);
    case 'ended':
      return close(state, event.reason, event.at);
  }
}

/** M60: only the first fitting answer to what this seat is asked now counts. */
function answered(state: MasterpieceState, event: Event<'answered'>): MasterpieceState {
  const asked = ask(state, event.seat);
  const answer = asked.id === event.ask ? fit(asked, event.answer) : null;
  if (answer === null) return state;
  return proceed(state, withAnswer(state, event.seat, answer, event.at), event.at);
}

/** The state after an event, with what follows from it; the same reference if there was nothing. */
function proceed(before: MasterpieceState, after: MasterpieceState, at: number): MasterpieceState {
  return after === before ? before : nextIfDone(after, at);
}

function painted(before: MasterpieceState, after: MasterpieceState, at: number): MasterpieceState {
  return after === before ? before : nextIfDone({ ...after, lastActor: 'console' }, at);
}

function due(state: MasterpieceState, at: number): MasterpieceState {
  const deadline = deadlineOf(state);
  if (deadline === null || at < deadline) return state;
  const overdue = withoutOverdue(withoutLingering(state, at), at);
  const after: MasterpieceState = { ...overdue, lastActor: 'console' };
  const stageEnds = stageDeadline(after);
  return stageEnds !== null && stageEnds <= at ? next(after, at) : nextIfDone(after, at);
}

/** M32: who sees the stage late has seen the options. */
function withoutLingering(state: MasterpieceState, at: number): MasterpieceState {
  const ends = lingerEnds(state.stage);
  if (state.stage.kind !== 'guessing' || ends === null || at < ends) return state;
  const { lingersUntil: _, ...stage } = state.stage;
  return { ...state, stage };
}

/**
 * When a router is back its phones come one by one: the first of them ends no stage in which another
 * has something to do, here or not.
 */
function came(state: MasterpieceState, seat: Seat, at: number): MasterpieceState {
  const back = withPresence(state, seat, 'here');
  return back === state ? state : nextIfDone(back, at, playersLeft(back));
}

function left(state: MasterpieceState, seat: Seat): MasterpieceState {
  const gone = withPresence(state, seat, 'left');
  return gone === state ? state : withoutAuthor(gone, seat);
}
