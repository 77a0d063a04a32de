import type { Beat, MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Authors } from './authors.tsx';
import { RoundSign } from './round-sign.tsx';
import { turnsOf } from './timetable.ts';
import { Turned } from './turned.tsx';
import { Unpicked } from './unpicked.tsx';
import { Voters } from './voters.tsx';
import { words } from './words.ts';
import './scoring.css';

type View = Extract<MasterpieceStage, { kind: 'scoring' }>;

/** The label in question under the lamp, whose it is to its left, whom it caught to its right. */
export function Scoring({ view }: { view: View }) {
  const { beat, picture, timer } = view;
  const turns = beat.kind === 'unpicked' ? null : { beat, turns: turnsOf(beat, timer.total) };
  return (
    <main className="scoring" key={beat.kind} data-beat={beat.kind}>
      <div className="scoring-left">
        <RoundSign {...view} />
        <div className="scoring-picture">
          <FramedPicture picture={picture} label={words.scoring.picture} />
        </div>
        {turns && <Authors key={turns.beat.option} title={authorsTitle(turns.beat)} {...turns} />}
      </div>
      {beat.kind === 'unpicked' && <Unpicked lies={beat.lies} total={timer.total} />}
      {turns && (
        <>
          <Turned key={turns.beat.option} {...turns} />
          <Voters key={`voters of ${turns.beat.option}`} {...turns} />
        </>
      )}
    </main>
  );
}

function authorsTitle(beat: Exclude<Beat, { kind: 'unpicked' }>): string {
  if (beat.kind === 'truth') return words.scoring.painter;
  return beat.authors.length > 1 ? words.scoring.merged : words.scoring.lie;
}
