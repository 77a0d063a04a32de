import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ask, fit } from '../../src/ask.ts';
import { GameRecord, withExhibits } from '../../src/game-record.ts';
import type { AnyCartridge, GameEvent, Setup } from '../../src/cartridge.ts';
import { anyEvent, anyMoves, eventOf, type Moment, type Move } from '../kit/cartridge-moves.ts';
import { playByBots } from '../kit/cartridge-bots.ts';
import { playThrough, statesOf, type Recorded } from '../kit/cartridge-player.ts';
import { unsafePaths } from '../kit/json-safe.ts';

interface Golden extends Recorded {
  rules: number;
  /** SHA-256 over every state of the game, first to last. */
  hash: string;
}

export interface Subject {
  cartridge: AnyCartridge;
  /** Settings that make states as large as they can be in three rounds. */
  largest: unknown;
  /** What the host lays out for it, where it needs that. */
  material?: unknown;
  /** Which views of a state show what they must not; empty for every good state. */
  leaks(state: unknown): string[];
  /** The recorded game: its file beside the suite, and what it holds; nothing before the first. */
  golden: { file: string; text: string | undefined };
}

const largestState = 256_000;
const mostDeadlines = 5000;
/** As the phone's view takes it. */
const longestCaption = 600;
const games = { numRuns: 60 };

