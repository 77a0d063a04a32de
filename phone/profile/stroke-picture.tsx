import type { Line } from './strokes.ts';
import './stroke-picture.css';

interface Props {
  lines: readonly Line[];
  title?: string;
}

/** Finger strokes in ink on paper. */
export function StrokePicture({ lines, title }: Props) {
  const path = lines.map((line) => `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`).join('');
  return (
    <svg className="stroke-picture" viewBox="0 0 256 256" aria-hidden={title === undefined}>
      {title && <title>{title}</title>}
      <path d={path} />
    </svg>
  );
}
