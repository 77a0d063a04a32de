import type { Seat } from '../../../src/cartridge.ts';
import type { Gain } from '../../../src/games/masterpiece/stage-view.ts';
import { Honoured } from './honoured.tsx';
import './authors.css';

interface AuthorsProps {
  title: string;
  seats: readonly Seat[];
  gains: readonly Gain[];
}

/** Who wrote the label in question, with the points it earned them. */
export function Authors({ title, seats, gains }: AuthorsProps) {
  return (
    <section className="authors" data-many={seats.length > 2} aria-label={title}>
      <h2 className="scoring-title sign">{title}</h2>
      <ul>
        {seats.map((seat) => (
          <li key={seat}>
            <Honoured seat={seat} gains={gains} name={seats.length > 2 ? 'beside' : 'beneath'} />
          </li>
        ))}
      </ul>
    </section>
  );
}
