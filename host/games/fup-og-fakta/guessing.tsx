import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { Guessing as Wall } from '../bluff/guessing.tsx';
import { QuestionSign } from './question-sign.tsx';
import { Slide } from './slide.tsx';
import { words } from './words.ts';
import './small-slide.css';

/** A slide has to be read. */
const narrowest = 0.28;

type View = Extract<FupOgFaktaStage, { kind: 'landing' | 'guessing' }>;

/** Slide left, labels right. */
export function Guessing({ view }: { view: View }) {
  return (
    <Wall
      view={view}
      sign={<QuestionSign {...view} />}
      subject={
        <div className="small-slide">
          <Slide question={view.question} category={view.category} />
        </div>
      }
      names={words.guessing}
      least={narrowest}
    />
  );
}
