import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Timer } from '../../../src/base/timer.ts';
import { useOnCue } from '../../stage/on-cue.ts';
import './timed-scene.css';

/** A scene whose movements are timed by the view's clock. */
export function TimedScene({ timer, children }: { timer: Timer | null; children: ReactNode }) {
  const scene = useRef<HTMLDivElement>(null);
  useOnCue(scene, timer);
  return (
    <div className="timed-scene" ref={scene}>
      {children}
    </div>
  );
}
