import { describe, expect, test } from 'vitest';
import { phoneView } from '../../../src/room/phone-view.ts';
import { stageView } from '../../../src/room/stage.ts';
import { verdictOf } from '../../../src/room/verdict.ts';
import { RoomScript } from '../../kit/room-script.ts';

const start = { id: 'start', text: 'Start game', open: true };

test('[M1] a phone that opens the link is in the room, once', () => {
  const script = new RoomScript();
  expect(script.do({ kind: 'joined', identity: 'one' })).toBe(true);
  expect(script.do({ kind: 'joined', identity: 'one' })).toBe(false);
  expect(script.room.seats.map((record) => record.seat)).toEqual(['p1']);
});

test('[M2] nobody but the room knows an identity', () => {
  const script = new RoomScript().join(3);
  const views = [stageView(script.room), phoneView(script.room, 'p1')];
  expect(JSON.stringify(views)).not.toContain('phone 2');
});

describe('[M3] names', () => {
  const cases: [string, string | null, string][] = [
    ['  Ada  ', 'Ada', 'trimmed'],
    ['Ada\u202E\u0000 B', 'Ada B', 'no control characters'],
    ['A', 'A', 'one letter'],
    ['1234567890123456', '1234567890123456', 'sixteen'],
    ['12345678901234567', null, 'seventeen'],
    ['🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷', '🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷🐷', 'sixteen pigs'],
    ['', null, 'empty'],
    ['   ', null, 'blank'],
    ['player 1', null, 'taken, but for case'],
    ['Ｐlayer 1', null, 'taken, but for width'],
  ];
  test.each(cases)('%j becomes %j: %s', (sent, kept) => {
    const script = new RoomScript().join(1);
    script.do({ kind: 'joined', identity: 'new' });
    const accepted = script.do({ kind: 'profile', seat: 'p2', name: sent });
    expect(accepted).toBe(kept !== null);
    expect(script.record('p2').name).toBe(kept);
  });

  test('a second Ada is told so', () => {
    const script = new RoomScript().join(2);
    script.do({ kind: 'profile', seat: 'p1', name: 'Ada' });
    const before = script.room;
    const event = { kind: 'profile', seat: 'p2', name: 'ada', at: 0 } as const;
    expect(script.apply(event)).toBe(false);
    expect(verdictOf(before, script.room, event)).toEqual({
      verdict: 'refused',
      problem: 'There is already an ada here. Try another name.',
    });
  });

  test('may be changed until the game starts, and not in it', () => {
    const script = new RoomScript().join(3);
    expect(script.do({ kind: 'profile', seat: 'p1', name: 'Ada' })).toBe(true);
    script.pick('p1', 'start');
    expect(script.do({ kind: 'profile', seat: 'p1', name: 'Bo' })).toBe(true);
    script.pass(5000);
    const before = script.room;
    const event = { kind: 'profile', seat: 'p1', name: 'Cy', at: 5000 } as const;
    expect(script.apply(event)).toBe(false);
    expect(verdictOf(before, script.room, event).verdict).toBe('closed');
    expect(script.record('p1').name).toBe('Bo');
  });
});

describe('[M4] Start game', () => {
  test('is for those who have a name and a picture', () => {
    const script = new RoomScript().join(3);
    script.do({ kind: 'joined', identity: 'new' });
    expect(script.ask('p1')).toMatchObject({ kind: 'pick', options: [start] });
    expect(script.ask('p4')).toMatchObject({ kind: 'wait', id: 'lobby.profile' });
    script.do({ kind: 'profile', seat: 'p4', name: 'Di' });
    expect(script.ask('p4').kind).toBe('wait');
    script.do({ kind: 'profile', seat: 'p4', face: { kind: 'offered', number: 1 } });
    expect(script.ask('p4').kind).toBe('pick');
  });

  test.each([
    [1, 'Start game (2 more needed)'],
    [2, 'Start game (1 more needed)'],
  ])('with %i in the room says how many are missing', (players, text) => {
    const script = new RoomScript().join(players);
    expect(script.ask('p1')).toMatchObject({ options: [{ text, open: false }] });
    expect(script.pick('p1', 'start')).toBe(false);
  });
});

