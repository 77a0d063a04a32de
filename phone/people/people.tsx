import type { Person } from '../../shared/messages.ts';
import { words } from '../words.ts';
import { Face } from './face.tsx';
import './people.css';

interface Props {
  people: readonly Person[];
  /** How many more look on. */
  watchers: number;
  /** This phone's own seat. */
  seat: string;
}

/** Everyone in the room: leaders first once there are points. */
export function People({ people, watchers, seat }: Props) {
  const ranked = [...people].sort((one, other) => (other.points ?? -1) - (one.points ?? -1));
  return (
    <section className="people" aria-label={words.people}>
      <ul>
        {ranked.map((person) => (
          <li key={person.seat} data-colour={person.colour ?? 'none'} data-here={person.here}>
            <Face face={person.face} name={person.name ?? ''} />
            <span className="people-name">{person.name ?? words.nobody}</span>
            <span className="people-note">{noteOf(person, seat)}</span>
          </li>
        ))}
      </ul>
      {watchers > 0 && <p className="people-watchers">{words.watchers(watchers)}</p>}
    </section>
  );
}

function noteOf(person: Person, seat: string): string {
  const notes: string[] = [];
  if (person.points !== null) notes.push(words.points(person.points));
  if (person.seat === seat) notes.push(words.you);
  if (!person.here) notes.push(words.away);
  return notes.join(', ');
}
