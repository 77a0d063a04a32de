import type { Beat, MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Authors } from '../bluff/authors.tsx';
import type { Turns } from '../bluff/timetable.ts';
import { Turned } from '../bluff/turned.tsx';
import { Unpicked } from '../bluff/unpicked.tsx';
import { Voters } from '../bluff/voters.tsx';
import { words as common } from '../bluff/words.ts';
import { PictureSign } from './picture-sign.tsx';
import { turnsOf } from './timetable.ts';
import { words } from './words.ts';
import '../bluff/scoring.css';

type View = Extract<MasterpieceStage, { kind: 'scoring' }>;
type OneLabel = Exclude<Beat, { kind: 'unpicked' }>;

/** The label in question under the lamp, whose it is to its left, whom it caught to its right. */
export function Scoring({ view }: { view: View }) {
  const { beat, picture, timer } = view;
  const turn = beat.kind === 'unpicked' ? null : { beat, turns: turnsOf(beat, timer.total) };
  return (
    <main className="scoring" key={beat.kind} data-beat={beat.kind}>
      <div className="scoring-left">
        <PictureSign {...view} />
        <div className="scoring-picture">
          <FramedPicture picture={picture} label={words.scoring.picture} />
        </div>
        {turn && <Whose key={turn.beat.option} {...turn} />}
      </div>
      {beat.kind === 'unpicked' && <Unpicked lies={beat.lies} total={timer.total} />}
      {turn && <Under key={turn.beat.option} {...turn} />}
    </main>
  );
}

interface TurnProps {
  beat: OneLabel;
  turns: Turns;
}

function Whose({ beat, turns }: TurnProps) {
  const { gains } = beat;
  if (beat.kind === 'truth') {
    return <Authors title={words.scoring.painter} seats={[beat.author]} {...{ gains, turns }} />;
  }
  const title = beat.authors.length > 1 ? common.scoring.merged : common.scoring.lie;
  return <Authors title={title} seats={beat.authors} {...{ gains, turns }} />;
}

function Under({ beat, turns }: TurnProps) {
  const { text, voters, gains } = beat;
  const truth = beat.kind === 'truth';
  const title = truth ? common.scoring.right : common.scoring.fooled;
  return (
    <>
      <Turned {...{ text, truth, voters, turns }} />
      <Voters {...{ title, voters, gains, turns }} />
    </>
  );
}
