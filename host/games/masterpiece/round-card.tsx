import type { Timer } from '../../../src/base/timer.ts';
import { usePassed } from '../../stage/use-passed.ts';
import { cardUp } from './timetable.ts';
import { words } from './words.ts';
import './round-card.css';

interface RoundCardProps {
  round: number;
  rounds: number;
  timer: Timer;
}

/** Lowered on two ropes as a round opens, and drawn up again. */
export function RoundCard({ round, rounds, timer }: RoundCardProps) {
  if (usePassed(timer, [cardUp]) > 0) return null;
  return (
    <div className="round-card" data-cue={0} aria-hidden="true">
      <p className="sign">{words.roundCard(round, rounds)}</p>
    </div>
  );
}
