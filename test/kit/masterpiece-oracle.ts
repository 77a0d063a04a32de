import type { GameEvent, Seat } from '../../src/cartridge.ts';
import { masterpiece } from '../../src/games/masterpiece/cartridge.ts';
import type { Gain } from '../../src/games/bluff/points.ts';
import type { MasterpieceStage } from '../../src/games/masterpiece/stage-view.ts';
import type { MasterpieceState } from '../../src/games/masterpiece/state.ts';
import { unsafePaths } from './json-safe.ts';
import { indistinguishable, secretsShown, watcher } from './masterpiece-secrets.ts';

/** How often the costly questions are put: to one of so many new states. */
const everyTwin = 25;
const everyKept = 20;
const everyFork = 200;
const largestState = 256_000;
const mostDeadlines = 2000;

type Presence = 'here' | 'gone' | 'left';

/**
 * Knows what an event may do to a game without asking the reducer, and looks through every new
 * state and every view of it. What is checked of each event and what of one in so many stands above.
 */
export class Oracle {
  private changes = 0;
  private readonly presence = new Map<Seat, Presence>();
  private readonly painted = new Set<string>();
  /** What every seat has picked of the picture that is shown, by option. */
  private guesses = new Map<Seat, string>();
  private paid: Record<Seat, number>;

  constructor(state: MasterpieceState) {
    this.paid = { ...masterpiece.points(state) };
    for (const seat of state.players) this.presence.set(seat, 'here');
  }

  check(before: MasterpieceState, event: GameEvent, after: MasterpieceState): void {
    const changes = this.mayChange(before, event);
    expect(`[M60] ${changes ? 'accepted' : 'ignored'}`, changes === (after !== before));
    if (!changes) return;
    this.changes += 1;
    this.remember(event);
    checkPlain(after, this.changes);
    this.checkPictures(after, event);
    this.checkPoints(before, event, after);
    expect('[M30] [M31] no secret is shown', secretsShown(after).length === 0);
    if (event.kind === 'due') checkMoved(before, after);
    if (this.changes % everyTwin === 0)
      expect('[M31] indistinguishable', indistinguishable(after).length === 0);
    if (this.changes % everyFork === 0) checkEnds(after);
  }

  private mayChange(state: MasterpieceState, event: GameEvent): boolean {
    switch (event.kind) {
      case 'answered':
        return this.presence.has(event.seat) && this.presence.get(event.seat) !== 'left'
          ? isAsked(state, event)
          : false;
      case 'reacted':
        return false;
      case 'came':
      case 'went':
      case 'left': {
        const known = this.presence.get(event.seat);
        return known !== undefined && known !== 'left' && known !== presences[event.kind];
      }
      case 'due': {
        const { deadline } = masterpiece.needs(state);
        return deadline !== null && deadline <= event.at;
      }
      case 'painted':
      case 'paintFailed':
        return masterpiece.needs(state).orders.some((order) => order.id === event.order);
      case 'ended':
        return masterpiece.outcome(state) === null;
    }
  }

  private remember(event: GameEvent): void {
    if (event.kind === 'came' || event.kind === 'went' || event.kind === 'left') {
      this.presence.set(event.seat, presences[event.kind]);
    }
    if (event.kind === 'answered' && event.answer.kind === 'pick') {
      this.guesses.set(event.seat, event.answer.option);
    }
  }

  /** M15 */
  private checkPictures(state: MasterpieceState, event: GameEvent): void {
    if (event.kind === 'painted') {
      const author = event.order.split('#')[0] ?? '';
      expect('[M15] at most one picture a player', !this.painted.has(author));
      this.painted.add(author);
    }
    if (state.stage.kind === 'ending') return;
    const { round } = state.stage;
    const dry = Object.values(round.canvases).filter((canvas) => canvas.kind === 'dry');
    expect('[M15] no more pictures than players', dry.length <= state.players.length);
    expect('[M15] no author queues twice', new Set(round.queue).size === round.queue.length);
  }

