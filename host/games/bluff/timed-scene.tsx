import { useRef } from 'react';
import type { ComponentType } from 'react';
import type { Timer } from '../../../src/base/timer.ts';
import { useOnCue } from '../../stage/on-cue.ts';
import './timed-scene.css';

export interface StageProps<View> {
  view: View;
  onPlayAgain: (() => void) | null;
}

/** A game on the big screen, its movements timed by the clock of each view. */
export function timedScene<View extends { timer: Timer | null }>(
  Scene: ComponentType<StageProps<View>>,
): ComponentType<StageProps<View>> {
  return function TimedScene(props) {
    const scene = useRef<HTMLDivElement>(null);
    useOnCue(scene, props.view.timer);
    return (
      <div className="timed-scene" ref={scene}>
        <Scene {...props} />
      </div>
    );
  };
}
