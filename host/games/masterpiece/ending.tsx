import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { Closing } from './closing.tsx';
import { EveningWall } from './evening-wall.tsx';
import { Places } from './places.tsx';
import { PrizeGiving } from './prize-giving.tsx';

type View = Extract<MasterpieceStage, { kind: 'ending' }>;

/** A prize-giving before the evening's pictures: the places, then the trophies, then all of it. */
export function Ending({ view, onPlayAgain }: { view: View; onPlayAgain: (() => void) | null }) {
  const { beat } = view;
  const achievement = beat.kind === 'achievement' ? view.achievements[beat.index] : undefined;
  return (
    <>
      <EveningWall gallery={view.gallery} />
      {beat.kind === 'places' ? (
        <Places rows={view.rows} timer={view.timer} />
      ) : achievement ? (
        <PrizeGiving key={achievement.id} achievement={achievement} />
      ) : (
        <Closing view={view} onPlayAgain={onPlayAgain} />
      )}
    </>
  );
}
