import type { Seat } from '../../../cartridge.ts';
import { nextFinale } from '../../bluff/finale.ts';
import { canChoose } from '../../bluff/options.ts';
import { playersLeft, presentPlayers } from '../../bluff/presence.ts';
import { awardsOf } from '../rules/awards.ts';
import { beatsOf } from '../rules/beats.ts';
import { endsEarly } from '../rules/ends-early.ts';
import type { FupOgFaktaState, Landing, Lying, Scoring } from '../state.ts';
import {
  afterReveal,
  enterBeat,
  enterEnding,
  enterGuessing,
  enterLanding,
  enterLying,
  nextQuestion,
  pay,
} from './enter.ts';

/** What follows what is over now. */
export function next(state: FupOgFaktaState, at: number): FupOgFaktaState {
  const { stage } = state;
  switch (stage.kind) {
    case 'reading':
      return enterLying(state, stage, at);
    case 'lying':
      return afterLying(state, stage, at);
    case 'landing':
      return afterLanding(state, stage, at);
    case 'guessing':
      return enterBeat(state, stage, 0, state.points, at);
    case 'scoring':
      return stage.paid ? afterBeat(state, stage, at) : pay(state, stage);
    case 'scoreboard':
      return nextQuestion(state, at);
    case 'ending': {
      const beat = nextFinale(stage.beat, awardsOf(state).length);
      return beat === stage.beat ? state : enterEnding(state, beat, at);
    }
  }
}

/** F2: the next stage, if those this one waits for have answered; else the state as it is. */
export function nextIfDone(
  state: FupOgFaktaState,
  at: number,
  waitsFor: readonly Seat[] = presentPlayers(state),
): FupOgFaktaState {
  return endsEarly(state, waitsFor) ? next(state, at) : state;
}

function afterLying(state: FupOgFaktaState, stage: Lying, at: number): FupOgFaktaState {
  const landing = enterLanding(state, stage, at);
  if (landing.stage.kind !== 'landing' || landing.stage.timer.total > 0) return landing;
  return afterLanding(landing, landing.stage, at);
}

/** With nothing to choose between, the truth is shown. */
function afterLanding(state: FupOgFaktaState, stage: Landing, at: number): FupOgFaktaState {
  const somebody = playersLeft(state).some((seat) => canChoose(stage.options, seat));
  return somebody
    ? enterGuessing(state, stage, at)
    : enterBeat(state, { ...stage, guesses: [], marks: [] }, 0, state.points, at);
}

function afterBeat(state: FupOgFaktaState, stage: Scoring, at: number): FupOgFaktaState {
  const beat = stage.beat + 1;
  return beat < beatsOf(stage, state.settings).length
    ? enterBeat(state, stage, beat, stage.before, at)
    : afterReveal(state, stage, at);
}
