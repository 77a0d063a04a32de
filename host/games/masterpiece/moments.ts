import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import type { Moment } from '../../show/moment.ts';
import { lines } from './lines.ts';

/** What is worth a word of the pig's: the opening of a stage, and each turn of a reveal. */
export function moments(before: View | null, view: View, people: readonly StagePerson[]): Moment[] {
  const opened = moment(view, people);
  return opened && (before === null || turn(before) !== turn(view)) ? [opened] : [];
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

function moment(view: View, people: readonly StagePerson[]): Moment | null {
  const name = (seats: readonly string[]) => {
    const named = people.filter((person) => seats.includes(person.seat));
    const [first = 'Somebody', second, third] = named.map((person) => person.name ?? 'Somebody');
    if (second === undefined) return first;
    return third === undefined ? `${first} and ${second}` : `${first} and company`;
  };
  const said = (kind: keyof typeof lines, values: Moment['values'] = {}): Moment => ({
    kind: `masterpiece ${kind}`,
    lines: lines[kind],
    values,
  });
  switch (view.kind) {
    case 'prompting':
    case 'nothing':
    case 'fooling':
    case 'totals':
    case 'drying':
      return said(view.kind);
    case 'landing':
    case 'guessing':
      return said('guessing');
    case 'scoring':
      return view.beat.kind === 'truth'
        ? said('truth', { name: name([view.beat.author]) })
        : said(view.beat.kind);
    case 'ending': {
      const { beat } = view;
      if (beat.kind !== 'achievement') return said(beat.kind);
      const won = view.achievements[beat.index];
      return won ? said('achievement', { title: won.title, name: name(won.seats) }) : null;
    }
  }
}
