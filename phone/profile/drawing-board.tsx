import { useReducer } from 'react';
import type { PointerEvent } from 'react';
import { AskHeading } from '../asks/ask-heading.tsx';
import { Problem } from '../asks/problem.tsx';
import { words } from '../words.ts';
import { drawOn } from './sheet.ts';
import { StrokePicture } from './stroke-picture.tsx';
import { decodeStrokes, encodeStrokes } from './strokes.ts';
import type { Point } from './strokes.ts';
import './drawing-board.css';

interface Props {
  /** Strokes to go on from; empty for a blank sheet. */
  first: string;
  onUse: (strokes: string) => void;
  onBack: () => void;
}

/** A sheet to draw on with a finger. */
export function DrawingBoard({ first, onUse, onBack }: Props) {
  const [{ lines, current, full }, draw] = useReducer(drawOn, first, (first) => ({
    lines: decodeStrokes(first),
    current: null,
    full: false,
  }));
  const drawn = current ? [...lines, current] : lines;
  const blank = lines.length === 0;
  return (
    <section className="drawing-board">
      <AskHeading text={words.drawing.heading} />
      <div
        className="drawing-board-sheet"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          draw({ kind: 'down', point: pointOf(event) });
        }}
        onPointerMove={(event) => draw({ kind: 'move', point: pointOf(event) })}
        onPointerUp={() => draw({ kind: 'up' })}
        onPointerCancel={() => draw({ kind: 'up' })}
      >
        <StrokePicture lines={drawn} title={words.drawing.canvas} />
        {drawn.length === 0 && <p className="drawing-board-hint">{words.drawing.hint}</p>}
      </div>
      <Problem id="drawing-problem" text={full ? words.drawing.full : null} />
      <div className="drawing-board-tools">
        <button type="button" disabled={blank} onClick={() => draw({ kind: 'undo' })}>
          {words.drawing.undo}
        </button>
        <button type="button" disabled={blank} onClick={() => draw({ kind: 'clear' })}>
          {words.drawing.clear}
        </button>
        <button type="button" onClick={onBack}>
          {words.drawing.back}
        </button>
      </div>
      <button
        type="button"
        className="go"
        disabled={blank}
        onClick={() => onUse(encodeStrokes(lines) ?? '')}
      >
        {words.drawing.use}
      </button>
    </section>
  );
}

/** Where a finger is on the sheet, in its 256 × 256 units. */
function pointOf(event: PointerEvent<HTMLElement>): Point {
  const sheet = event.currentTarget.getBoundingClientRect();
  return {
    x: ((event.clientX - sheet.left) / sheet.width) * 256,
    y: ((event.clientY - sheet.top) / sheet.height) * 256,
  };
}
