import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Authors } from './authors.tsx';
import { RoundSign } from './round-sign.tsx';
import { Turned } from './turned.tsx';
import { Unpicked } from './unpicked.tsx';
import { Voters } from './voters.tsx';
import { words } from './words.ts';
import './scoring.css';

type View = Extract<MasterpieceStage, { kind: 'scoring' }>;

/** The label in question under the lamp, whose it is to its left, whom it caught to its right. */
export function Scoring({ view }: { view: View }) {
  const { beat, picture } = view;
  return (
    <main className="scoring" key={beat.kind}>
      <div className="scoring-left">
        <RoundSign {...view} />
        <div className="scoring-picture">
          <FramedPicture picture={picture} label={words.scoring.picture} />
        </div>
        {beat.kind !== 'unpicked' && (
          <Authors
            key={beat.option}
            title={
              beat.kind === 'truth'
                ? words.scoring.painter
                : beat.authors.length > 1
                  ? words.scoring.merged
                  : words.scoring.lie
            }
            seats={beat.kind === 'truth' ? [beat.author] : beat.authors}
            gains={beat.gains}
          />
        )}
      </div>
      {beat.kind === 'unpicked' ? (
        <Unpicked lies={beat.lies} />
      ) : (
        <>
          <Turned key={beat.option} beat={beat} />
          <Voters key={`voters of ${beat.option}`} beat={beat} />
        </>
      )}
    </main>
  );
}
