import type { Timer } from '../../base/timer.ts';
import type { Seat } from '../../cartridge.ts';
import type { Phase } from '../../feed/phase.ts';
import type { Label } from './label.ts';
import type { LedgerRow } from './ledger.ts';

/** Which picture or question it is about; both from 1. */
interface Where {
  round: number;
  place: number;
}

interface Turned {
  option: string;
  text: string;
  authors: Seat[];
}
/** One turn of the reveal; the truth has an author where it is somebody's. */
type Beat =
  | { kind: 'unpicked'; lies: readonly Turned[] }
  | ({ kind: 'lie'; voters: Seat[] } & Turned)
  | { kind: 'truth'; option: string; text: string; author?: Seat; voters: Seat[] };

export function lieStarted({ round, place }: Where, timer: Timer): Phase {
  return { kind: 'phase.lie_started', round, place, timer };
}

export function guessStarted(
  { round, place }: Where,
  options: readonly Label[],
  timer: Timer,
): Phase {
  return { kind: 'phase.guess_started', round, place, options: [...options], timer };
}

/** What this beat of the reveal turns round. */
export function revealed({ round, place }: Where, beat: Beat): Phase[] {
  const told = ({ option, text, authors }: Turned, voters: Seat[], truth = false): Phase => ({
    kind: 'phase.option_revealed',
    round,
    place,
    option,
    text,
    truth,
    authors,
    voters,
  });
  switch (beat.kind) {
    case 'unpicked':
      return beat.lies.map((lie) => told(lie, []));
    case 'lie':
      return [told(beat, beat.voters)];
    case 'truth': {
      const authors = beat.author === undefined ? [] : [beat.author];
      return [told({ ...beat, authors }, beat.voters, true)];
    }
  }
}

export function scoreboard(rows: readonly LedgerRow[]): Phase {
  return {
    kind: 'phase.scoreboard',
    rows: rows.map(({ seat, before, after, rank }) => ({
      seat,
      points: after,
      change: after - before,
      rank,
    })),
  };
}
