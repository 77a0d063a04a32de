import type { Seat } from '../../src/cartridge.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import { computed } from '../stage/computed.ts';
import { Portrait } from '../stage/portrait.tsx';
import { inTwoLines } from '../stage/sign-width.ts';
import { words } from '../words.ts';
import { PortraitKick } from './portrait-kick.tsx';
import { readiness } from './readiness.ts';
import './portrait-wall.css';

/** As many as may play, in two rows of five at most. */
const mostPlaces = 10;
const mostNamed = 5;

interface PortraitWallProps {
  people: readonly StagePerson[];
  missing: number;
  /** Null where the room is only looked at. */
  onKick: ((seat: Seat) => void) | null;
}

/** The players as they come, each with a small bow of light; who is away hangs in the dark. */
export function PortraitWall({ people, missing, onKick }: PortraitWallProps) {
  const players = people.filter((person) => person.colour !== null);
  const watchers = people.filter((person) => person.colour === null);
  const free = Math.max(0, Math.min(missing, mostPlaces - players.length));
  const places = players.length + free;
  const columns = places <= 4 ? Math.max(3, places) : Math.ceil(places / 2);
  const rows = Math.ceil(places / columns);
  const lines = Math.max(
    1,
    ...players.map(({ name }) => inTwoLines(name ?? words.nameless).length),
  );
  return (
    <div className="portrait-wall">
      <div className="portrait-wall-room">
        <ul
          className="portrait-wall-players"
          aria-label={words.lobby.players}
          data-rows={rows}
          style={computed({ '--columns': columns, '--rows': rows, '--lines': lines })}
        >
          {players.map((person) => (
            <li key={person.seat} className="portrait-wall-place">
              <Portrait person={person} lit={person.here} />
              <Readiness person={person} />
              {onKick && <PortraitKick person={person} onKick={onKick} />}
            </li>
          ))}
          {Array.from({ length: free }, (_, index) => (
            <li key={`free ${index}`} className="portrait-wall-nail" aria-hidden="true" />
          ))}
        </ul>
      </div>
      {watchers.length > 0 && (
        <p className="portrait-wall-watchers">
          {words.lobby.watching}: {watcherNames(watchers)}
        </p>
      )}
    </div>
  );
}

/** A few by name: a full house would fill the wall with letters. */
function watcherNames(watchers: readonly StagePerson[]): string {
  const named = watchers.flatMap(({ name }) => (name === null ? [] : [name]));
  const shown = named.slice(0, mostNamed);
  const others = watchers.length - shown.length;
  return [...shown, ...(others > 0 ? [words.lobby.moreWatching(others)] : [])].join(', ');
}

function Readiness({ person }: { person: StagePerson }) {
  const state = readiness(person);
  return (
    <span className="readiness" data-state={state}>
      {words.lobby[state]}
    </span>
  );
}
