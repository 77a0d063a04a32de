import type { StagePerson } from '../../src/room/stage-view.ts';
import { computed } from '../stage/computed.ts';
import { Portrait } from '../stage/portrait.tsx';
import { words } from '../words.ts';
import './portrait-wall.css';

/** The players as they come, each with a small bow of light; who is away hangs in the dark. */
export function PortraitWall({
  people,
  missing,
}: {
  people: readonly StagePerson[];
  missing: number;
}) {
  const players = people.filter((person) => person.colour !== null);
  const watchers = people.filter((person) => person.colour === null);
  const places = players.length + missing;
  const columns = places <= 3 ? 3 : places <= 8 ? 4 : 5;
  return (
    <div className="portrait-wall">
      <ul
        className="portrait-wall-players"
        aria-label={words.lobby.players}
        data-rows={Math.ceil(places / columns)}
        style={computed({ '--columns': columns })}
      >
        {players.map((person) => (
          <li key={person.seat} className="portrait-wall-place">
            <Portrait person={person} lit={person.here} />
            <Readiness person={person} />
          </li>
        ))}
        {Array.from({ length: missing }, (_, index) => (
          <li key={`free ${index}`} className="portrait-wall-nail" aria-hidden="true" />
        ))}
      </ul>
      {watchers.length > 0 && (
        <p className="portrait-wall-watchers">
          {words.lobby.watching}:{' '}
          {watchers.map((person) => person.name ?? words.nameless).join(', ')}
        </p>
      )}
    </div>
  );
}

function Readiness({ person }: { person: StagePerson }) {
  const ready = person.name !== null && person.face !== null;
  const state = !person.here ? 'away' : ready ? 'ready' : 'mirror';
  return (
    <span className="readiness" data-state={state}>
      {words.lobby[state]}
    </span>
  );
}