describe('[M5] the countdown', () => {
  test('lasts 5 s, is seen by all, and says who began it', () => {
    const script = new RoomScript().join(3);
    script.now = 1000;
    expect(script.pick('p2', 'start')).toBe(true);
    for (const seat of ['p1', 'p2', 'p3']) {
      expect(script.ask(seat)).toMatchObject({
        kind: 'pick',
        timer: { ends: 6000, total: 5000 },
        options: [{ id: 'cancel', text: 'Cancel' }],
      });
      expect(script.ask(seat).instruction).toContain('Player 2');
    }
    script.pass(4999);
    expect(script.room.scene.kind).toBe('countdown');
    script.pass(1);
    expect(script.room.scene.kind).toBe('playing');
  });

  test('anyone may cancel; pressing Start again while it runs changes nothing', () => {
    const script = new RoomScript().join(3);
    const first = script.ask('p2').id;
    script.pick('p1', 'start');
    expect(script.answer('p2', { kind: 'pick', option: 'start' }, first)).toBe(false);
    const cancel = script.ask('p3').id;
    expect(script.pick('p3', 'cancel')).toBe(true);
    expect(script.room.scene).toEqual({ kind: 'lobby', notice: 'Player 3 called it off.' });
    // A late Cancel of the first countdown does not stop the second, nor a late Start begin one.
    expect(script.answer('p2', { kind: 'pick', option: 'start' }, first)).toBe(false);
    script.pick('p1', 'start');
    expect(script.answer('p2', { kind: 'pick', option: 'cancel' }, cancel)).toBe(false);
  });

  test('starts with those heard from in the last 30 s', () => {
    const script = new RoomScript().join(5);
    script.presence('p2', 'gone');
    script.presence('p4', 'away');
    script.pick('p1', 'start');
    script.pass(5000);
    expect(script.room.scene).toMatchObject({ players: ['p1', 'p2', 'p3', 'p5'] });
  });

  test('with fewer than three of them it comes to nothing, with a word', () => {
    const script = new RoomScript().join(3);
    script.pick('p1', 'start');
    script.presence('p3', 'away');
    script.pass(5000);
    expect(script.room.scene).toEqual({
      kind: 'lobby',
      notice: 'Not enough of you were here. It takes 3.',
    });
  });

  test('gives a name and a face to those who have none', () => {
    const script = new RoomScript().join(2);
    script.do({ kind: 'joined', identity: 'shy' });
    script.do({ kind: 'profile', seat: 'p1', name: 'Nobody 3' });
    script.pick('p1', 'start');
    script.pass(5000);
    expect(script.record('p3').name).toBe('Nobody 4');
    expect(script.record('p3').face).toEqual({ kind: 'offered', number: 3 });
  });

  test('gives a face that nobody wears', () => {
    const script = new RoomScript().join(2);
    script.do({ kind: 'profile', seat: 'p1', face: { kind: 'offered', number: 3 } });
    script.do({ kind: 'joined', identity: 'shy' });
    script.pick('p1', 'start');
    script.pass(5000);
    expect(script.record('p3').face).toEqual({ kind: 'offered', number: 4 });
  });

  test('the lobby says about how long it will take', () => {
    const minutes = (players: number, settings = {}) =>
      stageView(new RoomScript(settings).join(players).room).next.minutes;
    expect(minutes(10)).toBeGreaterThan(minutes(3));
    expect(minutes(3, { rounds: 1 })).toBeLessThan(minutes(3));
  });
});

describe('[M6] who plays', () => {
  test('who comes after the tenth watches, and plays when a place is free', () => {
    const script = new RoomScript().join(12);
    expect(script.ask('p11')).toMatchObject({ kind: 'wait', id: 'lobby.bench' });
    script.presence('p1', 'away');
    expect(script.ask('p11').kind).toBe('pick');
    script.pick('p2', 'start');
    script.pass(5000);
    expect(script.room.scene).toMatchObject({
      players: ['p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10', 'p11'],
    });
    const colours = script.room.seats.flatMap(({ colour }) => (colour === null ? [] : [colour]));
    expect(new Set(colours).size).toBe(10);
    expect(script.record('p11').colour).not.toBeNull();
  });

  test('who watched for want of a place plays the next game, and another watches', () => {
    const script = new RoomScript().begin(10);
    script.join(2);
    script.do({ kind: 'ended', reason: 'ended by the host' });
    script.do({ kind: 'playAgain' });
    expect(script.ask('p11').kind).toBe('pick');
    expect(script.ask('p9')).toMatchObject({ kind: 'wait', id: 'lobby.bench' });
    script.pick('p1', 'start');
    script.pass(5000);
    expect(script.room.scene).toMatchObject({
      players: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p11', 'p12'],
    });
    script.do({ kind: 'ended', reason: 'ended by the host' });
    script.do({ kind: 'playAgain' });
    expect(script.ask('p9').kind).toBe('pick');
    expect(script.ask('p12')).toMatchObject({ kind: 'wait', id: 'lobby.bench' });
  });

  test('who comes after the start watches, and is a player in the next game', () => {
    const script = new RoomScript().begin(3);
    script.join(1);
    expect(script.ask('p4').kind).toBe('wait');
    expect(script.write('p4', 'a pig')).toBe(false);
    script.do({ kind: 'ended', reason: 'ended by the host' });
    script.do({ kind: 'playAgain' });
    expect(script.ask('p4')).toMatchObject({ kind: 'pick', options: [start] });
  });
});
