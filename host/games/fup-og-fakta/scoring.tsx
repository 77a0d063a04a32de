import type { Beat, FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { Pig } from '../../stage/pig.tsx';
import { Authors } from '../bluff/authors.tsx';
import { Turned } from '../bluff/turned.tsx';
import type { Turns } from '../bluff/timetable.ts';
import { Unpicked } from '../bluff/unpicked.tsx';
import { Voters } from '../bluff/voters.tsx';
import { words as common } from '../bluff/words.ts';
import { MarkTally } from './mark-tally.tsx';
import { QuestionSign } from './question-sign.tsx';
import { Slide } from './slide.tsx';
import { turnsOf } from './timetable.ts';
import { words } from './words.ts';
import '../bluff/scoring.css';
import './house.css';
import './small-slide.css';

type View = Extract<FupOgFaktaStage, { kind: 'scoring' }>;
type OneLabel = Exclude<Beat, { kind: 'unpicked' }>;

/** F5: the label in question, whom it caught, then whose it is, then what that brought. */
export function Scoring({ view }: { view: View }) {
  const { beat, timer, marks } = view;
  const marksOn = (option: string) => <MarkTally marks={marks} option={option} />;
  return (
    <main className="scoring" key={beat.kind} data-beat={beat.kind}>
      <div className="scoring-left">
        <QuestionSign {...view} />
        <div className="scoring-picture">
          <div className="small-slide">
            <Slide question={view.question} category={view.category} />
          </div>
        </div>
        {beat.kind === 'lie' && (
          <Whose key={beat.option} beat={beat} turns={turnsOf(beat, timer.total)} />
        )}
      </div>
      {beat.kind === 'unpicked' ? (
        <Unpicked lies={beat.lies} total={timer.total} beneath={marksOn} />
      ) : (
        <Label key={beat.option} beat={beat} turns={turnsOf(beat, timer.total)}>
          {marksOn(beat.option)}
        </Label>
      )}
    </main>
  );
}

function Whose({ beat, turns }: { beat: Extract<Beat, { kind: 'lie' }>; turns: Turns }) {
  const { authors, gains } = beat;
  if (authors.length === 0) {
    return (
      <section className="house" data-cue={turns.author} aria-label={words.scoring.house}>
        <h2 className="scoring-title sign">{words.scoring.house}</h2>
        <Pig mood="delighted" />
      </section>
    );
  }
  const title = authors.length > 1 ? common.scoring.merged : common.scoring.lie;
  return <Authors title={title} seats={authors} gains={gains} turns={turns} />;
}

interface LabelProps {
  beat: OneLabel;
  turns: Turns;
  children: React.ReactNode;
}

function Label({ beat: { kind, text, voters, gains }, turns, children }: LabelProps) {
  const isTruth = kind === 'truth';
  return (
    <>
      <Turned text={text} truth={isTruth} voters={voters} turns={turns}>
        {children}
      </Turned>
      <Voters
        title={isTruth ? common.scoring.right : common.scoring.fooled}
        voters={voters}
        gains={gains}
        turns={turns}
      />
    </>
  );
}
