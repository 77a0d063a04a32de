import type { Phase } from '../../feed/phase.ts';
import { guessStarted, lieStarted, revealed, scoreboard } from '../bluff/phases.ts';
import type { FupOgFaktaStage } from './stage-view.ts';
import { stageView } from './stage.ts';
import type { FupOgFaktaState } from './state.ts';

type InQuestion = Extract<FupOgFaktaStage, { question: string }>;

/** What the event feed tells: made of what the big screen shows, and so of no secret. */
export function phases(state: FupOgFaktaState): Phase[] {
  const shown = stageView(state);
  return shown.kind === 'ending' ? [] : [questionShown(shown), ...phasesOf(shown)];
}

function phasesOf(shown: InQuestion): Phase[] {
  switch (shown.kind) {
    case 'reading':
    case 'landing':
      return [];
    case 'lying':
      return [lieStarted(shown, shown.timer)];
    case 'guessing':
      return [guessStarted(shown, shown.labels, shown.timer)];
    case 'scoring':
      return [...revealed(shown, shown.beat), ...marked(shown)];
    case 'scoreboard':
      return [scoreboard(shown.rows)];
  }
}

function questionShown({ round, rounds, place, question, category }: InQuestion): Phase {
  return { kind: 'phase.question_shown', round, rounds, place, question, category };
}

function marked({ round, place, marks }: InQuestion & { kind: 'scoring' }): Phase[] {
  return marks.map(({ option, emoji, count }) => ({
    kind: 'phase.option_marked',
    round,
    place,
    option,
    emoji,
    count,
  }));
}
