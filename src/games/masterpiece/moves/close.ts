import type { EndReason } from '../../../cartridge.ts';
import { beatsOf } from '../rules/beats.ts';
import type { MasterpieceState } from '../state.ts';
import { enterBeat } from './enter.ts';

/** The game is ended before its time: guesses already given are scored first. */
export function close(state: MasterpieceState, reason: EndReason, at: number): MasterpieceState {
  if (state.stage.kind === 'ending' && state.stage.beat.kind === 'over') return state;
  return {
    ...scored(state, at),
    stage: { kind: 'ending', beat: { kind: 'over' }, timer: null, aborted: reason },
  };
}

function scored(state: MasterpieceState, at: number): MasterpieceState {
  const { stage } = state;
  const guessed = stage.kind === 'guessing' && stage.guesses.length > 0;
  if (!guessed && stage.kind !== 'scoring') return state;
  const shown = stage.kind === 'scoring' ? stage.beat + 1 : 0;
  const left = beatsOf(stage, state.settings)
    .map((_, index) => index)
    .slice(shown);
  return left.reduce((before, index) => enterBeat(before, stage, index, at), state);
}
