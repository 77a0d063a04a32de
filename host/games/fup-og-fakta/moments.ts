import type { FupOgFaktaStage as View } from '../../../src/games/fup-og-fakta/stage-view.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import type { Moment } from '../../show/moment.ts';
import { ledgerMoment } from '../bluff/speech/ledger.ts';
import { prizeMoment } from '../bluff/speech/prizes.ts';
import { guessingMoment, readingMoment } from './speech/openings.ts';
import { prizeLines } from './speech/prize-lines.ts';
import { revealMoment } from './speech/reveal.ts';

/** What is worth a word of the pig's: the opening of a stage, and each turn of a reveal. */
export function moments(before: View | null, view: View, people: readonly StagePerson[]): Moment[] {
  if (before !== null && turn(before) === turn(view)) return [];
  const moment = momentOf(view, people);
  return moment === null ? [] : [moment];
}

/** One name for all views of the same turn; nothing new is said while people lie. */
function turn(view: View): string {
  if (view.kind === 'ending') {
    return `ending ${view.beat.kind} ${view.beat.kind === 'achievement' ? view.beat.index : ''}`;
  }
  const where = `${view.round} ${view.place}`;
  switch (view.kind) {
    case 'reading':
    case 'lying':
      return `question ${where}`;
    case 'landing':
    case 'guessing':
      return `guessing ${where}`;
    case 'scoring': {
      const { beat } = view;
      return `scoring ${where} ${beat.kind === 'unpicked' ? beat.kind : beat.option}`;
    }
    case 'scoreboard':
      return `scoreboard ${where}`;
  }
}

function momentOf(view: View, people: readonly StagePerson[]): Moment | null {
  switch (view.kind) {
    case 'reading':
    case 'lying':
      return readingMoment(view);
    case 'landing':
    case 'guessing':
      return guessingMoment(view);
    case 'scoring':
      return revealMoment(view, people);
    case 'scoreboard':
      return ledgerMoment(view, people);
    case 'ending':
      return prizeMoment(view, people, prizeLines);
  }
}
