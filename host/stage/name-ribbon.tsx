import type { StagePerson } from '../../src/room/stage.ts';
import { words } from '../words.ts';
import { computed } from './computed.ts';
import { signWidth } from './sign-width.ts';
import './name-ribbon.css';

/** A player's name on a ribbon of their colour, small enough for the room it has. */
export function NameRibbon({ person }: { person: StagePerson }) {
  const shown = person.name ?? words.nameless;
  return (
    <span
      className="name-ribbon sign"
      style={computed({ '--player': playerColour(person), '--name-width': signWidth(shown) })}
    >
      {shown}
    </span>
  );
}

export function playerColour(person: StagePerson): string {
  return person.colour === null ? 'var(--watcher)' : `var(--player-${person.colour})`;
}
