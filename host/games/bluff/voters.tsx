import type { Seat } from '../../../src/cartridge.ts';
import type { Gain } from '../../../src/games/bluff/points.ts';
import { Honoured } from './honoured.tsx';
import type { Turns } from './timetable.ts';
import { words } from './words.ts';
import './voters.css';

interface VotersProps {
  title: string;
  voters: readonly Seat[];
  gains: readonly Gain[];
  turns: Turns;
}

/** Those who picked it, whisked in one at a time. */
export function Voters({ title, voters, gains, turns }: VotersProps) {
  const crowd = crowdOf(voters.length);
  return (
    <section className="voters" aria-label={title} data-crowd={crowd}>
      <h2 className="scoring-title sign" data-cue={turns.voter(0)}>
        {title}
      </h2>
      {voters.length === 0 ? (
        <p className="voters-none" data-cue={turns.voter(0)}>
          {words.scoring.noVoters}
        </p>
      ) : (
        <ul>
          {voters.map((seat, index) => (
            <li key={seat} data-cue={turns.voter(index)}>
              <Honoured seat={seat} gains={gains} stamped={turns.stamps} name="beneath" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One or two stand large, more two abreast, and many three abreast. */
function crowdOf(count: number): 'few' | 'some' | 'many' {
  if (count <= 2) return 'few';
  return count <= 6 ? 'some' : 'many';
}
