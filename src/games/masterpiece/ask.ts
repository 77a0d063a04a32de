import type { Ask } from '../../ask.ts';
import type { Timer } from '../../base/timer.ts';
import type { Seat } from '../../cartridge.ts';
import { choicesOf } from '../bluff/choices.ts';
import { refusalsOf } from '../bluff/refusals.ts';
import { attemptAsked } from './rules/canvas.ts';
import { turnOf, type Turn } from './rules/turn.ts';
import { waiting } from './rules/waiting.ts';
import type { MasterpieceState, Stage } from './state.ts';
import { instructions, labels, problems, reactions, tooClose } from './words.ts';

type Turned<Kind> = Extract<Turn, { kind: Kind }>;

/** What a phone shows now. The id names the one thing asked and never a painter's seat. */
export function ask(state: MasterpieceState, seat: Seat): Ask {
  const turn = turnOf(state, seat);
  switch (turn.kind) {
    case 'prompt':
      return promptAsk(state, turn);
    case 'lie':
      return lieAsk(state, turn, seat);
    case 'guess':
      return guessAsk(turn, seat);
    case 'none':
      return waitAsk(state, seat);
  }
}

function promptAsk(state: MasterpieceState, { stage, canvas }: Turned<'prompt'>): Ask {
  const failed = canvas.kind === 'fallen' || canvas.kind === 'lastAsk';
  return {
    kind: 'write',
    id: `r${stage.round.number}.prompt#${attemptAsked(canvas)}`,
    instruction: canvas.kind === 'lastAsk' ? instructions.lastAsk : instructions.prompt,
    timer: canvas.kind === 'lastAsk' ? canvas.timer : clockOf(stage),
    reactions: reactionsIn(stage),
    label: labels.prompt,
    limit: state.settings.promptLength,
    text: failed ? canvas.prompt : '',
    problem: failed ? problems[canvas.failure] : null,
  };
}

function lieAsk(state: MasterpieceState, { stage }: Turned<'lie'>, seat: Seat): Ask {
  const refusal = stage.refusals[seat];
  const attempt = refusalsOf(stage.refusals, seat) + 1;
  return {
    kind: 'write',
    id: `r${stage.round.number}.fool.${stage.round.place}#${attempt}`,
    instruction: instructions.lie,
    timer: stage.timer,
    reactions: [],
    label: labels.lie,
    limit: state.settings.promptLength,
    text: refusal?.text ?? '',
    problem: refusal === undefined ? null : tooClose,
  };
}

function guessAsk({ stage }: Turned<'guess'>, seat: Seat): Ask {
  return {
    kind: 'pick',
    id: `r${stage.round.number}.guess.${stage.round.place}#1`,
    instruction: instructions.guess,
    timer: stage.timer,
    reactions: [],
    label: labels.options,
    options: choicesOf(stage.options, seat, labels.yours),
  };
}

function waitAsk(state: MasterpieceState, seat: Seat): Ask {
  const { stage } = state;
  return {
    kind: 'wait',
    id: waitId(stage),
    timer: clockOf(stage),
    reactions: reactionsIn(stage),
    ...waiting(state, seat),
  };
}

function waitId(stage: Stage): string {
  if (stage.kind === 'ending') return 'wait.ending';
  const { number, place } = stage.round;
  return 'subject' in stage
    ? `r${number}.wait.${stage.kind}.${place}`
    : `r${number}.wait.${stage.kind}`;
}

/** The timer phones show: that of the stages in which somebody acts. */
function clockOf(stage: Stage): Timer | null {
  return stage.kind === 'prompting' || stage.kind === 'fooling' || stage.kind === 'guessing'
    ? stage.timer
    : null;
}

/** M52 */
function reactionsIn(stage: Stage): string[] {
  switch (stage.kind) {
    case 'prompting':
    case 'scoring':
    case 'totals':
    case 'ending':
      return [...reactions];
    case 'nothing':
    case 'fooling':
    case 'landing':
    case 'guessing':
    case 'drying':
      return [];
  }
}
