import type { Marks } from '../../../ask.ts';
import type { Seat } from '../../../cartridge.ts';
import { isOpenTo, type Option } from '../../bluff/options.ts';
import type { FupOgFaktaState, Guessing, Mark, Scoring } from '../state.ts';
import { marks as offered } from '../words.ts';
import { beatsOf, optionsOf } from './beats.ts';

const emojis: string[] = offered.map(({ emoji }) => emoji);

/** F6: what a seat, also one that watches, may put marks on now; one's own lie is not among it. */
export function marksFor(state: FupOgFaktaState, seat: Seat): { marks?: Marks } {
  const { stage } = state;
  if (stage.kind !== 'guessing' && stage.kind !== 'scoring') return {};
  const on = markable(state, stage)
    .filter((option) => isOpenTo(option, seat))
    .map(({ id, text }) => ({
      id: targetOf(stage, id),
      text,
      choice: id,
      given: stage.marks
        .filter((mark) => mark.option === id && mark.seats.includes(seat))
        .map(({ emoji }) => emoji),
    }));
  return on.length === 0 ? {} : { marks: { emoji: emojis, on } };
}

/** F6: until the reveal of an option is over. */
function markable({ settings }: FupOgFaktaState, stage: Guessing | Scoring): Option[] {
  if (stage.kind === 'guessing') return stage.options;
  const done = new Set(beatsOf(stage, settings).slice(0, stage.beat).flatMap(optionsOf));
  return stage.options.filter((option) => !done.has(option.id));
}

/** Once and for all: a mark that comes late is not put on the next question's option. */
function targetOf({ asked }: Guessing | Scoring, option: string): string {
  return `r${asked.round}.q${asked.place}.${option}`;
}

/** The same reference for what is not offered, and when nothing is new. */
export function withMark(
  state: FupOgFaktaState,
  seat: Seat,
  { target, emoji, on }: { target: string; emoji: string; on: boolean },
): FupOgFaktaState {
  const { stage } = state;
  if (stage.kind !== 'guessing' && stage.kind !== 'scoring') return state;
  const one = marksFor(state, seat).marks?.on.find(({ id }) => id === target);
  if (one === undefined || !emojis.includes(emoji)) return state;
  if (one.given.includes(emoji) === on) return state;
  const marks = changed(stage.marks, one.choice ?? '', emoji, (seats) =>
    on ? [...seats, seat] : seats.filter((other) => other !== seat),
  );
  return { ...state, stage: { ...stage, marks } };
}

function changed(
  marks: readonly Mark[],
  option: string,
  emoji: string,
  change: (seats: readonly Seat[]) => Seat[],
): Mark[] {
  const isIt = (mark: Mark) => mark.option === option && mark.emoji === emoji;
  const seats = change(marks.find(isIt)?.seats ?? []);
  const others = marks.filter((mark) => !isIt(mark));
  return seats.length === 0 ? others : [...others, { option, emoji, seats }];
}
