import { useEffect, useState } from 'react';
import { computed } from '../stage/computed.ts';
import type { Replay } from './use-replay.ts';
import { counterOf } from './when.ts';
import { words } from './words.ts';
import './seek-bar.css';

interface SeekBarProps {
  replay: Replay;
  /** Both in shown milliseconds. */
  length: number;
  marks: readonly number[];
}

/** How often the bar moves by itself (milliseconds). */
const tick = 200;

/** Where in the game, with a notch where each scene begins. */
export function SeekBar({ replay, length, marks }: SeekBarProps) {
  const [, setTicks] = useState(0);
  const { playing } = replay;
  useEffect(() => {
    if (!playing) return;
    const alarm = setInterval(() => setTicks((ticks) => ticks + 1), tick);
    return () => clearInterval(alarm);
  }, [playing]);

  const shown = Math.round(replay.shownNow());
  const all = Math.max(1, Math.round(length));
  return (
    <div className="seek-bar">
      <div className="seek-bar-track" style={computed({ '--share': shown / all })}>
        <div className="seek-bar-marks" aria-hidden="true">
          {marks.map((mark) => (
            <i key={mark} style={computed({ '--at': mark / all })} />
          ))}
        </div>
        <input
          type="range"
          aria-label={words.watch.seek}
          aria-valuetext={words.watch.position(counterOf(shown), counterOf(all))}
          min={0}
          max={all}
          step={1}
          value={shown}
          onChange={(event) => replay.seek(event.target.valueAsNumber)}
        />
      </div>
      <span className="seek-bar-time" aria-hidden="true">
        {counterOf(shown)} / {counterOf(all)}
      </span>
    </div>
  );
}
