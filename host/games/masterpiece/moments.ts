import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import type { Moment } from '../../show/moment.ts';
import { fallenEasels, openingMoment } from './speech/openings.ts';
import { ledgerMoment } from '../bluff/speech/ledger.ts';
import { prizeMoment } from '../bluff/speech/prizes.ts';
import { prizeLines } from './speech/prize-lines.ts';
import { revealMoment } from './speech/reveal.ts';

/** What is worth a word of the pig's: the opening of a stage, each turn of a reveal, and mishaps. */
export function moments(before: View | null, view: View, people: readonly StagePerson[]): Moment[] {
  if (before !== null && turn(before) === turn(view)) return fallenEasels(before, view, people);
  const moment = momentOf(before, view, people);
  return moment === null ? [] : [moment];
}

/** One name for all views of the same turn. */
function turn(view: View): string {
  switch (view.kind) {
    case 'scoring': {
      const { beat } = view;
      const what = beat.kind === 'unpicked' ? beat.kind : beat.option;
      return `scoring ${view.round} ${view.place} ${what}`;
    }
    case 'ending':
      return `ending ${view.beat.kind} ${view.beat.kind === 'achievement' ? view.beat.index : ''}`;
    case 'prompting':
    case 'nothing':
    case 'drying':
      return `${view.kind} ${view.round}`;
    case 'landing':
    case 'guessing':
      return `guessing ${view.round} ${view.place}`;
    case 'fooling':
    case 'totals':
      return `${view.kind} ${view.round} ${view.place}`;
  }
}

function momentOf(before: View | null, view: View, people: readonly StagePerson[]): Moment | null {
  switch (view.kind) {
    case 'prompting':
    case 'nothing':
    case 'fooling':
    case 'landing':
    case 'guessing':
    case 'drying':
      return openingMoment(before, view);
    case 'scoring':
      return revealMoment(view, people);
    case 'totals':
      return ledgerMoment(view, people);
    case 'ending':
      return prizeMoment(view, people, prizeLines);
  }
}
