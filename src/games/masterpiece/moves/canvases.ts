import { roll } from '../../../base/dice.ts';
import { timer } from '../../../base/timer.ts';
import type { Seat } from '../../../cartridge.ts';
import type { FailureKind, Picture } from '../../../picture.ts';
import { attemptAsked, painterOf, withCanvas } from '../rules/canvas.ts';
import { canvasDeadline } from '../rules/deadline.ts';
import { playsOn } from '../../bluff/presence.ts';
import type { Canvas, MasterpieceState, Round, RoundStage } from '../state.ts';

const lost: Canvas = { kind: 'lost' };
const largestSeed = 0x7fffffff;

/** M10: a prompt is an order at once. */
export function withOrder(
  state: MasterpieceState,
  stage: RoundStage,
  seat: Seat,
  prompt: string,
  at: number,
): MasterpieceState {
  const before = stage.round.canvases[seat];
  if (before === undefined) return state;
  const [seed, dice] = roll(state.dice, 0, largestSeed);
  const attempt = attemptAsked(before);
  const canvas: Canvas = {
    kind: 'painting',
    attempt,
    prompt,
    order: `r${stage.round.number}.${seat}#${attempt}`,
    seed,
    last: before.kind === 'lastAsk',
    givenUpAt: stage.kind === 'drying' ? at + state.settings.dryingSeconds * 1000 : null,
  };
  return { ...state, dice, stage: { ...stage, round: withCanvas(stage.round, seat, canvas) } };
}

/** A picture is done. After the prompting it joins the queue, last (M13). */
export function withPainted(
  state: MasterpieceState,
  order: string,
  picture: Picture,
): MasterpieceState {
  const { stage } = state;
  if (stage.kind === 'ending') return state;
  const seat = painterOf(stage.round, order);
  const wet = seat === null ? undefined : stage.round.canvases[seat];
  if (seat === null || wet?.kind !== 'painting') return state;
  const round = withCanvas(stage.round, seat, { kind: 'dry', prompt: wet.prompt, picture });
  const queue = stage.kind === 'prompting' ? round.queue : [...round.queue, seat];
  return { ...state, stage: { ...stage, round: { ...round, queue } } };
}

/** M11, M13: in time the author may try again; later once, by the last ask. */
export function withFailed(
  state: MasterpieceState,
  order: string,
  failure: FailureKind,
  at: number,
): MasterpieceState {
  const { stage, settings } = state;
  if (stage.kind === 'ending') return state;
  const seat = painterOf(stage.round, order);
  const wet = seat === null ? undefined : stage.round.canvases[seat];
  if (seat === null || wet?.kind !== 'painting') return state;
  const { attempt, prompt } = wet;
  const failed = (canvas: Canvas): MasterpieceState => ({
    ...state,
    stage: { ...stage, round: withCanvas(stage.round, seat, canvas) },
  });
  if (stage.kind === 'prompting' && at < stage.timer.ends) {
    return failed({ kind: 'fallen', attempt, prompt, failure });
  }
  if (wet.last || !playsOn(state, seat)) return failed(lost);
  const clock = timer(at, settings.lastAskSeconds * 1000);
  return failed({ kind: 'lastAsk', attempt, prompt, failure, timer: clock });
}

/** Whoever leaves for good is not asked again; what is being painted for them goes on (M52). */
export function withoutAuthor(state: MasterpieceState, seat: Seat): MasterpieceState {
  const { stage } = state;
  if (stage.kind === 'ending' || stage.round.canvases[seat]?.kind !== 'lastAsk') return state;
  return { ...state, stage: { ...stage, round: withCanvas(stage.round, seat, lost) } };
}

/** M13: canvases whose time has come are lost, their orders with them. */
export function withoutOverdue(state: MasterpieceState, at: number): MasterpieceState {
  const { stage, settings } = state;
  if (stage.kind === 'ending') return state;
  const isOverdue = (canvas: Canvas) => {
    const deadline = canvasDeadline(canvas, stage.kind, settings.graceSeconds);
    return deadline !== null && deadline <= at;
  };
  if (!Object.values(stage.round.canvases).some(isOverdue)) return state;
  const round = mapCanvases(stage.round, (canvas) => (isOverdue(canvas) ? lost : canvas));
  return { ...state, stage: { ...stage, round } };
}

/**
 * M13: the room begins to wait for wet paint, until `patienceEnds`. What it had waited for before
 * another picture came in between keeps its old moment; if that has passed, it is lost.
 */
export function waitedFor(round: Round, patienceEnds: number, at: number): Round {
  return mapCanvases(round, (canvas) => {
    if (canvas.kind !== 'painting') return canvas;
    const givenUpAt = canvas.givenUpAt ?? patienceEnds;
    return givenUpAt > at ? { ...canvas, givenUpAt } : lost;
  });
}

function mapCanvases(round: Round, change: (canvas: Canvas) => Canvas): Round {
  const canvases = Object.entries(round.canvases).map(([seat, canvas]) => [seat, change(canvas)]);
  return { ...round, canvases: Object.fromEntries(canvases) as Round['canvases'] };
}
