import type { Seat } from '../../../src/cartridge.ts';
import { usePlayers } from '../../room-context.ts';
import { Portrait } from '../../stage/portrait.tsx';
import './liars.css';

/** The players in a row; who has lied is lit. */
export function Liars({ lied, name }: { lied: readonly Seat[]; name: string }) {
  return (
    <ul className="liars" aria-label={name}>
      {usePlayers().map((person) => {
        const lit = lied.includes(person.seat);
        return (
          <li key={person.seat} data-lied={lit} aria-hidden={!lit}>
            <Portrait person={person} lit={lit} />
          </li>
        );
      })}
    </ul>
  );
}
