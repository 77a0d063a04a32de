import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { usePlayers } from '../../room-context.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { RoundSign } from './round-sign.tsx';
import { words } from './words.ts';
import './fooling.css';

type View = Extract<MasterpieceStage, { kind: 'fooling' }>;

/** The picture alone, large; the portraits of who has lied light up beneath it. */
export function Fooling({ view }: { view: View }) {
  const players = usePlayers();
  return (
    <main className="fooling">
      <div className="fooling-left">
        <RoundSign {...view} />
        <div>
          <h1 className="stage-title sign">{words.fooling.title}</h1>
          <p className="fooling-hint">{words.fooling.hint}</p>
        </div>
      </div>
      <div className="fooling-picture">
        <FramedPicture
          key={view.picture.hash}
          picture={view.picture}
          label={words.fooling.picture}
          developing
        />
      </div>
      <ul className="fooling-liars" aria-label={words.fooling.lied}>
        {players.map((person) => {
          const lied = view.lied.includes(person.seat);
          return (
            <li key={person.seat} data-lied={lied} aria-hidden={!lied}>
              <Portrait person={person} lit={lied} />
            </li>
          );
        })}
      </ul>
    </main>
  );
}
