import type { Timer } from '../../../src/base/timer.ts';
import type { Achievement, EndReason } from '../../../src/cartridge.ts';
import type { Finale as Beat } from '../../../src/games/bluff/finale.ts';
import type { Ranked } from '../../../src/games/bluff/ranks.ts';
import { Closing } from './closing.tsx';
import { Places } from './places.tsx';
import { PrizeGiving } from './prize-giving.tsx';
import type { Emblems } from './trophy.tsx';

interface FinaleProps {
  view: {
    beat: Beat;
    timer: Timer | null;
    rows: readonly Ranked[];
    achievements: readonly Achievement[];
    aborted: EndReason | null;
  };
  emblems: Emblems;
  onPlayAgain: (() => void) | null;
}

/** The places, then the trophies, then all of it. */
export function Finale({ view, emblems, onPlayAgain }: FinaleProps) {
  const { beat, rows, achievements, aborted, timer } = view;
  const achievement = beat.kind === 'achievement' ? achievements[beat.index] : undefined;
  if (beat.kind === 'places') return <Places rows={rows} timer={timer} />;
  if (achievement) {
    return <PrizeGiving key={achievement.id} achievement={achievement} emblems={emblems} />;
  }
  return <Closing {...{ rows, achievements, emblems, aborted, onPlayAgain }} />;
}
