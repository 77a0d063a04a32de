import type { Seat } from '../../../cartridge.ts';
import type { Canvas, Round } from '../state.ts';

type Wet = Extract<Canvas, { kind: 'painting' | 'lastAsk' }>;

/** Whether this canvas may still become a picture after the deadline. */
function isWet(canvas: Canvas): canvas is Wet {
  return canvas.kind === 'painting' || canvas.kind === 'lastAsk';
}

export function wetCanvases(round: Round): Wet[] {
  return Object.values(round.canvases).filter(isWet);
}

/** Which attempt the player is asked for, when they are asked: it is in the ask's id. */
export function attemptAsked(canvas: Canvas): number {
  return canvas.kind === 'fallen' || canvas.kind === 'lastAsk' ? canvas.attempt + 1 : 1;
}

export function withCanvas(round: Round, seat: Seat, canvas: Canvas): Round {
  return { ...round, canvases: { ...round.canvases, [seat]: canvas } };
}

/** Whose canvas this order paints; null when nobody's (any more). */
export function painterOf(round: Round, order: string): Seat | null {
  const found = Object.entries(round.canvases).find(
    ([, canvas]) => canvas.kind === 'painting' && canvas.order === order,
  );
  return found === undefined ? null : found[0];
}
