import type { Seat } from '../../../cartridge.ts';
import { canChoose } from '../../bluff/options.ts';
import { playsOn } from '../../bluff/presence.ts';
import { isClosed } from '../../bluff/refusals.ts';
import type { FupOgFaktaState, Guessing, Lying } from '../state.ts';
import { instructions, labels } from '../words.ts';

/** What a phone reads while nothing is asked of it, and what its owner sent. */
interface Waiting {
  instruction: string;
  sent: { label: string; text: string } | null;
}

const only = (instruction: string): Waiting => ({ instruction, sent: null });

export function waiting(state: FupOgFaktaState, seat: Seat): Waiting {
  const { stage } = state;
  if (stage.kind === 'ending') {
    return only(stage.beat.kind === 'over' ? instructions.over : instructions.ending);
  }
  if (stage.kind === 'scoring' || stage.kind === 'scoreboard') {
    return only(instructions[stage.kind]);
  }
  // Who only watches reads along.
  if (stage.kind === 'reading' || !playsOn(state, seat)) return only(stage.asked.question.text);
  if (stage.kind === 'lying') return whileLying(stage, seat);
  return stage.kind === 'guessing' ? whileGuessing(stage, seat) : only(instructions.landing);
}

function whileLying({ told, refusals }: Lying, seat: Seat): Waiting {
  const text = told[seat];
  if (text !== undefined)
    return { instruction: instructions.lied, sent: { label: labels.lie, text } };
  return only(isClosed(refusals, seat) ? instructions.lieClosed : instructions.lied);
}

function whileGuessing({ options, guesses }: Guessing, seat: Seat): Waiting {
  if (!canChoose(options, seat)) return only(instructions.nothingToGuess);
  const guess = guesses.find((one) => one.seat === seat);
  const picked = options.find((option) => option.id === guess?.option);
  const sent = picked === undefined ? null : { label: labels.guess, text: picked.text };
  return { instruction: instructions.guessed, sent };
}
