import { useRef } from 'react';
import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { Guessing as Wall } from '../bluff/guessing.tsx';
import { useFit } from '../../stage/fit.ts';
import { fitSlide } from './fit-slide.ts';
import { QuestionSign } from './question-sign.tsx';
import { Slide } from './slide.tsx';
import { words } from './words.ts';
import './small-slide.css';

/** A slide has to be read. */
const narrowest = 0.28;

type View = Extract<FupOgFaktaStage, { kind: 'landing' | 'guessing' }>;

/** Slide left, labels right. */
export function Guessing({ view }: { view: View }) {
  const slide = useRef<HTMLDivElement>(null);
  // How wide it is is known once the labels hang.
  useFit(() => fitSlide(slide.current), [view.labels, view.question]);
  return (
    <Wall
      view={view}
      sign={<QuestionSign {...view} />}
      subject={
        <div className="small-slide" ref={slide}>
          <Slide question={view.question} category={view.category} />
        </div>
      }
      names={words.guessing}
      least={narrowest}
    />
  );
}
