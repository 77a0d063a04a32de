import './round-sign.css';

interface RoundSignProps {
  round: string;
  /** Which of the round; null where that says nothing. */
  place: string | null;
}

/** How far the evening is, on a small plate. */
export function RoundSign({ round, place }: RoundSignProps) {
  return (
    <p className="round-sign sign">
      {round}
      {place !== null && (
        <span>
          {' · '}
          <span>{place}</span>
        </span>
      )}
    </p>
  );
}
