import type { Seat } from '../../../cartridge.ts';
import { hasLied } from '../../bluff/lies.ts';
import { isClosed } from '../../bluff/refusals.ts';
import type { Canvas, Fooling, Guessing, MasterpieceState } from '../state.ts';
import { instructions, labels } from '../words.ts';
import { playsOn } from '../../bluff/presence.ts';
import { mayGuess } from './turn.ts';

/** What a phone reads while nothing is asked of it, and what its owner sent. */
export interface Waiting {
  instruction: string;
  sent: { label: string; text: string } | null;
  /** Their picture is at the painter's. */
  painting?: true;
}

export function waiting(state: MasterpieceState, seat: Seat): Waiting {
  const { stage } = state;
  const plays = playsOn(state, seat);
  switch (stage.kind) {
    case 'prompting':
      return plays ? whilePrompting(stage.round.canvases[seat]) : watching;
    case 'fooling':
      return plays ? whileFooling(stage, seat) : watching;
    case 'landing':
      if (seat === stage.subject.author && plays) return responsible;
      return plays ? only(instructions.landing) : watching;
    case 'guessing':
      return plays ? whileGuessing(stage, seat) : watching;
    case 'drying':
      return { ...only(instructions.drying), ...isPainted(stage.round.canvases[seat]) };
    case 'nothing':
    case 'scoring':
    case 'totals':
      return only(instructions[stage.kind]);
    case 'ending':
      return only(stage.beat.kind === 'over' ? instructions.over : instructions.ending);
  }
}

const only = (instruction: string): Waiting => ({ instruction, sent: null });
const watching = only(instructions.watching);
const responsible = only(instructions.responsible);

function whilePrompting(canvas: Canvas | undefined): Waiting {
  if (canvas === undefined || !('prompt' in canvas)) return only(instructions.painting);
  return {
    instruction: canvas.kind === 'dry' ? instructions.dry : instructions.painting,
    sent: { label: labels.prompt, text: canvas.prompt },
    ...isPainted(canvas),
  };
}

const isPainted = (canvas: Canvas | undefined): Pick<Waiting, 'painting'> =>
  canvas?.kind === 'painting' ? { painting: true } : {};

function whileFooling(stage: Fooling, seat: Seat): Waiting {
  if (seat === stage.subject.author) return responsible;
  if (isClosed(stage.refusals, seat) && !hasLied(stage.lies, seat)) {
    return only(instructions.lieClosed);
  }
  const text = stage.told[seat];
  const sent = text === undefined ? null : { label: labels.lie, text };
  return { instruction: instructions.lied, sent };
}

function whileGuessing(stage: Guessing, seat: Seat): Waiting {
  if (seat === stage.subject.author) return responsible;
  if (!mayGuess(stage, seat)) return only(instructions.nothingToGuess);
  const guess = stage.guesses.find((guess) => guess.seat === seat);
  const picked = stage.options.find((option) => option.id === guess?.option);
  const sent = picked === undefined ? null : { label: labels.guess, text: picked.text };
  return { instruction: instructions.guessed, sent };
}
