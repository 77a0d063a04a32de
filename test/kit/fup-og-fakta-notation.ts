import type { Answer, Ask } from '../../src/ask.ts';
import type { GameEvent, Seat } from '../../src/cartridge.ts';
import { fupOgFakta } from '../../src/games/fup-og-fakta/cartridge.ts';
import type { Material } from '../../src/games/fup-og-fakta/rules/question.ts';
import { FupOgFaktaSettings } from '../../src/games/fup-og-fakta/settings.ts';
import type { FupOgFaktaStage } from '../../src/games/fup-og-fakta/stage-view.ts';
import type { FupOgFaktaState } from '../../src/games/fup-og-fakta/state.ts';
import { letterOf, seatOf } from './masterpiece-notation.ts';
import { sampleMaterial } from './sample-questions.ts';
import { gameTime } from './game-time.ts';

/**
 * A short notation for games of Fup og Fakta. Players are the letters a, b, c …; w watches.
 *
 *     a: pears             a answers with a text · `a: TRUTH` with the answer itself
 *     b = truth            b picks the truth · `b = lie c` what c wrote · `b = house` the house's first
 *     w marks lie a 😂     w puts a mark on what a wrote · `w unmarks lie a 😂` takes it off
 *     a went               a's link is gone · `a came` · `a left`
 *     45s                  game time passes · `until guessing`: deadline by deadline
 *     ended                the host ends the game
 *
 * Steps are parted by ` · `.
 */
export interface Played {
  state: FupOgFaktaState;
  at: number;
}

export interface Opening {
  players?: number;
  seed?: number;
  settings?: Partial<FupOgFaktaSettings>;
  material?: Material;
}

export function play(script: string, opening: Opening = {}): Played {
  const { players = 3, seed = 1, settings = {}, material = sampleMaterial } = opening;
  const seats = Array.from({ length: players }, (_, index) => `p${index + 1}`);
  const parsed = FupOgFaktaSettings.parse(settings);
  const state = fupOgFakta.begin({ players: seats, settings: parsed, seed, at: 0, material });
  return more({ state, at: 0 }, script);
}

export function more(game: Played, script: string): Played {
  return script
    .split(' · ')
    .map((step) => step.trim())
    .filter((step) => step !== '')
    .reduce(take, game);
}

type Untimed = GameEvent extends infer One
  ? One extends GameEvent
    ? Omit<One, 'at'>
    : never
  : never;

export function happen(game: Played, event: Untimed): Played {
  const timed = { ...event, at: game.at } as GameEvent;
  return { ...game, state: fupOgFakta.reduce(game.state, timed) };
}

export function askOf({ state }: Played, letter: string): Ask {
  return fupOgFakta.ask(state, seatOf(letter));
}

export function viewOf({ state }: Played): FupOgFaktaStage {
  return fupOgFakta.stage(state) as FupOgFaktaStage;
}

const forms: [RegExp, (game: Played, ...parts: string[]) => Played][] = [
  [
    /^([a-jw]): (.*)$/s,
    (game, who, text) =>
      answer(game, who, { kind: 'write', text: text === 'TRUTH' ? truthOf(game) : text }),
  ],
  [
    /^([a-jw]+) = (.*)$/,
    (game, whos, what) =>
      each(game, whos, (one, who) =>
        answer(one, who, { kind: 'pick', option: optionOf(one, what) }),
      ),
  ],
  [
    /^([a-jw]+) (marks|unmarks) (.*) (\S+)$/,
    (game, whos, how, what, emoji) =>
      each(game, whos, (one, who) => mark(one, who, what, emoji, how === 'marks')),
  ],
  [
    /^([a-jw]+) (went|came|left)$/,
    (game, whos, kind) =>
      each(game, whos, (one, who) => happen(one, { kind, seat: seatOf(who) } as Untimed)),
  ],
  [/^([\d.]+)s$/, (game, seconds) => pass(game, Math.round(Number(seconds) * 1000))],
  [/^due$/, (game) => due(game)],
  [/^until (\w+)$/, (game, kind) => until(game, ({ state }) => state.stage.kind === kind)],
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

function mark(game: Played, who: string, what: string, emoji: string, on: boolean): Played {
  const { stage } = game.state;
  const place = 'asked' in stage ? `r${stage.asked.round}.q${stage.asked.place}` : '';
  const target = `${place}.${optionOf(game, what)}`;
  return happen(game, { kind: 'reacted', seat: seatOf(who), target, emoji, on });
}

function truthOf({ state }: Played): string {
  return 'asked' in state.stage ? state.stage.asked.question.answer : '';
}

/** The id of an option: `truth`, `lie b`, `house`, or an id itself. */
export function optionOf({ state }: Played, what: string): string {
  if (!('options' in state.stage)) return what;
  const found = state.stage.options.find((option) => {
    if (what === 'truth') return option.truth;
    if (what === 'house') return !option.truth && option.authors.length === 0;
    return option.authors.includes(seatOf(what.slice('lie '.length)));
  });
  return found?.id ?? what;
}

const time = gameTime<Played>(fupOgFakta, happen);
export const { due, until } = time;
const { pass } = time;

/** The big screen in a line: `lying 1.2 lied bc`, `lie of a took bc`. */
export function seen(game: Played): string {
  const view = viewOf(game);
  const where = 'place' in view ? ` ${view.round}.${view.place}` : '';
  return `${view.kind}${where} ${details(view)}`.trim();
}

function details(view: FupOgFaktaStage): string {
  switch (view.kind) {
    case 'reading':
      return `of ${view.of}`;
    case 'lying':
      return `lied ${people(view.lied)}`;
    case 'landing':
      return `labels ${view.labels.length}`;
    case 'guessing':
      return `labels ${view.labels.length} guessed ${people(view.guessed)}`;
    case 'scoring':
      return beat(view.beat);
    case 'scoreboard':
      return view.rows
        .map((row) => `${row.rank}${letterOf(row.seat)} ${row.before}→${row.after}`)
        .join(' ');
    case 'ending':
      return view.beat.kind === 'achievement' ? `trophy ${view.beat.index}` : view.beat.kind;
  }
}

function beat(view: (FupOgFaktaStage & { kind: 'scoring' })['beat']): string {
  if (view.kind === 'unpicked') return `unpicked ${view.lies.length}`;
  const gained =
    view.gains.map(({ seat, points }) => `${letterOf(seat)}${points}`).join(' ') || '–';
  if (view.kind === 'truth') return `truth took ${people(view.voters)}: ${gained}`;
  const whose = view.authors.length === 0 ? 'the house' : people(view.authors);
  return `lie of ${whose} took ${people(view.voters)}: ${gained}`;
}

/** Every beat of the reveal that is under way, in order. */
export function revealOf(game: Played): string[] {
  const beats = new Set<string>();
  let now = game;
  while (now.state.stage.kind === 'scoring') {
    beats.add(details(viewOf(now)));
    now = due(now);
  }
  return [...beats];
}

function people(seats: readonly Seat[]): string {
  return seats.length === 0 ? '–' : seats.map(letterOf).join('');
}

/** A phone in a line: `write r1.q1.lie#2`, `pick r1.q1.guess#1`, `wait r1.q1.wait.scoring`. */
export function phone(game: Played, letter: string): string {
  const ask = askOf(game, letter);
  return `${ask.kind} ${ask.id}`;
}

/** `a1000 b500`: who has points, in the order of the seats. */
export function points({ state }: Played): string {
  return Object.entries(fupOgFakta.points(state))
    .filter(([, number]) => number !== 0)
    .map(([seat, number]) => `${letterOf(seat)}${number}`)
    .join(' ');
}
