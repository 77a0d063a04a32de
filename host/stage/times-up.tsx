import type { Timer } from '../../src/base/timer.ts';
import { useRoom } from '../room-context.ts';
import { words } from '../words.ts';
import { useSecondsLeft } from './use-seconds-left.ts';
import './times-up.css';

/** Stamped across the stage in the moment a clock has run out, while the last answers come in. */
export function TimesUp({ timer }: { timer: Timer }) {
  const { clock } = useRoom();
  if (useSecondsLeft(timer) > 0 || !clock.running) return null;
  return (
    <p className="times-up sign">
      <span>{words.timesUp}</span>
    </p>
  );
}
