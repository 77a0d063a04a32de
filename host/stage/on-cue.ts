import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Timer } from '../../src/base/timer.ts';
import { realMoment } from '../game-clock.ts';
import { useRoom } from '../room-context.ts';
import './on-cue.css';

/**
 * Has the style sheet's animations of each `[data-cue]` element beneath `scene` begin so many game
 * milliseconds after the timer did, to the frame: late comers are as far as they would be, and what
 * is paused stands still. Sounds are timed by the same clock.
 */
export function useOnCue(scene: RefObject<HTMLElement | null>, timer: Timer | null): void {
  const { clock } = useRoom();
  const began = timer && timer.ends - timer.total;
  useLayoutEffect(() => {
    if (began === null) return;
    const now = performance.now();
    for (const element of scene.current?.querySelectorAll<HTMLElement>('[data-cue]') ?? []) {
      const begins = realMoment(clock, began + Number(element.dataset.cue), now);
      for (const animation of element.getAnimations()) {
        if (!(animation instanceof CSSAnimation)) continue;
        if (clock.running) {
          animation.startTime = begins;
        } else {
          animation.pause();
          animation.currentTime = now - begins;
        }
      }
    }
  }, [scene, clock, began]);
}
