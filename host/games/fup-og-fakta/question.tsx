import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { Liars } from '../bluff/liars.tsx';
import { QuestionSign } from './question-sign.tsx';
import { Slide } from './slide.tsx';
import { words } from './words.ts';
import './question.css';

type View = Extract<FupOgFaktaStage, { kind: 'reading' | 'lying' }>;

/** The slide alone, large; while people lie, who has done so lights up beneath it. */
export function Question({ view }: { view: View }) {
  const { question, category, worth, kind } = view;
  const lying = kind === 'lying';
  return (
    <main className="question">
      <header className="question-head">
        <QuestionSign {...view} />
        {lying && <h1 className="stage-title sign">{words.lying.title}</h1>}
        <p className="question-worth sign">
          <span>{words.worth.truth(worth.truth)}</span>
          <span>{words.worth.fool(worth.fool)}</span>
        </p>
      </header>
      <div className="question-slide">
        <Slide question={question} category={category} />
      </div>
      <div className="question-liars">
        <Liars lied={lying ? view.lied : []} name={words.lying.lied} />
      </div>
    </main>
  );
}
