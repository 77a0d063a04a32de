import { Honoured } from './honoured.tsx';
import type { Turn } from './timetable.ts';
import './authors.css';

/** Who wrote the label in question, with the points it earned them. */
export function Authors({ title, beat, turns }: Turn & { title: string }) {
  const seats = beat.kind === 'truth' ? [beat.author] : beat.authors;
  const crowd = seats.length > 2;
  return (
    <section className="authors" data-many={crowd} data-cue={turns.author} aria-label={title}>
      <h2 className="scoring-title sign">{title}</h2>
      <ul>
        {seats.map((seat) => (
          <li key={seat}>
            <Honoured
              seat={seat}
              gains={beat.gains}
              stamped={turns.stamps}
              name={crowd ? 'beside' : 'beneath'}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
