import type { Answer, Ask } from '../../src/ask.ts';
import type { GameEvent, Seat } from '../../src/cartridge.ts';
import { masterpiece } from '../../src/games/masterpiece/cartridge.ts';
import { MasterpieceSettings } from '../../src/games/masterpiece/settings.ts';
import type { Gain } from '../../src/games/bluff/points.ts';
import type { MasterpieceStage } from '../../src/games/masterpiece/stage-view.ts';
import type { MasterpieceState } from '../../src/games/masterpiece/state.ts';
import type { FailureKind, Picture } from '../../src/picture.ts';
import { gameTime } from './game-time.ts';

/**
 * A short notation for games of Masterpiece. Players are the letters a, b, c …; w watches.
 *
 *     a: two cats          a answers what a is asked with a text
 *     b = truth            b picks the truth · `b = lie c` what c wrote · `b = o2` by id
 *     ab painted           the pictures a and b ordered are done · `a fails blocked`
 *     a went               a's link is gone · `a came` · `a left`
 *     45s                  game time passes; deadlines on the way come at their own time
 *     due                  straight to the next deadline · `until scoring`: as many as it takes
 *     ended                the host ends the game
 *
 * Steps are parted by ` · `.
 */
export interface Played {
  state: MasterpieceState;
  at: number;
  log: GameEvent[];
}

export interface Opening {
  players?: number;
  seed?: number;
  settings?: Partial<MasterpieceSettings>;
}

const letters = 'abcdefghij';
const watcher = 'p99';

export function seatOf(letter: string): Seat {
  return letter === 'w' ? watcher : `p${letters.indexOf(letter) + 1}`;
}

export function letterOf(seat: Seat): string {
  return letters.charAt(Number(seat.slice(1)) - 1);
}

/** A game from its beginning at 0, and what the script makes of it. */
export function play(
  script: string,
  { players = 3, seed = 1, settings = {} }: Opening = {},
): Played {
  const seats = Array.from({ length: players }, (_, index) => `p${index + 1}`);
  const parsed = MasterpieceSettings.parse(settings);
  const state = masterpiece.begin({ players: seats, settings: parsed, seed, at: 0 });
  return more({ state, at: 0, log: [] }, script);
}

/** The same game, some steps on. */
export function more(game: Played, script: string): Played {
  return script
    .split(' · ')
    .map((step) => step.trim())
    .filter((step) => step !== '')
    .reduce(take, game);
}

/** One event at the game's own time. */
export function happen(game: Played, event: Untimed): Played {
  const timed = { ...event, at: game.at } as GameEvent;
  return { ...game, state: masterpiece.reduce(game.state, timed), log: [...game.log, timed] };
}
type Untimed = GameEvent extends infer One
  ? One extends GameEvent
    ? Omit<One, 'at'>
    : never
  : never;

export function askOf(game: Played, letter: string): Ask {
  return masterpiece.ask(game.state, seatOf(letter));
}

const forms: [RegExp, (game: Played, ...parts: string[]) => Played][] = [
  [/^([a-jw]):(.*)$/s, (game, who, text) => answer(game, who, { kind: 'write', text })],
  [
    /^([a-jw]+) = (.*)$/,
    (game, whos, what) => each(game, whos, (one, who) => pick(one, who, what)),
  ],
  [/^([a-j]+) painted$/, (game, whos) => each(game, whos, paint)],
  [
    /^([a-j]+) fails (\w+)$/,
    (game, whos, why) => each(game, whos, (one, who) => fail(one, who, why)),
  ],
  [
    /^([a-jw]+) (went|came|left)$/,
    (game, whos, kind) =>
      each(game, whos, (one, who) => happen(one, { kind, seat: seatOf(who) } as Untimed)),
  ],
  [/^([\d.]+)s$/, (game, seconds) => pass(game, Math.round(Number(seconds) * 1000))],
  [/^due$/, (game) => due(game)],
  [/^until (\w+)$/, (game, kind) => until(game, (one) => one.state.stage.kind === kind)],
  [/^ended$/, (game) => happen(game, { kind: 'ended', reason: 'ended by the host' })],
];

function take(game: Played, step: string): Played {
  for (const [form, move] of forms) {
    const parts = form.exec(step);
    if (parts !== null) return move(game, ...parts.slice(1));
  }
  throw new Error(`No such step: ${step}`);
}

