import { useLayoutEffect, useRef } from 'react';
import type { Timer } from '../../src/base/timer.ts';
import { timeLeft } from '../game-clock.ts';
import { useRoom } from '../room-context.ts';
import { words } from '../words.ts';
import { useSecondsLeft } from './use-seconds-left.ts';
import './fuse.css';

/** The fuse that burns along the skirting board; the spark is where the time is. */
export function Fuse({ timer }: { timer: Timer }) {
  const { clock } = useRoom();
  const cord = useRef<HTMLDivElement>(null);
  const spark = useRef<HTMLDivElement>(null);
  const hurried = useSecondsLeft(timer) <= 5;

  useLayoutEffect(() => {
    const left = timeLeft(clock, timer, performance.now());
    const share = timer.total === 0 ? 0 : Math.min(1, left / timer.total);
    const timing = { duration: Math.max(1, left / clock.rate), fill: 'forwards' } as const;
    const from = `translateX(${(share - 1) * 100}%)`;
    const burning = [cord.current, spark.current].map((part) =>
      part?.animate([{ transform: from }, { transform: 'translateX(-100%)' }], timing),
    );
    if (!clock.running) for (const animation of burning) animation?.pause();
    return () => {
      for (const animation of burning) animation?.cancel();
    };
  }, [clock, timer]);

  return (
    <div className="fuse" data-hurried={hurried} aria-hidden="true">
      <div className="fuse-window">
        <div className="fuse-cord" ref={cord} />
      </div>
      <div className="fuse-spark" ref={spark}>
        <i />
      </div>
    </div>
  );
}

/** The same time as a number. */
export function Countdown({ timer }: { timer: Timer }) {
  const seconds = useSecondsLeft(timer);
  return (
    <div
      className="countdown sign"
      role="timer"
      aria-label={words.timer(seconds)}
      data-hurried={seconds <= 5}
    >
      {seconds}
    </div>
  );
}
