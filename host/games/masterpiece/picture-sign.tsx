import { RoundSign } from '../bluff/round-sign.tsx';
import { words as common } from '../bluff/words.ts';
import { words } from './words.ts';

interface PictureSignProps {
  round: number;
  rounds: number;
  place?: number;
  of?: number;
}

/** Which round, and which of its pictures. */
export function PictureSign({ round, rounds, place, of }: PictureSignProps) {
  const tells = place !== undefined && of !== undefined && of > 1;
  return (
    <RoundSign
      round={common.round(round, rounds)}
      place={tells ? words.picture(place, of) : null}
    />
  );
}
