import { labelsOf } from '../bluff/label.ts';
import { ledger } from '../bluff/ledger.ts';
import { hasLied } from '../bluff/lies.ts';
import { ranked } from '../bluff/ranks.ts';
import { awardsOf } from './rules/awards.ts';
import { beatsOf, optionsOf } from './rules/beats.ts';
import { roundsOf } from './rules/rounds.ts';
import type { Beat, FupOgFaktaStage } from './stage-view.ts';
import type { FupOgFaktaState, QuestionStage, Scoring } from './state.ts';

/** What the big screen shows: nothing tells the truth apart before it is revealed. */
export function stageView(state: FupOgFaktaState): FupOgFaktaStage {
  const { stage, players } = state;
  if (stage.kind === 'ending') {
    const { beat, timer, aborted } = stage;
    const rows = ranked(players, state.points);
    return { kind: 'ending', beat, timer, rows, achievements: awardsOf(state), aborted };
  }
  const common = inQuestion(state, stage);
  switch (stage.kind) {
    case 'reading':
      return { kind: 'reading', ...common };
    case 'lying':
      // In the order of the seats: the order of the lies would tell whose are alike.
      return {
        kind: 'lying',
        ...common,
        lied: players.filter((seat) => hasLied(stage.lies, seat)),
      };
    case 'landing':
      return { kind: 'landing', ...common, labels: labelsOf(stage.options) };
    case 'guessing':
      return {
        kind: 'guessing',
        ...common,
        labels: labelsOf(stage.options),
        guessed: stage.guesses.map(({ seat }) => seat),
      };
    case 'scoring':
      return { kind: 'scoring', ...common, ...revealed(state, stage) };
    case 'scoreboard':
      return {
        kind: 'scoreboard',
        ...common,
        rows: ledger(players, stage.before, state.points, stage.before),
      };
  }
}

function inQuestion({ settings }: FupOgFaktaState, { asked, timer }: QuestionStage) {
  const { round, place, of, question } = asked;
  const rounds = roundsOf(settings);
  const { truth, fool } = rounds[round - 1] ?? { truth: 0, fool: 0 };
  const { text, category } = question;
  const worth = { truth, fool };
  return { round, rounds: rounds.length, place, of, question: text, category, worth, timer };
}

function revealed({ settings }: FupOgFaktaState, stage: Scoring) {
  const shown = beatsOf(stage, settings).slice(0, stage.beat + 1);
  const opened = shown.flatMap(optionsOf);
  return {
    labels: labelsOf(stage.options),
    opened,
    beat: shown[stage.beat] as Beat,
    marks: stage.marks
      .filter(({ option }) => opened.includes(option))
      .map(({ option, emoji, seats }) => ({ option, emoji, count: seats.length })),
  };
}
