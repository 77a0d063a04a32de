import { useEffect, useMemo, useState } from 'react';
import type { ClockReading } from '../game-clock.ts';
import { gameTimeAt, nextTurn, shownAt, stretchAt } from './replay-timeline.ts';
import type { Stretch, Timeline } from './replay-timeline.ts';

/** The same game with its waiting shortened, and as it was. */
export type Timelines = Readonly<Record<'short' | 'whole', Timeline>>;

interface Position {
  /** Where in the replay, in shown milliseconds, at the page's moment `readAt`. */
  shown: number;
  readAt: number;
  playing: boolean;
  speed: number;
  waitingLeftOut: boolean;
  /** How often someone has jumped: what is seen then begins anew. */
  jumps: number;
}

export interface Replay extends Position {
  timeline: Timeline;
  stretch: Stretch;
  /** Game time as the stage reads it. */
  clock: ClockReading;
  /** Where it is now. */
  shownNow(): number;
  toggle(): void;
  seek(shown: number): void;
  setSpeed(speed: number): void;
  leaveWaitingOut(waitingLeftOut: boolean): void;
}

/** Plays a game: renders only when another stretch begins or someone touches it. */
export function useReplay(timelines: Timelines): Replay {
  const [position, setPosition] = useState<Position>(() => ({
    shown: 0,
    readAt: performance.now(),
    playing: true,
    speed: 1,
    waitingLeftOut: true,
    jumps: 0,
  }));
  const { shown, readAt, speed, waitingLeftOut } = position;
  const timeline = timelines[waitingLeftOut ? 'short' : 'whole'];
  const runs = position.playing && shown < timeline.length;

  useEffect(() => {
    if (!runs) return;
    const turn = nextTurn(timeline, shown);
    const look = () => {
      const now = performance.now();
      // The turn itself at least, lest rounding stop before it.
      setPosition((position) => ({
        ...position,
        shown: Math.max(turn, shownOf(position, timeline, now)),
        readAt: now,
      }));
    };
    const left = (turn - shown) / speed - (performance.now() - readAt);
    const alarm = setTimeout(look, Math.max(0, left));
    return () => clearTimeout(alarm);
  }, [runs, timeline, shown, readAt, speed]);

  const stretch = stretchAt(timeline, shown);
  const clock = useMemo(
    () => ({
      now: gameTimeAt(timeline, shown),
      rate: stretch.rate * speed,
      running: runs,
      readAt,
    }),
    [timeline, shown, stretch, speed, runs, readAt],
  );

  const move = (change: (now: Position) => Partial<Position>) =>
    setPosition((position) => {
      const now = performance.now();
      const here = { ...position, shown: shownOf(position, timeline, now), readAt: now };
      return { ...here, ...change(here) };
    });
  return {
    ...position,
    playing: runs,
    timeline,
    stretch,
    clock,
    shownNow: () => shownOf(position, timeline, performance.now()),
    toggle: () =>
      move(({ shown, playing, jumps }) =>
        shown >= timeline.length
          ? { shown: 0, playing: true, jumps: jumps + 1 }
          : { playing: !playing },
      ),
    seek: (to) =>
      move(({ jumps }) => ({
        shown: Math.min(timeline.length, Math.max(0, to)),
        jumps: jumps + 1,
      })),
    setSpeed: (speed) => move(() => ({ speed })),
    // It stays at the same moment of the game.
    leaveWaitingOut: (waitingLeftOut) =>
      move(({ shown }) => ({
        waitingLeftOut,
        shown: shownAt(timelines[waitingLeftOut ? 'short' : 'whole'], gameTimeAt(timeline, shown)),
      })),
  };
}

function shownOf(position: Position, { length }: Timeline, now: number): number {
  const { shown, readAt, playing, speed } = position;
  return playing ? Math.min(length, shown + (now - readAt) * speed) : shown;
}
