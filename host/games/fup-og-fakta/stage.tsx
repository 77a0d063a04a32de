import type { FupOgFaktaStage as View } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { Finale } from '../bluff/finale.tsx';
import { Ledger } from '../bluff/ledger.tsx';
import { timedScene } from '../bluff/timed-scene.tsx';
import type { StageProps } from '../bluff/timed-scene.tsx';
import { words as common } from '../bluff/words.ts';
import { emblems } from './emblems.tsx';
import { Guessing } from './guessing.tsx';
import { Question } from './question.tsx';
import { Scoring } from './scoring.tsx';
import { words } from './words.ts';

/** Fup og Fakta on the big screen: a lecture with slides. */
export const Stage = timedScene(StageOf);

function StageOf({ view, onPlayAgain }: StageProps<View>) {
  switch (view.kind) {
    case 'reading':
    case 'lying':
      return <Question view={view} />;
    case 'landing':
    case 'guessing':
      return <Guessing view={view} />;
    case 'scoring':
      return <Scoring view={view} />;
    case 'scoreboard': {
      const { rows, timer, round, rounds, place, of } = view;
      const where = `${common.round(round, rounds)} · ${words.question(place, of)}`;
      return <Ledger rows={rows} timer={timer} place={where} gained={words.gained} />;
    }
    case 'ending':
      return <Finale view={view} emblems={emblems} onPlayAgain={onPlayAgain} />;
  }
}
