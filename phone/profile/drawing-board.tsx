import { useState } from 'react';
import type { PointerEvent } from 'react';
import { AskHeading } from '../asks/ask-heading.tsx';
import { Problem } from '../asks/problem.tsx';
import { words } from '../words.ts';
import { StrokePicture } from './stroke-picture.tsx';
import { decodeStrokes, encodeStrokes } from './strokes.ts';
import type { Line, Point } from './strokes.ts';
import './drawing-board.css';

interface Props {
  /** Strokes to go on from; empty for a blank sheet. */
  first: string;
  onUse: (strokes: string) => void;
  onBack: () => void;
}

/** A sheet to draw on with a finger. */
export function DrawingBoard({ first, onUse, onBack }: Props) {
  const [lines, setLines] = useState<readonly Line[]>(() => decodeStrokes(first));
  const [current, setCurrent] = useState<Line | null>(null);
  const [full, setFull] = useState(false);

  function begin(event: PointerEvent<HTMLElement>) {
    if (current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setCurrent([pointOf(event)]);
  }

  function draw(event: PointerEvent<HTMLElement>) {
    if (current) setCurrent([...current, pointOf(event)]);
  }

  function end() {
    if (!current) return;
    const longer = [...lines, current];
    const fits = encodeStrokes(longer) !== null;
    setFull(!fits);
    if (fits) setLines(longer);
    setCurrent(null);
  }

  function keep(remaining: readonly Line[]) {
    setFull(false);
    setLines(remaining);
  }

  const drawn = current ? [...lines, current] : lines;
  return (
    <section className="drawing-board">
      <AskHeading text={words.drawing.heading} />
      <div
        className="drawing-board-sheet"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <StrokePicture lines={drawn} title={words.drawing.canvas} />
        {drawn.length === 0 && <p className="drawing-board-hint">{words.drawing.hint}</p>}
      </div>
      <Problem id="drawing-problem" text={full ? words.drawing.full : null} />
      <div className="drawing-board-tools">
        <button
          type="button"
          disabled={lines.length === 0}
          onClick={() => keep(lines.slice(0, -1))}
        >
          {words.drawing.undo}
        </button>
        <button type="button" disabled={lines.length === 0} onClick={() => keep([])}>
          {words.drawing.clear}
        </button>
        <button type="button" onClick={onBack}>
          {words.drawing.back}
        </button>
      </div>
      <button
        type="button"
        className="go"
        disabled={lines.length === 0}
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
