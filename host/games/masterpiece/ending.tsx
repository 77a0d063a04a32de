import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { Finale } from '../bluff/finale.tsx';
import { emblems } from './emblems.tsx';
import { EveningWall } from './evening-wall.tsx';

type View = Extract<MasterpieceStage, { kind: 'ending' }>;

/** A prize-giving before the evening's pictures. */
export function Ending({ view, onPlayAgain }: { view: View; onPlayAgain: (() => void) | null }) {
  return (
    <>
      <EveningWall gallery={view.gallery} />
      <Finale view={view} emblems={emblems} onPlayAgain={onPlayAgain} />
    </>
  );
}
