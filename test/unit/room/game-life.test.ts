import { describe, expect, test } from 'vitest';
import { diceFrom, roll } from '../../../src/base/dice.ts';
import type { AnyCartridge } from '../../../src/cartridge.ts';
import { cartridgeOf, cartridges } from '../../../src/registry.ts';
import { needs } from '../../../src/room/needs.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { reduce } from '../../../src/room/reduce.ts';
import { stageView } from '../../../src/room/stage.ts';
import type { Room } from '../../../src/room/state.ts';
import { answerTo } from '../../kit/cartridge-player.ts';
import { sampleMaterial } from '../../kit/sample-questions.ts';
import { RoomScript, testPicture } from '../../kit/room-script.ts';

/** A state of a running game, and what was the last to happen in it. */
interface Moment {
  room: Room;
  now: number;
  stage: string;
  /** How many have answered since the stage began. */
  answered: number;
  /** Whose answer it was that led here; null: something else. */
  actor: string | null;
}

/** A whole game of any cartridge, played by people who answer: every state of it on the way. */
function momentsOf(cartridge: AnyCartridge, seed: number): { moments: Moment[]; over: RoomScript } {
  const quick =
    cartridge.presets.find(({ name }) => name === 'Quick' || name === 'Short')?.settings ?? {};
  const script = new RoomScript(quick, cartridge);
  script.material = cartridge.material && sampleMaterial;
  const moments: Moment[] = [];
  let dice = diceFrom(seed);
  const draw = (most: number) => {
    const [drawn, next] = roll(dice, 0, most);
    dice = next;
    return drawn;
  };
  let answered = 0;
  const note = (actor: string | null) => {
    const { scene } = stageView(script.room);
    if (script.room.scene.kind !== 'playing' || scene.kind !== 'game') return;
    const stage = scene.view.kind;
    answered = stage === moments.at(-1)?.stage ? answered + Number(actor !== null) : 0;
    moments.push({ room: script.room, now: script.now, stage, answered, actor });
  };
  let texts = 0;
  script.begin(Math.max(4, cartridge.players.min));
  note(null);
  const seats = script.room.seats.map(({ seat }) => seat);
  for (let step = 0; script.room.scene.kind === 'playing' && step < 5000; step += 1) {
    script.now += 100;
    const [order] = needs(script.room).orders;
    const asked = seats.filter((seat) => script.ask(seat).kind !== 'wait');
    const seat = asked[draw(Math.max(0, asked.length - 1))];
    if (order !== undefined && draw(2) === 0) {
      script.do({ kind: 'painted', order: order.id, picture: testPicture('abcdef'[draw(5)]!) });
      note(null);
    } else if (seat !== undefined && draw(9) > 0) {
      const write = (limit: number) => `saying ${(texts += 1)}`.slice(0, limit);
      if (script.answer(seat, answerTo(script.ask(seat), write, draw))) note(seat);
    } else {
      const { deadline } = needs(script.room);
      if (deadline === null) continue;
      script.pass(Math.max(0, deadline - script.now));
      note(null);
    }
  }
  return { moments, over: script };
}

function pointsIn({ scene }: Room): Record<string, number> {
  if (scene.kind !== 'playing' && scene.kind !== 'over') throw new Error('no game');
  return cartridgeOf(scene.cartridge).points(scene.state);
}

describe.each(cartridges.map((cartridge) => [cartridge.id, cartridge] as const))(
  'a game of %s',
  (_id, cartridge) => {
    const { moments, over } = momentsOf(cartridge, 3);

    test('is met at every stage, with nobody, with one, and with all having answered', () => {
      expect(over.room.scene.kind).toBe('over');
      expect(new Set(moments.map(({ stage }) => stage)).size).toBeGreaterThan(3);
      const answers = new Set(moments.map(({ answered }) => answered));
      expect(answers).toContain(0);
      expect(answers).toContain(1);
      expect(answers).toContain(3);
    });

    test('is closed at each of them: a report of every seat, a reason, and nothing left to do', () => {
      for (const { room, now, actor } of moments) {
        const closed = reduce(room, { kind: 'ended', reason: 'ended by the host', at: now });
        const { scene } = closed;
        if (scene.kind !== 'over' || room.scene.kind !== 'playing') throw new Error('not closed');
        const outcome = cartridge.outcome(scene.state);
        expect(outcome?.aborted).toBe('ended by the host');
        expect(scene.report?.seats.map(({ seat }) => seat)).toEqual(room.scene.players);
        expect(scene.report?.lastActor).toBe(
          actor ?? cartridge.progress(room.scene.state).lastActor,
        );
        expect(needs(closed)).toEqual({ deadline: null, orders: [], begin: null });
        expect(stageView(closed).scene).toMatchObject({ over: { report: scene.report } });
        // What was given is scored, and what was scored stays.
        const after = pointsIn(closed);
        for (const [seat, points] of Object.entries(pointsIn(room))) {
          expect(after[seat] ?? 0).toBeGreaterThanOrEqual(points);
        }
        const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
        expect(sum(outcome!.totals.map(({ points }) => points))).toBe(sum(Object.values(after)));
        for (const { seat } of closed.seats) {
          expect(phoneView(closed, seat).ask).toMatchObject({ options: [{ id: 'playAgain' }] });
        }
        // Twice, or late, it changes nothing.
        expect(reduce(closed, { kind: 'ended', reason: 'another game began', at: now })).toBe(
          closed,
        );
        expect(reduce(closed, { kind: 'due', at: now + 1_000_000 })).toBe(closed);
      }
    });

    test('gives way to another at each of them: it is closed first, then the other begins', () => {
      for (const { room, now } of moments) {
        const { settings } = room.next;
        const start = {
          kind: 'startedAnother',
          after: 'g1',
          cartridge: cartridge.id,
          settings,
          preset: 'Again',
          at: now,
        } as const;
        const closed = reduce(room, start);
        const { scene } = closed;
        if (scene.kind !== 'over') throw new Error('not closed');
        expect(cartridge.outcome(scene.state)?.aborted).toBe('another game began');
        expect(scene.report?.seats).toHaveLength(room.seats.length);
        expect(reduce(closed, start)).toBe(closed);
        const { deadline } = needs(closed);
        expect(deadline).toBe(now + 5000);
        const gathered = reduce(closed, { kind: 'due', at: now + 5000 });
        const { begin } = needs(gathered);
        expect(begin).toMatchObject({ game: 'g2', cartridge: cartridge.id });
        const begun = { kind: 'begun', ...begin!, seed: 9, at: now + 5000 } as const;
        const other = reduce(gathered, begun);
        expect(other.scene).toMatchObject({ kind: 'playing', game: 'g2' });
        expect(other.next.preset).toBe('Again');
        // Late, it is about a game that is no more.
        expect(reduce(other, { ...start, at: now + 5000 })).toBe(other);
        expect(reduce(other, { ...begun })).toBe(other);
      }
    });

    test('that has reported everything is closed no second time, and gives way all the same', () => {
      const { room, now } = over;
      expect(reduce(room, { kind: 'ended', reason: 'ended by the host', at: now })).toBe(room);
      const { settings } = room.next;
      const next = { cartridge: cartridge.id, settings, preset: null, at: now };
      const started = reduce(room, { kind: 'startedAnother', after: 'g1', ...next });
      expect(started.scene).toMatchObject({ kind: 'over', report: null });
      if (started.scene.kind !== 'over') throw new Error('not over');
      expect(cartridge.outcome(started.scene.state)?.aborted).toBeNull();
      expect(needs(started).deadline).toBe(now + 5000);
    });
  },
);