  /** M62: what the beats gave, and nothing else; and each beat gives what the guesses are worth. */
  private checkPoints(before: MasterpieceState, event: GameEvent, after: MasterpieceState): void {
    const view = masterpiece.stage(after) as MasterpieceStage;
    const entered = view.kind === 'scoring' && view.opened.length > openedOf(before);
    if (entered) this.pay(view.beat.kind === 'unpicked' ? [] : view.beat.gains);
    if (event.kind === 'ended') this.paid = { ...masterpiece.points(after) };
    const points = masterpiece.points(after);
    expect('[M62] the points are what the beats gave', same(points, this.paid));
    const grown = after.players.every(
      (seat) => (points[seat] ?? 0) >= (masterpiece.points(before)[seat] ?? 0),
    );
    expect('[M62] points are only ever added', grown);
    if (before.stage.kind === 'scoring' && after.stage.kind === 'totals') {
      expect('[M40] what each earned', same(earned(after), this.worth(after)));
      this.guesses = new Map();
    }
  }

  private pay(gains: readonly Gain[]): void {
    for (const { seat, points } of gains) this.paid[seat] = (this.paid[seat] ?? 0) + points;
  }

  /** M40, from the answers that were taken. */
  private worth(state: MasterpieceState): Record<Seat, number> {
    const worth: Record<Seat, number> = Object.fromEntries(state.players.map((seat) => [seat, 0]));
    const add = (seat: Seat, points: number) => (worth[seat] = (worth[seat] ?? 0) + points);
    if (state.stage.kind !== 'totals') return worth;
    const { options, subject } = state.stage;
    for (const [seat, id] of this.guesses) {
      const option = options.find((one) => one.id === id);
      expect('[M31] nobody picked their own lie', option?.authors.includes(seat) === false);
      if (option?.truth === true) {
        add(seat, 5);
        add(subject.author, 3);
      }
      for (const author of option?.authors ?? []) add(author, 3);
    }
    return worth;
  }
}

const presences = { came: 'here', went: 'gone', left: 'left' } as const;

function isAsked(state: MasterpieceState, event: GameEvent & { kind: 'answered' }): boolean {
  const ask = masterpiece.ask(state, event.seat);
  const { answer } = event;
  if (ask.id !== event.ask) return false;
  if (ask.kind === 'write' && answer.kind === 'write') {
    const length = answer.text.trim().length;
    return length >= 1 && length <= state.settings.promptLength;
  }
  return (
    ask.kind === 'pick' &&
    answer.kind === 'pick' &&
    ask.options.some((option) => option.id === answer.option && option.open)
  );
}

function openedOf(state: MasterpieceState): number {
  const view = masterpiece.stage(state) as MasterpieceStage;
  return view.kind === 'scoring' ? view.opened.length : 0;
}

/** What the ledger says each earned with this picture. */
function earned(state: MasterpieceState): Record<Seat, number> {
  const view = masterpiece.stage(state) as MasterpieceStage;
  const rows = view.kind === 'totals' ? view.rows : [];
  return Object.fromEntries(rows.map((row) => [row.seat, row.after - row.before]));
}

/** M61: the state is plain JSON, small, and phones show the same from it as it is kept. */
function checkPlain(state: MasterpieceState, changes: number): void {
  expect('plain JSON', unsafePaths(state).length === 0);
  if (changes % everyKept !== 0) return;
  const text = JSON.stringify(state);
  expect('under 256 kB', text.length < largestState);
  const kept = JSON.parse(text) as MasterpieceState;
  for (const seat of [...state.players, watcher]) {
    const same =
      JSON.stringify(masterpiece.ask(kept, seat)) === JSON.stringify(masterpiece.ask(state, seat));
    expect('[M61] the kept state shows the same', same);
  }
}

/** M63: a deadline that came is past. */
function checkMoved(before: MasterpieceState, after: MasterpieceState): void {
  const old = masterpiece.needs(before).deadline ?? 0;
  const { deadline } = masterpiece.needs(after);
  expect('[M63] a deadline moves on', deadline === null || deadline > old);
}

/** M63: deadlines alone end it, with every phone gone. */
function checkEnds(state: MasterpieceState): void {
  let now = state;
  for (let count = 0; masterpiece.outcome(now) === null; count += 1) {
    const { deadline } = masterpiece.needs(now);
    expect('[M63] deadlines alone end it', deadline !== null && count < mostDeadlines);
    now = masterpiece.reduce(now, { kind: 'due', at: deadline ?? 0 });
  }
}

function same(one: Record<Seat, number>, other: Record<Seat, number>): boolean {
  const seats = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...seats].every((seat) => (one[seat] ?? 0) === (other[seat] ?? 0));
}

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
