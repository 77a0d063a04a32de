import { RoundSign } from '../bluff/round-sign.tsx';
import { words as common } from '../bluff/words.ts';
import { words } from './words.ts';

interface QuestionSignProps {
  round: number;
  rounds: number;
  place: number;
  of: number;
}

/** Which round, and which of its questions. */
export function QuestionSign({ round, rounds, place, of }: QuestionSignProps) {
  return (
    <RoundSign
      round={common.round(round, rounds)}
      place={of > 1 ? words.question(place, of) : null}
    />
  );
}
