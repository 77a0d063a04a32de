import type { StagePerson } from '../../src/room/stage-view.ts';
import { words } from '../words.ts';
import { computed } from './computed.ts';
import { inTwoLines, signWidth } from './sign-width.ts';
import './name-ribbon.css';

interface NameRibbonProps {
  person: StagePerson;
  /** Whether a long name may stand in two lines. */
  wraps?: boolean;
}

/** A player's name on a ribbon of their colour, small enough for the room it has. */
export function NameRibbon({ person, wraps = false }: NameRibbonProps) {
  const name = person.name ?? words.nameless;
  const lines = wraps ? inTwoLines(name) : [name];
  return (
    <span
      className="name-ribbon sign"
      style={computed({
        '--player': playerColour(person),
        '--name-width': Math.max(...lines.map(signWidth)),
      })}
    >
      {lines.join('\n')}
    </span>
  );
}

export function playerColour(person: StagePerson): string {
  return person.colour === null ? 'var(--watcher)' : `var(--player-${person.colour})`;
}
