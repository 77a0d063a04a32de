import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import { timedScene } from '../bluff/timed-scene.tsx';
import type { StageProps } from '../bluff/timed-scene.tsx';
import { Drying } from './drying.tsx';
import { Ending } from './ending.tsx';
import { Fooling } from './fooling.tsx';
import { Guessing } from './guessing.tsx';
import { Nothing } from './nothing.tsx';
import { Prompting } from './prompting.tsx';
import { Scoring } from './scoring.tsx';
import { Totals } from './totals.tsx';

/** Masterpiece on the big screen. */
export const MasterpieceStage = timedScene(StageOf);

/** One component for each stage of the game. */
function StageOf({ view, onPlayAgain }: StageProps<View>) {
  switch (view.kind) {
    case 'prompting':
      return <Prompting view={view} />;
    case 'nothing':
      return <Nothing />;
    case 'fooling':
      return <Fooling view={view} />;
    case 'landing':
    case 'guessing':
      return <Guessing view={view} />;
    case 'scoring':
      return <Scoring view={view} />;
    case 'totals':
      return <Totals view={view} />;
    case 'drying':
      return <Drying view={view} />;
    case 'ending':
      return <Ending view={view} onPlayAgain={onPlayAgain} />;
  }
}
