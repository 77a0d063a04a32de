import type { CSSProperties } from 'react';
import { gameTimeLeft } from '../game-clock.ts';
import type { Reading } from '../game-clock.ts';
import { useSecondsLeft } from '../use-time.ts';
import { words } from '../words.ts';
import './timer-bar.css';

interface Props {
  timer: { ends: number; total: number };
  reading: Reading;
}

/**
 * A bar that shrinks by a CSS animation of its own (so that it costs a bad phone nothing) and
 * changes colour with the seconds left, which stand beside it.
 */
export function TimerBar({ timer, reading }: Props) {
  const seconds = useSecondsLeft(timer.ends, reading);
  const { rate, running } = reading.clock;
  const left = gameTimeLeft(timer.ends, reading, reading.at);
  const geometry = {
    '--length': `${timer.total / rate}ms`,
    '--passed': `${(left - timer.total) / rate}ms`,
    '--seconds': Math.max(1, Math.round(timer.total / 1000)),
  } as CSSProperties;
  return (
    <div className="timer-bar" data-near={nearness(seconds, timer.total)} data-running={running}>
      <span className="timer-bar-track">
        <span key={`${timer.ends} ${reading.at}`} className="timer-bar-left" style={geometry} />
      </span>
      <span className="timer-bar-number" role="timer" aria-label={words.timer.name}>
        {seconds}
      </span>
      {!running && <span className="timer-bar-paused">{words.timer.paused}</span>}
    </div>
  );
}

function nearness(seconds: number, total: number): 'far' | 'near' | 'last' {
  if (seconds <= 5) return 'last';
  return seconds * 1000 <= total / 2 ? 'near' : 'far';
}
