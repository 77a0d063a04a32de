import type { Exhibit } from '../../game-record.ts';
import { recordedLabels } from '../bluff/label.ts';
import { withGains } from '../bluff/points.ts';
import { beatsOf, gainsOf } from './rules/beats.ts';
import type { FupOgFaktaSettings } from './settings.ts';
import type { Asked, FupOgFaktaState, QuestionStage, Votes } from './state.ts';

/** The question that has just been revealed, with its lies, guesses and points. */
export function exhibits({ stage, settings }: FupOgFaktaState): Exhibit[] {
  if (stage.kind === 'ending') return stage.left;
  if (stage.kind === 'scoreboard') return [exhibitOf(stage, settings)];
  if (stage.kind !== 'scoring' || !stage.paid) return [];
  const isLast = beatsOf(stage, settings)[stage.beat]?.kind === 'truth';
  return isLast ? [exhibitOf(stage, settings)] : [];
}

/** What a game that is closed early leaves of a question nobody has guessed at. */
export function openExhibits(state: FupOgFaktaState): Exhibit[] {
  const { stage } = state;
  if (stage.kind === 'ending' || stage.kind === 'scoreboard') return exhibits(state);
  return [
    {
      ...placed(stage.asked),
      labels: labelsSoFar(stage),
      points: {},
      scored: false,
    },
  ];
}

/** Everything of a question whose guesses are in. */
export function exhibitOf(votes: Votes, settings: FupOgFaktaSettings): Exhibit {
  return {
    ...placed(votes.asked),
    labels: recordedLabels(votes.options, votes.guesses),
    points: withGains({}, beatsOf(votes, settings).flatMap(gainsOf)),
    scored: true,
  };
}

function placed({ round, place, question }: Asked) {
  return { round, place, picture: null, question: question.text, author: null };
}

function labelsSoFar(stage: QuestionStage): Exhibit['labels'] {
  if ('options' in stage) return recordedLabels(stage.options, []);
  const truth = { text: stage.asked.question.answer, truth: true, authors: [], voters: [] };
  if (stage.kind === 'reading') return [truth];
  return [...stage.lies.map((lie) => ({ ...lie, truth: false, voters: [] })), truth];
}
