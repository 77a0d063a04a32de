import type { Timer } from '../../../base/timer.ts';
import { answersEnd } from '../../bluff/answers-end.ts';
import type { Canvas, Drying, MasterpieceState, Stage } from '../state.ts';
import { wetCanvases } from './canvas.ts';

/** When the stage itself is over; null when it has no end of its own. */
export function stageDeadline({ stage, settings }: MasterpieceState): number | null {
  switch (stage.kind) {
    case 'prompting':
    case 'fooling':
    case 'guessing':
      return answersEnd(stage.timer, settings.graceSeconds);
    case 'nothing':
    case 'landing':
    case 'scoring':
    case 'totals':
      return stage.timer.ends;
    case 'drying':
      return null;
    case 'ending':
      return stage.timer === null ? null : stage.timer.ends;
  }
}

/** M32: from when the stage may end early; null when it may already, or never does. */
export function lingerEnds(stage: Stage): number | null {
  return stage.kind === 'guessing' ? (stage.lingersUntil ?? null) : null;
}

/** M13: when this canvas is lost; null while it has all the time in the world. */
export function canvasDeadline(
  canvas: Canvas,
  stage: Stage['kind'],
  graceSeconds: number,
): number | null {
  if (canvas.kind === 'lastAsk') return answersEnd(canvas.timer, graceSeconds);
  return canvas.kind === 'painting' && stage === 'drying' ? canvas.givenUpAt : null;
}

/** The next moment at which time alone changes something; null when nothing will. */
export function deadlineOf(state: MasterpieceState): number | null {
  const { stage, settings } = state;
  const wet = stage.kind === 'ending' ? [] : wetCanvases(stage.round);
  const all = [
    stageDeadline(state),
    lingerEnds(stage),
    ...wet.map((canvas) => canvasDeadline(canvas, stage.kind, settings.graceSeconds)),
  ].filter((moment) => moment !== null);
  return all.length === 0 ? null : Math.min(...all);
}

/** M13: how long the room may have to wait at most for all that is wet. */
export function dryingTimer(stage: Drying, graceSeconds: number): Timer {
  const moments = wetCanvases(stage.round).map(
    (canvas) => canvasDeadline(canvas, 'drying', graceSeconds) ?? stage.since,
  );
  const ends = Math.max(...moments);
  return { ends, total: ends - stage.since };
}