/** What every cartridge must keep, whatever its game. */
export function cartridgeSuite(subject: Subject): void {
  const { cartridge } = subject;
  const { min, max } = cartridge.players;
  /** `players`: as near to it as the game allows. */
  const setup = (players: number, seed: number, settings: unknown = {}): Setup<unknown> => ({
    players: Array.from(
      { length: Math.max(min, Math.min(max, players)) },
      (_, index) => `p${index + 1}`,
    ),
    settings: cartridge.settings.parse(settings),
    seed,
    at: 0,
    ...(subject.material === undefined ? {} : { material: subject.material }),
  });
  const quick = cartridge.presets[1]?.settings ?? cartridge.presets[0]?.settings;
  const seeds = fc.integer({ min: 0, max: 0x7fffffff });

  /** Plays the moves; `look` sees every step. */
  function playMoves(
    seed: number,
    moves: readonly Move[],
    look: (before: unknown, event: GameEvent, after: unknown) => void,
  ): Recorded {
    const opening = setup(min + (seed % (max - min + 1)), seed, quick);
    const events: GameEvent[] = [];
    let moment: Moment = { state: cartridge.begin(opening), at: 0 };
    for (const move of moves) {
      const event = eventOf(cartridge, moment, move);
      const after: unknown = cartridge.reduce(moment.state, event);
      look(moment.state, event, after);
      events.push(event);
      moment = { state: after, at: event.at };
    }
    return { setup: opening, events };
  }

  const always = (look: (before: unknown, event: GameEvent, after: unknown) => void) =>
    fc.assert(
      fc.property(seeds, anyMoves, (seed, moves) => {
        playMoves(seed, moves, look);
      }),
      games,
    );

  describe(`the cartridge ${cartridge.id}`, () => {
    test('never throws, whatever happens', () => {
      fc.assert(
        fc.property(seeds, fc.array(anyEvent, { maxLength: 60 }), (seed, events) => {
          let state: unknown = cartridge.begin(setup(3, seed, quick));
          for (const event of events) state = cartridge.reduce(state, event);
        }),
        games,
      );
      always(() => undefined);
    });

    test('a replay gives the same states to the byte, from memory and from JSON', () => {
      fc.assert(
        fc.property(seeds, anyMoves, (seed, moves) => {
          const recorded = playMoves(seed, moves, () => undefined);
          const kept = JSON.parse(JSON.stringify(recorded)) as Recorded;
          const once = JSON.stringify(statesOf(cartridge, recorded));
          expect(JSON.stringify(statesOf(cartridge, kept)) === once).toBe(true);
          // Every step from a state that has been through JSON, as after a crash.
          let state: unknown = cartridge.begin(recorded.setup);
          for (const event of kept.events) {
            state = cartridge.reduce(JSON.parse(JSON.stringify(state)), event);
          }
          expect(JSON.stringify(state)).toBe(JSON.stringify(statesOf(cartridge, recorded).at(-1)));
        }),
        games,
      );
    });

    test('the state is plain JSON at every step', () => {
      always((_, __, after) => expect(unsafePaths(after)).toEqual([]));
    });

    test('its schema takes every state, and leaves it as it is', () => {
      always((_, __, after) => expect(cartridge.state.parse(after)).toEqual(after));
      expect(cartridge.state.safeParse({ ...cartridge.begin(setup(3, 1)), more: 1 }).success).toBe(
        false,
      );
    });

    test('the exhibits it tells add up to the points of the whole game', () => {
      fc.assert(
        fc.property(seeds, anyMoves, (seed, moves) => {
          const played = playMoves(seed, moves, () => undefined);
          const at = played.events.at(-1)?.at ?? 0;
          const events = [
            ...played.events,
            { at, kind: 'ended', reason: 'ended by the host' } as const,
          ];
          const states = statesOf(cartridge, { ...played, events });
          const record = states.reduce(
            (earlier: GameRecord, state) => withExhibits(earlier, cartridge.exhibits(state)),
            { exhibits: [] },
          );
          expect(GameRecord.parse(record)).toEqual(record);
          const told = new Map<string, number>();
          for (const { points } of record.exhibits) {
            for (const [seat, more] of Object.entries(points)) {
              told.set(seat, (told.get(seat) ?? 0) + more);
            }
          }
          const scored = Object.entries(cartridge.points(states.at(-1)));
          for (const [seat, points] of scored) expect(told.get(seat) ?? 0).toBe(points);
        }),
        games,
      );
    });

    test('the state stays under 256 kB: ten players, three rounds, the longest texts', () => {
      const game = playThrough(cartridge, setup(10, 7, subject.largest), (limit, dice) =>
        // Half a surrogate pair takes six bytes in JSON, the most a character can.
        Array.from({ length: limit }, () => String.fromCharCode(0xd800 + dice(0x3ff))).join(''),
      );
      const sizes = statesOf(cartridge, game).map(
        (state) => utf8ToBytes(JSON.stringify(state)).length,
      );
      expect(Math.max(...sizes)).toBeLessThan(largestState);
    });

    test('an answer to a foreign, closed or ill-fitting ask gives the same reference', () => {
      let refused = 0;
      always((before, event, after) => {
        if (event.kind !== 'answered') return;
        const ask = cartridge.ask(before, event.seat);
        if (ask.id === event.ask && fit(ask, event.answer) !== null) return;
        refused += 1;
        expect(after).toBe(before);
      });
      expect(refused).toBeGreaterThan(100);
    });

    test('a good answer counts once', () => {
      let taken = 0;
      always((before, event, after) => {
        if (event.kind !== 'answered' || after === before) return;
        taken += 1;
        expect(cartridge.reduce(after, event)).toBe(after);
      });
      expect(taken).toBeGreaterThan(10);
    });

    test('a deadline that came moves or clears it; one that has not come changes nothing', () => {
      always((before, event, after) => {
        const { deadline } = cartridge.needs(before);
        if (event.kind !== 'due') return;
        if (deadline === null || deadline > event.at) return expect(after).toBe(before);
        const next = cartridge.needs(after).deadline;
        return expect(next === null || next > deadline).toBe(true);
      });
    });

    test('orders have ids of their own, and each is answered once', () => {
      always((before, event, after) => {
        const ids = cartridge.needs(before).orders.map((order) => order.id);
        expect(new Set(ids).size).toBe(ids.length);
        if (event.kind !== 'painted' && event.kind !== 'paintFailed') return;
        if (!ids.includes(event.order)) return expect(after).toBe(before);
        return expect(cartridge.needs(after).orders.map(({ id }) => id)).not.toContain(event.order);
      });
    });

    test.runIf(cartridge.timed)('every state reaches its outcome by deadlines alone', () => {
      fc.assert(
        fc.property(seeds, anyMoves, (seed, moves) => {
          const states = statesOf(
            cartridge,
            playMoves(seed, moves, () => undefined),
          );
          for (const state of states.filter((_, index) => index % 10 === 0)) {
            expect(outcomeAlone(cartridge, state)).not.toBeNull();
          }
        }),
        games,
      );
    });

    test('the host can end it in every state, and then it needs nothing', () => {
      always((_, event, after) => {
        const ended = cartridge.reduce(after, {
          at: event.at,
          kind: 'ended',
          reason: 'ended by the host',
        });
        expect(cartridge.outcome(ended)).not.toBeNull();
        expect(cartridge.needs(ended)).toEqual({ deadline: null, orders: [] });
        expect(cartridge.progress(ended).seats.length).toBeGreaterThan(0);
      });
    });

    test('views leak nothing', () => {
      const unlike = (limit: number, dice: (most: number) => number) =>
        Array.from({ length: Math.min(limit, 12) }, () => String.fromCharCode(97 + dice(25))).join(
          '',
        );
      for (const seed of [1, 2, 3]) {
        const game = playThrough(cartridge, setup(5, seed), unlike);
        for (const state of statesOf(cartridge, game)) expect(subject.leaks(state)).toEqual([]);
      }
    });

    test('views are plain JSON, for every seat and for strangers', () => {
      always((_, __, after) => {
        expect(unsafePaths(cartridge.stage(after))).toEqual([]);
        for (const seat of ['p1', 'p3', 'p99', '__proto__']) {
          expect(unsafePaths(cartridge.ask(after, seat))).toEqual([]);
        }
        expect(cartridge.caption(after)).not.toBe('');
      });
    });

    test('every ask fits the wire, and its caption too', () => {
      always((_, __, after) => {
        expect(cartridge.caption(after).length).toBeLessThanOrEqual(longestCaption);
        for (const seat of ['p1', 'p2', 'p99']) {
          const ask = cartridge.ask(after, seat);
          expect(Ask.parse(ask)).toEqual(ask);
        }
      });
    });

    test.each([3, 10])('the bots of the demo round finish 50 games of %i', (players) => {
      let answered = 0;
      for (let seed = 1; seed <= 50; seed += 1) {
        const preset = cartridge.presets[seed % cartridge.presets.length];
        const game = playByBots(cartridge, setup(players, seed, preset?.settings));
        expect(cartridge.outcome(statesOf(cartridge, game).at(-1))).toMatchObject({
          aborted: null,
        });
        expect(game.idle).toBe(0);
        answered += game.events.filter(({ kind }) => kind === 'answered').length;
      }
      expect(answered).toBeGreaterThan(50 * Math.min(players, max));
    });

    test('the golden game still ends as it did, or `rules` has risen', async () => {
      const golden = parseGolden(subject.golden.text);
      const kept = golden !== undefined && golden.rules === cartridge.rules;
      const recorded: Recorded = kept
        ? { setup: golden.setup, events: golden.events }
        : playThrough(cartridge, setup(5, 2026), wordy);
      const hash = hashOf(statesOf(cartridge, recorded));
      if (kept) expect(hash, 'behaviour has changed: raise `rules`').toBe(golden.hash);
      const head = JSON.stringify({ rules: cartridge.rules, hash, setup: recorded.setup });
      const lines = [head, ...recorded.events.map((event) => JSON.stringify(event)), ''];
      await expect(lines.join('\n'), 'record it anew with -u').toMatchFileSnapshot(
        subject.golden.file,
      );
    });
  });
}

/** A line of JSON about the game, then a line for every event. */
function parseGolden(text: string | undefined): Golden | undefined {
  const [head, ...events] = (text ?? '').trim().split('\n');
  if (head === undefined || head === '') return undefined;
  return { ...(JSON.parse(head) as Golden), events: events.map((line) => JSON.parse(line)) };
}

const words = ['goat', 'nun', 'soup', 'boat', 'moon', 'wig', 'aunt', 'rain', 'jelly', 'ladder'];

function wordy(_: number, dice: (most: number) => number): string {
  return Array.from({ length: 4 }, () => words[dice(words.length - 1)]).join(' ');
}

function hashOf(states: readonly unknown[]): string {
  const hash = sha256.create();
  for (const state of states) hash.update(utf8ToBytes(`${JSON.stringify(state)}\n`));
  return bytesToHex(hash.digest());
}

function outcomeAlone(cartridge: AnyCartridge, from: unknown): unknown {
  let state = from;
  for (let count = 0; count < mostDeadlines; count += 1) {
    const { deadline } = cartridge.needs(state);
    if (deadline === null) break;
    state = cartridge.reduce(state, { at: deadline, kind: 'due' });
  }
  return cartridge.outcome(state);
}
