import { encodeStrokes } from './strokes.ts';
import type { Line, Point } from './strokes.ts';

/** A sheet being drawn on. */
export interface Sheet {
  lines: readonly Line[];
  /** The line under the finger. */
  current: Line | null;
  /** Whether the last line did not fit into what may be sent, and was left out. */
  full: boolean;
}

export type Gesture =
  | { kind: 'down' | 'move'; point: Point }
  | { kind: 'up' }
  | { kind: 'undo' }
  | { kind: 'clear' };

export function drawOn(sheet: Sheet, gesture: Gesture): Sheet {
  const { lines, current } = sheet;
  switch (gesture.kind) {
    case 'down':
      return current ? sheet : { ...sheet, current: [gesture.point] };
    case 'move':
      return current ? { ...sheet, current: [...current, gesture.point] } : sheet;
    case 'up': {
      if (!current) return sheet;
      const longer = [...lines, current];
      return encodeStrokes(longer) === null
        ? { lines, current: null, full: true }
        : { lines: longer, current: null, full: false };
    }
    case 'undo':
      return { lines: lines.slice(0, -1), current: null, full: false };
    case 'clear':
      return { lines: [], current: null, full: false };
  }
}
