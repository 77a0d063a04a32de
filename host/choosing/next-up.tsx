import type { Timer } from '../../src/base/timer.ts';
import { Countdown } from '../stage/fuse.tsx';
import { words } from '../words.ts';
import './next-up.css';

/** Over the game that has just been closed: what follows, and when. */
export function NextUp({ title, timer }: { title: string; timer: Timer }) {
  return (
    <div className="next-up">
      <span className="sign">{words.choosing.nextUp(title)}</span>
      <Countdown timer={timer} />
    </div>
  );
}
