import { words } from './words.ts';
import './round-sign.css';

interface RoundSignProps {
  round: number;
  rounds: number;
  place?: number;
  of?: number;
}

/** How far the evening is, on a small plate. */
export function RoundSign({ round, rounds, place, of }: RoundSignProps) {
  return (
    <p className="round-sign sign">
      {words.round(round, rounds)}
      {place !== undefined && of !== undefined && of > 1 && (
        <span>
          {' · '}
          <span>{words.picture(place, of)}</span>
        </span>
      )}
    </p>
  );
}
