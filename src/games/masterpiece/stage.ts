import { achievementsOf } from './rules/achievements.ts';
import { beatsOf } from './rules/beats.ts';
import { dryingTimer } from './rules/deadline.ts';
import { wetCanvases } from './rules/canvas.ts';
import { totalsOf } from './rules/totals.ts';
import { ranked } from '../bluff/ranks.ts';
import { hasLied } from '../bluff/lies.ts';
import type { Ending } from '../bluff/finale.ts';
import { labelsOf } from '../bluff/label.ts';
import type { Beat, Easel, MasterpieceStage } from './stage-view.ts';
import type { Canvas, MasterpieceState, RoundStage, Scoring } from './state.ts';

/** What the big screen shows: nothing of a picture's author or prompt before it is scored (M31). */
export function stageView(state: MasterpieceState): MasterpieceStage {
  const { stage } = state;
  switch (stage.kind) {
    case 'prompting':
      return {
        kind: 'prompting',
        ...inRound(state, stage),
        timer: stage.timer,
        easels: state.players.map((seat) => ({
          seat,
          state: easelState(stage.round.canvases[seat]),
        })),
      };
    case 'nothing':
      return { kind: 'nothing', ...inRound(state, stage), timer: stage.timer };
    case 'fooling':
      return {
        kind: 'fooling',
        ...withPicture(state, stage),
        timer: stage.timer,
        // In the order of the seats: the order of the lies would tell whose are alike.
        lied: state.players.filter((seat) => hasLied(stage.lies, seat)),
      };
    case 'landing':
      return {
        kind: 'landing',
        ...withPicture(state, stage),
        timer: stage.timer,
        labels: labelsOf(stage.options),
      };
    case 'guessing':
      return {
        kind: 'guessing',
        ...withPicture(state, stage),
        timer: stage.timer,
        labels: labelsOf(stage.options),
        guessed: stage.guesses.map((guess) => guess.seat),
      };
    case 'scoring':
      return scoringView(state, stage);
    case 'totals':
      return {
        kind: 'totals',
        ...withPicture(state, stage),
        timer: stage.timer,
        rows: totalsOf(state, stage),
      };
    case 'drying':
      return {
        kind: 'drying',
        ...inRound(state, stage),
        timer: dryingTimer(stage, state.settings.graceSeconds),
        count: wetCanvases(stage.round).length,
      };
    case 'ending':
      return endingView(state, stage);
  }
}

function scoringView(state: MasterpieceState, stage: Scoring): MasterpieceStage {
  const shown = beatsOf(stage, state.settings).slice(0, stage.beat + 1);
  return {
    kind: 'scoring',
    ...withPicture(state, stage),
    timer: stage.timer,
    labels: labelsOf(stage.options),
    opened: shown.flatMap(optionsOf),
    beat: shown[stage.beat] as Beat,
  };
}

function endingView(state: MasterpieceState, stage: Ending): MasterpieceStage {
  return {
    kind: 'ending',
    beat: stage.beat,
    timer: stage.timer,
    rows: ranked(state.players, state.points),
    achievements: achievementsOf(state.players, state.hung),
    gallery: state.hung.map(({ picture, prompt, author }) => ({ picture, prompt, author })),
    aborted: stage.aborted,
  };
}

function inRound(state: MasterpieceState, stage: RoundStage) {
  return { round: stage.round.number, rounds: state.settings.rounds };
}

function withPicture(state: MasterpieceState, stage: Extract<RoundStage, { subject: unknown }>) {
  const { place, queue } = stage.round;
  return {
    ...inRound(state, stage),
    place,
    of: place + queue.length,
    picture: stage.subject.picture,
  };
}

function optionsOf(beat: Beat): string[] {
  return beat.kind === 'unpicked' ? beat.lies.map((lie) => lie.option) : [beat.option];
}

function easelState(canvas: Canvas | undefined): Easel['state'] {
  switch (canvas?.kind) {
    case 'painting':
    case 'dry':
    case 'fallen':
      return canvas.kind;
    case 'lastAsk':
    case 'lost':
      return 'fallen';
    default:
      return 'blank';
  }
}
