import type { EndReason } from '../../../cartridge.ts';
import { exhibitOf, openExhibits } from '../exhibits.ts';
import type { FupOgFaktaState, Scoring } from '../state.ts';
import { beatsOf } from '../rules/beats.ts';
import { withHonours } from '../rules/honours.ts';
import { enterBeat, pay } from './enter.ts';

/** The game is ended before its time: guesses already given are scored first. */
export function close(state: FupOgFaktaState, reason: EndReason, at: number): FupOgFaktaState {
  const { stage } = state;
  if (stage.kind === 'ending' && stage.beat.kind === 'over') return state;
  const reveal = revealToPay(state, at);
  const closed = reveal === null ? state : paidOut(reveal, at);
  const left = reveal === null ? openExhibits(state) : [exhibitOf(reveal.stage, state.settings)];
  return {
    ...closed,
    stage: { kind: 'ending', beat: { kind: 'over' }, timer: null, aborted: reason, left },
  };
}

type Revealing = FupOgFaktaState & { stage: Scoring };

/** The reveal that is under way, or would be by the guesses that are given. */
function revealToPay(state: FupOgFaktaState, at: number): Revealing | null {
  const { stage } = state;
  if (stage.kind === 'scoring') return { ...state, stage };
  if (stage.kind !== 'guessing' || stage.guesses.length === 0) return null;
  const begun = enterBeat(state, stage, 0, state.points, at);
  return begun.stage.kind === 'scoring' ? { ...begun, stage: begun.stage } : null;
}

function paidOut(state: Revealing, at: number): FupOgFaktaState {
  const { beat: shown, paid, before } = state.stage;
  const beats = beatsOf(state.stage, state.settings);
  const left = beats.map((_, index) => index).slice(paid ? shown + 1 : shown);
  const scored = left.reduce<FupOgFaktaState>((earlier, index) => {
    const entered = enterBeat(earlier, state.stage, index, before, at);
    return entered.stage.kind === 'scoring' ? pay(entered, entered.stage) : entered;
  }, state);
  return { ...scored, honours: withHonours(scored.honours, state.stage) };
}
