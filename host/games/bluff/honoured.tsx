import type { Seat } from '../../../src/cartridge.ts';
import type { Gain } from '../../../src/games/bluff/points.ts';
import { usePerson } from '../../room-context.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { words } from './words.ts';
import './honoured.css';

interface HonouredProps {
  seat: Seat;
  gains: readonly Gain[];
  /** When the points are stamped (game milliseconds after the beat began). */
  stamped: number;
  name: 'beneath' | 'beside';
}

/** A portrait, and the points this beat gave it, stamped. */
export function Honoured({ seat, gains, stamped, name }: HonouredProps) {
  const person = usePerson(seat);
  const points = gains.find((gain) => gain.seat === seat)?.points ?? 0;
  return (
    <div className="honoured" data-name={name}>
      <Portrait person={person} name={name} />
      {points !== 0 && (
        <span className="stamp sign" data-cue={stamped} data-long={Math.abs(points) > 99}>
          {words.gain(points)}
        </span>
      )}
    </div>
  );
}
