import type { Phase } from '../../feed/phase.ts';
import { guessStarted, lieStarted, revealed, scoreboard } from '../bluff/phases.ts';
import type { MasterpieceStage } from './stage-view.ts';
import { stageView } from './stage.ts';
import type { MasterpieceState } from './state.ts';
import { question } from './words.ts';

/** What the event feed tells: made of what the big screen shows, and so of no secret. */
export function phases(state: MasterpieceState): Phase[] {
  return phasesOf(stageView(state));
}

function phasesOf(shown: MasterpieceStage): Phase[] {
  switch (shown.kind) {
    case 'prompting': {
      const { round, rounds, timer } = shown;
      return [{ kind: 'phase.prompt_started', round, rounds, timer }];
    }
    case 'fooling':
      return [questionShown(shown), lieStarted(shown, shown.timer)];
    case 'landing':
      return [questionShown(shown)];
    case 'guessing':
      return [questionShown(shown), guessStarted(shown, shown.labels, shown.timer)];
    case 'scoring':
      return [questionShown(shown), ...revealed(shown, shown.beat)];
    case 'totals':
      return [questionShown(shown), scoreboard(shown.rows)];
    case 'nothing':
    case 'drying':
    case 'ending':
      return [];
  }
}

function questionShown({
  round,
  rounds,
  place,
}: Extract<MasterpieceStage, { picture: unknown }>): Phase {
  const kind = 'phase.question_shown';
  // How many are to come is not told: it grows while paint dries, and would be told anew.
  return { kind, round, rounds, place, question, category: null };
}
