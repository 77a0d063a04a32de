import { shuffle } from '../../../base/dice.ts';
import { timer } from '../../../base/timer.ts';
import type { Seat } from '../../../cartridge.ts';
import { achievementsOf } from '../rules/achievements.ts';
import { wetCanvases } from '../rules/canvas.ts';
import { endsEarly } from '../rules/ends-early.ts';
import { nextFinale, type Ending } from '../../bluff/finale.ts';
import { playsOn, presentPlayers } from '../../bluff/presence.ts';
import { showTimes } from '../rules/show-times.ts';
import { mayGuess } from '../rules/turn.ts';
import type { Fooling, Landing, MasterpieceState, Prompting, Round } from '../state.ts';
import { waitedFor } from './canvases.ts';
import {
  enterBeat,
  enterEnding,
  enterFooling,
  enterGuessing,
  enterLanding,
  enterTotals,
  prompting,
} from './enter.ts';

/** What follows the stage that is over now. */
export function next(state: MasterpieceState, at: number): MasterpieceState {
  const { stage } = state;
  switch (stage.kind) {
    case 'prompting':
      return afterPrompting(state, stage, at);
    case 'nothing':
      return afterRound(state, stage.round, at);
    case 'fooling':
      return afterFooling(state, stage, at);
    case 'landing':
      return afterLanding(state, stage, at);
    case 'guessing':
      return enterBeat(state, stage, 0, at);
    case 'scoring': {
      const shown = enterBeat(state, stage, stage.beat + 1, at);
      return shown === state ? enterTotals(state, stage, at) : shown;
    }
    case 'totals':
    case 'drying':
      return nextPicture(state, stage.round, at);
    case 'ending':
      return afterPrize(state, stage, at);
  }
}

/** The next stage, if those this one waits for have done their part; else the state as it is. */
export function nextIfDone(
  state: MasterpieceState,
  at: number,
  waitsFor: readonly Seat[] = presentPlayers(state),
): MasterpieceState {
  const { stage } = state;
  const done =
    stage.kind === 'drying'
      ? stage.round.queue.length > 0 || wetCanvases(stage.round).length === 0
      : endsEarly(state, waitsFor);
  return done ? next(state, at) : state;
}

/** M13, M20: the finished pictures, in an order drawn by the dice. */
function afterPrompting(state: MasterpieceState, stage: Prompting, at: number): MasterpieceState {
  const finished = state.players.filter((seat) => stage.round.canvases[seat]?.kind === 'dry');
  const [queue, dice] = shuffle(state.dice, finished);
  return nextPicture({ ...state, dice }, { ...stage.round, queue }, at);
}

function nextPicture(state: MasterpieceState, round: Round, at: number): MasterpieceState {
  if (round.queue.length > 0) return enterFooling(state, round, at);
  const drying = waitedFor(round, at + state.settings.dryingSeconds * 1000, at);
  if (wetCanvases(drying).length > 0) {
    return { ...state, stage: { kind: 'drying', round: drying, since: at } };
  }
  if (drying.place > 0) return afterRound(state, drying, at);
  // M14: not one picture.
  const shown = timer(at, showTimes.nothing);
  return { ...state, stage: { kind: 'nothing', round: drying, timer: shown } };
}

/** M23: without a lie there is nothing to guess. */
function afterFooling(state: MasterpieceState, stage: Fooling, at: number): MasterpieceState {
  const landing = enterLanding(state, stage, at);
  if (landing.stage.kind !== 'landing') return landing;
  if (stage.lies.length === 0) return enterBeat(landing, { ...landing.stage, guesses: [] }, 0, at);
  return landing.stage.timer.total > 0 ? landing : afterLanding(landing, landing.stage, at);
}

/** M31: when everyone knows too much to guess, nobody is waited for. */
function afterLanding(state: MasterpieceState, stage: Landing, at: number): MasterpieceState {
  const somebody = state.players.some((seat) => playsOn(state, seat) && mayGuess(stage, seat));
  return somebody
    ? enterGuessing(state, stage, at)
    : enterBeat(state, { ...stage, guesses: [] }, 0, at);
}

function afterRound(state: MasterpieceState, round: Round, at: number): MasterpieceState {
  if (round.number >= state.settings.rounds) return enterEnding(state, { kind: 'places' }, at);
  const clock = timer(at, state.settings.promptingSeconds * 1000);
  return { ...state, stage: prompting(state.players, state.points, round.number + 1, clock) };
}

function afterPrize(state: MasterpieceState, stage: Ending, at: number): MasterpieceState {
  const beat = nextFinale(stage.beat, achievementsOf(state.players, state.hung).length);
  return beat === stage.beat ? state : enterEnding(state, beat, at);
}
