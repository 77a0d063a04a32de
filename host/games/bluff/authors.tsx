import type { Seat } from '../../../src/cartridge.ts';
import type { Gain } from '../../../src/games/bluff/points.ts';
import { Honoured } from './honoured.tsx';
import type { Turns } from './timetable.ts';
import './authors.css';

interface AuthorsProps {
  title: string;
  seats: readonly Seat[];
  gains: readonly Gain[];
  turns: Turns;
}

/** Who wrote the label in question, with the points it earned them. */
export function Authors({ title, seats, gains, turns }: AuthorsProps) {
  const crowd = seats.length > 2;
  return (
    <section className="authors" data-many={crowd} data-cue={turns.author} aria-label={title}>
      <h2 className="scoring-title sign">{title}</h2>
      <ul>
        {seats.map((seat) => (
          <li key={seat}>
            <Honoured
              seat={seat}
              gains={gains}
              stamped={turns.stamps}
              name={crowd ? 'beside' : 'beneath'}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
