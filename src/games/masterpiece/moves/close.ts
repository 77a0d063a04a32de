import type { EndReason } from '../../../cartridge.ts';
import { scoredExhibit, unscoredExhibits } from '../exhibits.ts';
import { beatsOf } from '../rules/beats.ts';
import type { Guessing, MasterpieceState, Scoring } from '../state.ts';
import { enterBeat } from './enter.ts';

/** The game is ended before its time: guesses already given are scored first. */
export function close(state: MasterpieceState, reason: EndReason, at: number): MasterpieceState {
  const { stage } = state;
  if (stage.kind === 'ending' && stage.beat.kind === 'over') return state;
  const votes = votesToScore(state);
  const closed = votes === null ? state : scored(state, votes, at);
  const left = [
    ...(votes === null ? [] : [scoredExhibit(state, votes)]),
    ...unscoredExhibits(closed),
  ];
  return {
    ...closed,
    stage: { kind: 'ending', beat: { kind: 'over' }, timer: null, aborted: reason, left },
  };
}

function votesToScore({ stage }: MasterpieceState): Guessing | Scoring | null {
  if (stage.kind === 'scoring') return stage;
  return stage.kind === 'guessing' && stage.guesses.length > 0 ? stage : null;
}

function scored(state: MasterpieceState, votes: Guessing | Scoring, at: number): MasterpieceState {
  const shown = votes.kind === 'scoring' ? votes.beat + 1 : 0;
  const left = beatsOf(votes, state.settings)
    .map((_, index) => index)
    .slice(shown);
  return left.reduce((before, index) => enterBeat(before, votes, index, at), state);
}
