import type { CSSProperties } from 'react';
import { roughTime } from '../../shared/rough-time.ts';
import { useRoom } from '../phone.ts';
import type { PaintProgress } from '../room.ts';
import { words } from '../words.ts';
import { MovingBrush } from './moving-brush.tsx';
import { useSpoken } from './use-spoken.ts';
import './painting-progress.css';

const nothingTold: PaintProgress = { share: null, place: null, seconds: null };
/** More that stand before this picture are not drawn. */
const mostInQueue = 9;

/** How far this player's picture is: what the painter tells, and never more than that. */
export function PaintingProgress() {
  const told = useRoom().progress ?? nothingTold;
  const line = lineOf(told);
  const spoken = useSpoken(line);
  const percent = told.share === null ? undefined : Math.round(100 * told.share);
  return (
    <div className="painting-progress">
      <Sight told={told} />
      <p aria-hidden="true">{line}</p>
      <progress
        className="painting-progress-told"
        aria-label={words.painting.name}
        aria-valuetext={line}
        max={100}
        value={percent}
      />
      <output className="painting-progress-told">{spoken}</output>
    </div>
  );
}

function Sight({ told: { share, place } }: { told: PaintProgress }) {
  if (share !== null) {
    return (
      <span className="painting-progress-bar" aria-hidden="true">
        <span style={{ '--share': share } as CSSProperties} />
      </span>
    );
  }
  if (place === null) return <MovingBrush />;
  return (
    <span className="painting-progress-queue" aria-hidden="true">
      {Array.from({ length: Math.min(place, mostInQueue) }, (_, index) => (
        <i key={index} />
      ))}
    </span>
  );
}

function lineOf({ share, place, seconds }: PaintProgress): string {
  const { painting } = words;
  const parts: string[] = [];
  if (share !== null) parts.push(painting.share(Math.round(100 * share)));
  else if (place !== null) parts.push(painting.place(place));
  if (seconds !== null) {
    const { count, unit } = roughTime(seconds);
    parts.push(painting.about(count, unit));
  }
  return parts.length === 0 ? painting.untold : painting.sentence(parts.join(', '));
}
