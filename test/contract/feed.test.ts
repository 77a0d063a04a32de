import { describe, expect, test } from 'vitest';
import { sceneAfter } from '../../phone/overlay/scene.ts';
import type { Scene } from '../../phone/overlay/scene.ts';
import { FeedEvent, Present } from '../../src/feed/feed-event.ts';
import { cartridges } from '../../src/registry.ts';
import { recordFeed, type FeedMoment } from '../kit/feed-recorder.ts';
import { unsafePaths } from '../kit/json-safe.ts';
import { sampleMaterial } from '../kit/sample-questions.ts';

const materials: Record<string, unknown> = { 'fup-og-fakta': sampleMaterial };
const clock = { now: 0, rate: 1, running: true };

/** Every event in its place, as an overlay that was there from the first guest is told of it. */
const numbered = (moments: readonly FeedMoment[]) =>
  moments
    .flatMap(({ at, events }) => events.map((event) => ({ at, event })))
    .map(({ at, event }, index) => ({ number: index + 1, at, event }));

type Revealed = FeedEvent & { kind: 'phase.option_revealed' };
type Guessed = FeedEvent & { kind: 'phase.guess_started' };

describe.each(cartridges.map((cartridge) => [cartridge.id, cartridge] as const))(
  'the feed of %s',
  (id, cartridge) => {
    const { moments, written } = recordFeed(cartridge, materials[id]);
    const all = numbered(moments);
    const kinds = all.map(({ event }) => event.kind);

    test('a whole game is told as it was recorded', async () => {
      const lines = all.map((one) => JSON.stringify(one));
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./golden/feed-${id}.jsonl`);
    });

    test('it holds to its schemas, and to plain JSON', () => {
      for (const { event } of all) expect(FeedEvent.parse(event)).toEqual(event);
      for (const { present } of moments) {
        expect(Present.parse(present)).toEqual(present);
        expect(unsafePaths(present)).toEqual([]);
      }
    });

    test('everything is told once: guests, the game, each question, its lies, guesses and points', () => {
      expect(kinds.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'room.player_joined'));
      const questions = kinds.filter((kind) => kind === 'phase.question_shown').length;
      expect(questions).toBeGreaterThan(3);
      const times = (kind: FeedEvent['kind']) => kinds.filter((other) => other === kind).length;
      expect(times('phase.lie_started')).toBe(questions);
      expect(times('phase.guess_started')).toBe(questions);
      expect(times('room.game_started')).toBe(1);
      expect(times('phase.game_over')).toBe(1);
      expect(times('room.lobby')).toBe(1);
      for (const { event } of all) {
        if (event.kind !== 'phase.scoreboard') continue;
        const points = event.rows.map((row) => row.points);
        expect(points).toEqual(points.toSorted((one, other) => other - one));
      }
    });

    test('the changes add up to the totals', () => {
      const sums: Record<string, number> = {};
      for (const { event } of all) {
        if (event.kind !== 'phase.scores_calculated') continue;
        for (const { seat, change, points } of event.changes) {
          sums[seat] = (sums[seat] ?? 0) + change;
          expect(sums[seat]).toBe(points);
        }
      }
      const over = all.find(({ event }) => event.kind === 'phase.game_over')?.event;
      if (over?.kind !== 'phase.game_over') throw new Error('not over');
      expect(over.totals.length).toBe(4);
      for (const { seat, points } of over.totals) expect(sums[seat] ?? 0).toBe(points);
    });

    test('[no secrets] what somebody wrote is told with the options, and not before', () => {
      const told = new Set<string>();
      for (const { event } of all) {
        const said = JSON.stringify(event);
        const texts = written.filter((text) => said.includes(text));
        if (event.kind === 'phase.guess_started') {
          for (const { text } of event.options) told.add(text);
        }
        for (const text of texts) expect(told).toContain(text);
      }
      expect(told.size).toBeGreaterThan(10);
    });

    test('[no secrets] until its own turn nothing tells an option from another', () => {
      const where = ({ round, place }: { round: number; place: number }) => `${round}.${place}`;
      const guesses = all.flatMap(({ event }) =>
        event.kind === 'phase.guess_started' ? [event] : [],
      );
      const revealed = all.flatMap(({ event }) =>
        event.kind === 'phase.option_revealed' ? [event] : [],
      );
      const isFairer = ({ options }: Guessed) =>
        options.every((option, index) => {
          const keys = Object.keys(option).join();
          return keys === 'id,text' && option.id === `o${index + 1}`;
        });
      expect(guesses.every(isFairer)).toBe(true);
      // The truth is the last to be turned, wherever it hung.
      const places = new Set<number>();
      for (const guess of guesses) {
        const turned = revealed.filter((one) => where(one) === where(guess));
        expect(turned.map(({ truth }: Revealed) => truth)).toEqual([
          ...turned.slice(1).map(() => false),
          true,
        ]);
        places.add(guess.options.findIndex(({ id }) => id === turned.at(-1)?.option));
        // Its words come only with the options, its authors only when it is turned.
        const before = all.slice(
          0,
          all.findIndex(({ event }) => event === turned.at(-1)),
        );
        const early = before.filter(
          ({ event }) => 'truth' in event && where(event) === where(guess) && event.truth,
        );
        expect(early).toEqual([]);
      }
      expect(places.size).toBeGreaterThan(1);
    });

    test('[no secrets] nobody’s identity is in it', () => {
      const text = JSON.stringify([all, moments.map(({ present }) => present)]);
      expect(text).not.toContain('phone 1');
    });

    test('who was there all the time knows what one is told who comes now', () => {
      const first = { kind: 'present', number: 0, clock, present: beforeAnyone } as const;
      let scene: Scene | null = sceneAfter(null, first);
      let number = 0;
      for (const { at, events, present } of moments) {
        if (events.length > 0) {
          const told = events.map((event) => ({ number: (number += 1), at, event }));
          scene = sceneAfter(scene, { kind: 'happened', clock, events: told });
        }
        expect(comparable(scene)).toEqual(
          comparable(sceneAfter(null, { kind: 'present', number, clock, present })),
        );
      }
    });
  },
);

const [firstCartridge] = cartridges;
const beforeAnyone: Present = {
  players: [],
  next: { cartridge: firstCartridge.id, title: firstCartridge.title },
  game: null,
};

/** Where a time stands that was told and is over, nothing is shown; players are sorted anyway. */
function comparable(scene: Scene | null): unknown {
  if (scene === null) return null;
  const { players, game, next } = scene;
  return {
    players: players.toSorted((one, other) => (one.seat < other.seat ? -1 : 1)),
    game: game && { ...game, timer: null },
    next,
  };
}
