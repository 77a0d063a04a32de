import type { Seat } from '../../../cartridge.ts';
import { hasGuessed } from '../../bluff/guesses.ts';
import { hasLied } from '../../bluff/lies.ts';
import { canChoose } from '../../bluff/options.ts';
import { isClosed } from '../../bluff/refusals.ts';
import type {
  Canvas,
  Fooling,
  Guessing,
  MasterpieceState,
  Prompting,
  RoundStage,
} from '../state.ts';
import { playsOn } from '../../bluff/presence.ts';

/** What a seat may do now. */
export type Turn =
  | { kind: 'prompt'; stage: RoundStage; canvas: Canvas }
  | { kind: 'lie'; stage: Fooling }
  | { kind: 'guess'; stage: Guessing }
  | { kind: 'none' };

const none: Turn = { kind: 'none' };

export function turnOf(state: MasterpieceState, seat: Seat): Turn {
  const { stage } = state;
  if (stage.kind === 'ending' || !playsOn(state, seat)) return none;
  const canvas = stage.round.canvases[seat];
  // M13: the last ask goes before whatever else this phone is asked.
  if (canvas?.kind === 'lastAsk') return { kind: 'prompt', stage, canvas };
  if (stage.kind === 'prompting') return canvas === undefined ? none : promptTurn(stage, canvas);
  if (stage.kind === 'fooling') return mayLie(stage, seat) ? { kind: 'lie', stage } : none;
  if (stage.kind === 'guessing') {
    return mayGuess(stage, seat) && !hasGuessed(stage.guesses, seat)
      ? { kind: 'guess', stage }
      : none;
  }
  return none;
}

function promptTurn(stage: Prompting, canvas: Canvas): Turn {
  const asked = canvas.kind === 'blank' || canvas.kind === 'fallen';
  return asked ? { kind: 'prompt', stage, canvas } : none;
}

/** M20: everyone but the author, once; not after two refusals (M21). */
export function mayLie(stage: Fooling, seat: Seat): boolean {
  return (
    seat !== stage.subject.author && !hasLied(stage.lies, seat) && !isClosed(stage.refusals, seat)
  );
}

/** M31: not the author, and nobody who would have only one option left. */
export function mayGuess(stage: Pick<Guessing, 'subject' | 'options'>, seat: Seat): boolean {
  return seat !== stage.subject.author && canChoose(stage.options, seat);
}
