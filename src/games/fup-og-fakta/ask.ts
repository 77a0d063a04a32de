import type { Ask } from '../../ask.ts';
import type { Seat } from '../../cartridge.ts';
import { choicesOf } from '../bluff/choices.ts';
import { refusalsOf } from '../bluff/refusals.ts';
import { marksFor } from './rules/marks.ts';
import { turnOf } from './rules/turn.ts';
import { waiting } from './rules/waiting.ts';
import type { Asked, FupOgFaktaState, Guessing, Lying, Stage } from './state.ts';
import { labels, marks, tooClose } from './words.ts';

/** What a phone shows now: the question itself, while there is something to do about it. */
export function ask(state: FupOgFaktaState, seat: Seat): Ask {
  const turn = turnOf(state, seat);
  switch (turn.kind) {
    case 'lie':
      return lieAsk(state, turn.stage, seat);
    case 'guess':
      return guessAsk(state, turn.stage, seat);
    case 'none':
      return {
        kind: 'wait',
        id: waitId(state.stage),
        timer: clockOf(state.stage),
        reactions: reactionsIn(state.stage),
        ...waiting(state, seat),
        ...marksFor(state, seat),
      };
  }
}

function lieAsk({ settings }: FupOgFaktaState, stage: Lying, seat: Seat): Ask {
  const refusal = stage.refusals[seat];
  const suggestions = stage.suggestions[seat] ?? [];
  return {
    kind: 'write',
    id: `${idOf(stage.asked)}.lie#${refusalsOf(stage.refusals, seat) + 1}`,
    instruction: stage.asked.question.text,
    timer: stage.timer,
    reactions: [],
    label: labels.lie,
    limit: settings.lieLength,
    text: refusal?.text ?? '',
    problem: refusal === undefined ? null : tooClose,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

function guessAsk(state: FupOgFaktaState, stage: Guessing, seat: Seat): Ask {
  return {
    kind: 'pick',
    id: `${idOf(stage.asked)}.guess#1`,
    instruction: stage.asked.question.text,
    timer: stage.timer,
    reactions: [],
    label: labels.options,
    options: choicesOf(stage.options, seat, labels.yours),
    ...marksFor(state, seat),
  };
}

function idOf({ round, place }: Asked): string {
  return `r${round}.q${place}`;
}

function waitId(stage: Stage): string {
  return stage.kind === 'ending' ? 'wait.ending' : `${idOf(stage.asked)}.wait.${stage.kind}`;
}

/** The timer phones show: that of the stages in which somebody acts. */
function clockOf(stage: Stage) {
  return stage.kind === 'lying' || stage.kind === 'guessing' ? stage.timer : null;
}

/** To throw at the stage, when there is nothing to put marks on. */
function reactionsIn({ kind }: Stage): string[] {
  return kind === 'scoreboard' || kind === 'ending' ? marks.map(({ emoji }) => emoji) : [];
}
