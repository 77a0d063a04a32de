import type { PlainStage } from '../../../src/plain-stage.ts';
import { usePlayers, useRoom } from '../../room-context.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { WallLabel } from '../../stage/wall-label.tsx';
import { words } from '../../words.ts';
import './plain-wall.css';

interface PlainWallProps {
  view: PlainStage;
  onPlayAgain: (() => void) | null;
}

/** A headline on the wall, and beneath it labels, or the portraits of who is waited for. */
export function PlainWall({ view, onPlayAgain }: PlainWallProps) {
  const { title, lines, timer, done } = view;
  const { people } = useRoom();
  const players = usePlayers();
  return (
    <main className="plain-wall" data-crowded={lines.length > 5}>
      <h1 className="sign">{title}</h1>
      {lines.length > 0 && (
        <ul className="plain-wall-lines">
          {lines.map((line, place) => (
            <li key={`${line.text} ${line.seats.join(' ')}`}>
              {people
                .filter(({ seat }) => line.seats.includes(seat))
                .map((person) => (
                  <Portrait key={person.seat} person={person} name="beside" />
                ))}
              <WallLabel text={line.text} place={place} />
              {line.note !== '' && <span className="plain-wall-note sign">{line.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {timer !== null && (
        <ul className="plain-wall-players" aria-label={words.lobby.players}>
          {players.map((person) => (
            <li key={person.seat}>
              <Portrait person={person} lit={done.includes(person.seat)} />
            </li>
          ))}
        </ul>
      )}
      {onPlayAgain !== null && view.kind === 'over' && (
        <button type="button" className="act sign" onClick={onPlayAgain}>
          {words.controls.playAgain}
        </button>
      )}
    </main>
  );
}