function each(game: Played, whos: string, move: (game: Played, who: string) => Played): Played {
  return [...whos].reduce(move, game);
}

function answer(game: Played, who: string, given: Answer): Played {
  const { id } = askOf(game, who);
  return happen(game, { kind: 'answered', seat: seatOf(who), ask: id, answer: given });
}

function pick(game: Played, who: string, what: string): Played {
  return answer(game, who, { kind: 'pick', option: optionOf(game, what) });
}

/** The id of an option: `truth`, `lie b`, or an id itself. */
function optionOf({ state }: Played, what: string): string {
  if (!('options' in state.stage)) return what;
  const found = state.stage.options.find((option) =>
    what === 'truth' ? option.truth : option.authors.includes(seatOf(what.slice('lie '.length))),
  );
  return found?.id ?? what;
}

export function orderOf({ state }: Played, who: string): string {
  const wanted = masterpiece.needs(state).orders;
  return wanted.find((order) => order.id.includes(`.${seatOf(who)}#`))?.id ?? `none of ${who}`;
}

export function pictureOf(order: string): Picture {
  const codes = [...order].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'));
  return { hash: codes.join('').padEnd(64, '0').slice(0, 64), width: 768, height: 768 };
}

function paint(game: Played, who: string): Played {
  const order = orderOf(game, who);
  return happen(game, { kind: 'painted', order, picture: pictureOf(order) });
}

function fail(game: Played, who: string, failure: string): Played {
  return happen(game, {
    kind: 'paintFailed',
    order: orderOf(game, who),
    failure: failure as FailureKind,
  });
}

const time = gameTime<Played>(masterpiece, happen);
export const { until } = time;
const { due, pass } = time;

/** The big screen in a line: `fooling 1.1 lied bc`. */
export function seen({ state }: Played): string {
  const view = masterpiece.stage(state) as MasterpieceStage;
  const where =
    'place' in view ? ` ${view.round}.${view.place}` : 'round' in view ? ` ${view.round}` : '';
  return `${view.kind}${where} ${details(view)}`.trim();
}

function details(view: MasterpieceStage): string {
  switch (view.kind) {
    case 'prompting':
      return view.easels.map((easel) => easel.state).join(' ');
    case 'fooling':
      return `lied ${people(view.lied)}`;
    case 'landing':
      return `labels ${view.labels.length}`;
    case 'guessing':
      return `labels ${view.labels.length} guessed ${people(view.guessed)}`;
    case 'scoring':
      return beat(view.beat);
    case 'totals':
      return view.rows
        .map((row) => `${row.rank}${letterOf(row.seat)} ${row.before}→${row.after}`)
        .join(' ');
    case 'drying':
      return `wet ${view.count}`;
    case 'ending':
      return view.beat.kind === 'achievement' ? `trophy ${view.beat.index}` : view.beat.kind;
    case 'nothing':
      return '';
  }
}

function beat(view: (MasterpieceStage & { kind: 'scoring' })['beat']): string {
  switch (view.kind) {
    case 'unpicked':
      return `unpicked ${people(view.lies.flatMap((lie) => lie.authors))}`;
    case 'lie':
      return `lie of ${people(view.authors)} took ${people(view.voters)}: ${gained(view.gains)}`;
    case 'truth':
      return `truth of ${letterOf(view.author)} took ${people(view.voters)}: ${gained(view.gains)}`;
  }
}

function people(seats: readonly Seat[]): string {
  return seats.length === 0 ? '–' : seats.map(letterOf).join('');
}

function gained(gains: readonly Gain[]): string {
  return gains.map((gain) => `${letterOf(gain.seat)}+${gain.points}`).join(' ') || '–';
}

/** A phone in a line: `write r1.fool.1#2`, `pick r1.guess.1#1`, `wait r1.wait.scoring.1`. */
export function phone(game: Played, letter: string): string {
  const ask = askOf(game, letter);
  return `${ask.kind} ${ask.id}`;
}

/** `a8 b3`: who has points, in the order of the seats. */
export function points({ state }: Played): string {
  return Object.entries(masterpiece.points(state))
    .filter(([, number]) => number !== 0)
    .map(([seat, number]) => `${letterOf(seat)}${number}`)
    .join(' ');
}