describe('another game', () => {
  const another = (script: RoomScript, after = 'g1') => {
    const { cartridge, settings } = script.room.next;
    return script.do({ kind: 'startedAnother', after, cartridge, settings, preset: null });
  };

  test('scores the guesses that were given', () => {
    const script = new RoomScript({ rounds: 1 }).begin();
    for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
    for (const { id } of needs(script.room).orders) {
      script.do({ kind: 'painted', order: id, picture: testPicture('a') });
    }
    const liars = ['p1', 'p2', 'p3'].filter((seat) => script.ask(seat).kind === 'write');
    for (const seat of liars) script.write(seat, `lie of ${seat}`);
    const guesses = () => liars.some((seat) => script.ask(seat).kind === 'pick');
    while (!guesses()) script.pass(100);
    const [guesser] = liars;
    const ask = script.ask(guesser!);
    const truth = ask.kind === 'pick' && ask.options.find(({ text }) => text.startsWith('prompt'));
    script.pick(guesser!, truth ? truth.id : '');
    expect(pointsIn(script.room)[guesser!]).toBe(0);
    expect(another(script)).toBe(true);
    expect(pointsIn(script.room)[guesser!]).toBe(5);
  });

  test('can be called off by whoever is there: the lobby, with everybody', () => {
    const script = new RoomScript().begin();
    another(script);
    expect(script.ask('p2')).toMatchObject({
      instruction:
        'The host closes this game and starts another: Masterpiece. What was guessed is scored.',
      timer: { total: 5000 },
    });
    expect(script.pick('p2', 'cancel')).toBe(true);
    expect(script.room.scene).toEqual({ kind: 'lobby', notice: 'Player 2 called it off.' });
    script.pass(60_000);
    expect(script.room.games).toBe(1);
  });

  test('the host’s way back to the lobby stops it too', () => {
    const script = new RoomScript().begin();
    another(script);
    expect(script.do({ kind: 'playAgain' })).toBe(true);
    script.pass(60_000);
    expect(script.room.scene).toEqual({ kind: 'lobby', notice: null });
  });

  test('does not close a game for one that lacks players', () => {
    const script = new RoomScript().begin();
    script.presence('p1', 'away');
    const before = script.room;
    expect(another(script)).toBe(false);
    expect(script.room).toBe(before);
  });

  test('whose players leave during the countdown ends in the lobby, and says why', () => {
    const script = new RoomScript().begin();
    another(script);
    script.presence('p1', 'away');
    script.pass(5000);
    const notice = 'Not enough of you were here. It takes 3.';
    expect(script.room.scene).toEqual({ kind: 'lobby', notice });
  });

  test('is not what the lobby waits for, and a game nobody knows is none', () => {
    const script = new RoomScript().join(3);
    expect(another(script, 'g0')).toBe(false);
    script.pick('p1', 'start');
    script.pass(5000);
    const chess = { cartridge: 'chess', settings: {}, preset: null };
    expect(script.do({ kind: 'startedAnother', after: 'g1', ...chess })).toBe(false);
  });

  test('is forgotten when the host’s page is opened again', () => {
    const script = new RoomScript().begin();
    another(script);
    script.do({ kind: 'reopened' });
    expect(needs(script.room).deadline).toBeNull();
    expect(script.room.scene).toMatchObject({ kind: 'over', startsNext: null });
  });
});
