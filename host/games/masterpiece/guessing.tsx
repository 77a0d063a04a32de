import { useRef } from 'react';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { usePlayers } from '../../room-context.ts';
import { useFit } from '../../stage/fit.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { WallLabel } from '../../stage/wall-label.tsx';
import { hangLabels } from './hang-labels.ts';
import { RoundSign } from './round-sign.tsx';
import { setsOut } from './timetable.ts';
import { words } from './words.ts';
import './guessing.css';

type View = Extract<MasterpieceStage, { kind: 'landing' | 'guessing' }>;

/** Picture left, labels right; while landing they fly in one at a time. */
export function Guessing({ view }: { view: View }) {
  const { labels, picture } = view;
  const hall = useRef<HTMLElement>(null);
  useFit(() => {
    if (hall.current) hangLabels(hall.current, labels.length);
  }, [labels]);
  return (
    <main className="guessing" ref={hall} data-landing={view.kind === 'landing'}>
      <div className="guessing-left">
        <RoundSign {...view} />
        <div className="guessing-picture">
          <FramedPicture picture={picture} label={words.guessing.picture} />
        </div>
        {view.kind === 'guessing' && view.guessed.length > 0 ? (
          <Guessed seats={view.guessed} />
        ) : (
          <h1 className="stage-title sign">{words.guessing.title}</h1>
        )}
      </div>
      <ol className="guessing-labels" aria-label={words.guessing.labels}>
        {labels.map((label, index) => (
          <li key={label.id} data-cue={view.kind === 'landing' ? setsOut(view, index) : undefined}>
            <WallLabel text={label.text} place={index} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function Guessed({ seats }: { seats: readonly string[] }) {
  const players = usePlayers().filter((person) => seats.includes(person.seat));
  return (
    <ul className="guessing-guessed" aria-label={words.guessing.guessed}>
      {players.map((person) => (
        <li key={person.seat}>
          <Portrait person={person} name="elsewhere" />
          <span className="unseen">{person.name}</span>
        </li>
      ))}
    </ul>
  );
}
