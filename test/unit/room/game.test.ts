import { describe, expect, test } from 'vitest';
import { needs } from '../../../src/room/needs.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { replay } from '../../../src/room/replay.ts';
import { stageView } from '../../../src/room/stage.ts';
import { verdictOf } from '../../../src/room/verdict.ts';
import { RoomScript, testPicture } from '../../kit/room-script.ts';

/** What the room's game is doing now. */
const stage = (script: RoomScript) => {
  const { scene } = stageView(script.room);
  return scene.kind === 'game' ? scene.view.kind : scene.kind;
};

/** Paints every order that stands open. */
function paint(script: RoomScript) {
  for (const [index, { id }] of needs(script.room).orders.entries()) {
    script.do({ kind: 'started', order: id, painter: 'collage', paid: false });
    script.do({ kind: 'painted', order: id, picture: testPicture('abcdef'[index] ?? '0') });
  }
}

describe('begun', () => {
  test('starting the same game twice is one start', () => {
    const script = new RoomScript().begin();
    const begun = script.log.find((event) => event.kind === 'begun');
    expect(begun).toMatchObject({
      game: 'g1',
      cartridge: 'masterpiece',
      players: ['p1', 'p2', 'p3'],
    });
    expect(script.apply({ ...begun!, at: script.now })).toBe(false);
  });

  test('a player who is silent at the start is not waited for', () => {
    const script = new RoomScript().join(4);
    script.presence('p4', 'gone');
    script.pick('p1', 'start');
    script.pass(5000);
    for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
    expect(stage(script)).toBe('prompting');
    paint(script);
    expect(stage(script)).toBe('fooling');
  });
});

describe('answers', () => {
  test('ask ids name the game, and the first valid answer is the only one', () => {
    const script = new RoomScript().begin();
    const { id } = script.ask('p1');
    expect(id.startsWith('g1.')).toBe(true);
    expect(script.write('p1', 'a pig in a hat')).toBe(true);
    const once = script.room;
    expect(script.answer('p1', { kind: 'write', text: 'a pig in a hat' }, id)).toBe(false);
    expect(script.answer('p1', { kind: 'write', text: 'something else' }, id)).toBe(false);
    expect(script.room).toBe(once);
    expect(needs(script.room).orders).toHaveLength(1);
  });

  test.each([
    ['another seat’s room', 'p9', { kind: 'write', text: 'a' }],
    ['another kind', 'p1', { kind: 'pick', option: 'start' }],
    ['nothing written', 'p1', { kind: 'write', text: '   ' }],
    ['too much written', 'p1', { kind: 'write', text: 'x'.repeat(121) }],
  ] as const)('[M60] %s leaves the room as it was', (_what, seat, answer) => {
    const script = new RoomScript().begin();
    const before = script.room;
    script.do({ kind: 'answered', seat, ask: script.ask('p1').id, answer });
    expect(script.room).toBe(before);
  });

  test('every answer gets a verdict', () => {
    const script = new RoomScript().begin();
    const ask = script.ask('p1').id;
    const event = {
      kind: 'answered',
      seat: 'p1',
      ask,
      answer: { kind: 'write', text: 'a pig' },
      at: script.now,
    } as const;
    const before = script.room;
    script.apply(event);
    expect(verdictOf(before, script.room, event)).toEqual({ verdict: 'taken', problem: null });
    expect(verdictOf(script.room, script.room, event).verdict).toBe('closed');
  });
});

describe('orders', () => {
  test('an order is started once, and its picture counts once', () => {
    const script = new RoomScript().begin();
    script.write('p1', 'a pig');
    const [order] = needs(script.room).orders;
    expect(order).toMatchObject({ prompt: 'a pig' });
    const id = order!.id;
    expect(id.startsWith('g1.')).toBe(true);
    expect(script.do({ kind: 'started', order: id, painter: 'collage', paid: false })).toBe(true);
    expect(script.do({ kind: 'started', order: id, painter: 'collage', paid: false })).toBe(false);
    expect(script.do({ kind: 'painted', order: id, picture: testPicture('a') })).toBe(true);
    expect(script.do({ kind: 'painted', order: id, picture: testPicture('b') })).toBe(false);
    expect(script.room.scene).toMatchObject({ started: [] });
  });
});

describe('pause', () => {
  test('takes away deadlines, never orders, and gives back what was there', () => {
    const script = new RoomScript().begin();
    script.write('p1', 'a pig');
    const ask = script.ask('p2');
    const { deadline } = needs(script.room);
    expect(script.do({ kind: 'paused' })).toBe(true);
    expect(script.do({ kind: 'paused' })).toBe(false);
    expect(needs(script.room)).toMatchObject({ deadline: null, orders: [{ prompt: 'a pig' }] });
    expect(script.ask('p2').kind).toBe('wait');
    expect(script.do({ kind: 'resumed', renew: false })).toBe(true);
    expect(script.do({ kind: 'resumed', renew: false })).toBe(false);
    expect(script.ask('p2')).toEqual(ask);
    expect(needs(script.room).deadline).toBe(deadline);
  });

  test('[M12] when nobody has been here for 10 s the room pauses itself and says so', () => {
    const script = new RoomScript().begin();
    script.presence('p1', 'gone');
    script.presence('p2', 'gone');
    expect(needs(script.room).deadline).not.toBeNull();
    script.presence('p3', 'gone');
    expect(needs(script.room).deadline).toBeNull();
    expect(stageView(script.room).scene).toMatchObject({ paused: { by: 'nobody here' } });
    expect(script.ask('p1').instruction).toContain('nobody was here');
  });

  test('[M12] it goes on when all of those who left are back, not with the first', () => {
    const script = new RoomScript().begin();
    for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'gone');
    script.presence('p2', 'here');
    script.presence('p1', 'here');
    expect(script.room.scene).toMatchObject({ paused: { by: 'nobody here' } });
    script.presence('p3', 'here');
    expect(script.room.scene).toMatchObject({ paused: null });
  });

  test('[M12] the host may say "go on" to an empty room; it pauses again after somebody was here', () => {
    const script = new RoomScript().begin();
    for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'gone');
    script.do({ kind: 'resumed', renew: false });
    expect(needs(script.room).deadline).not.toBeNull();
    script.presence('p1', 'away');
    expect(needs(script.room).deadline).not.toBeNull();
    script.presence('p1', 'here');
    script.presence('p1', 'gone');
    expect(needs(script.room).deadline).toBeNull();
  });

  test('[M12] phones that lock while a reveal runs do not stop it; the next question waits', () => {
    const script = new RoomScript({ rounds: 2 }).begin();
    for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
    paint(script);
    while (stage(script) !== 'scoring') script.pass(500);
    for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'gone');
    expect(needs(script.room).deadline).not.toBeNull();
    script.pass(60_000);
    expect(['prompting', 'fooling']).toContain(stage(script));
    expect(stageView(script.room).scene).toMatchObject({ paused: { by: 'nobody here' } });
  });
});

describe('the end', () => {
  test.each(['host', 'deadlines'])('[M63] by %s, with every phone gone', (how) => {
    const script = new RoomScript({ rounds: 1 }).begin();
    for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
    paint(script);
    for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'away');
    if (how === 'host') script.do({ kind: 'ended', reason: 'ended by the host' });
    else {
      script.do({ kind: 'resumed', renew: false });
      script.pass(10 * 60_000);
    }
    expect(script.room.scene.kind).toBe('over');
    expect(needs(script.room)).toEqual({ deadline: null, orders: [], begin: null });
  });

  test('End game closes it: who came how far, who acted last, and the reason', () => {
    const script = new RoomScript().begin();
    script.write('p2', 'a pig');
    script.do({ kind: 'ended', reason: 'ended by the host' });
    const { scene } = stageView(script.room);
    expect(scene).toMatchObject({
      over: { report: { lastActor: 'p2' } },
      view: { kind: 'ending', aborted: 'ended by the host' },
    });
    expect(script.do({ kind: 'ended', reason: 'ended by the host' })).toBe(false);
  });

  test('[M51] Play again keeps the room, the players and their pictures', () => {
    const script = new RoomScript().begin();
    const before = script.room.seats;
    script.do({ kind: 'ended', reason: 'ended by the host' });
    expect(script.ask('p1')).toMatchObject({ kind: 'pick', options: [{ text: 'Play again' }] });
    expect(script.pick('p1', 'playAgain')).toBe(true);
    expect(script.room.seats).toEqual(before);
    script.pick('p2', 'start');
    script.pass(5000);
    expect(script.room.scene).toMatchObject({ kind: 'playing', game: 'g2' });
    expect(script.ask('p1').id.startsWith('g2.')).toBe(true);
  });
});

test('[M61] a refreshed phone is given what it showed before', () => {
  const script = new RoomScript().begin();
  script.write('p1', 'a pig');
  script.pass(1000);
  const shown = phoneView(script.room, 'p1');
  script.presence('p1', 'gone');
  script.presence('p1', 'here');
  expect(phoneView(script.room, 'p1')).toEqual(shown);
  expect(shown.ask).toMatchObject({ kind: 'wait', sent: { label: 'Prompt', text: 'a pig' } });
});

test('a kicked player is shown the door and plays no more', () => {
  const script = new RoomScript().begin(4);
  const { id } = script.ask('p4');
  script.do({ kind: 'kicked', seat: 'p4' });
  expect(script.answer('p4', { kind: 'write', text: 'still here' }, id)).toBe(false);
  expect(script.ask('p4')).toMatchObject({ kind: 'wait', id: 'door' });
  expect(JSON.stringify(stageView(script.room).people)).not.toContain('Player 4');
  for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
  paint(script);
  expect(stage(script)).toBe('fooling');
});

test('replaying the log gives the same room, to the byte', () => {
  const script = new RoomScript({ rounds: 1 }).begin();
  for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
  paint(script);
  script.pass(10 * 60_000);
  const kept = JSON.parse(JSON.stringify(script.log)) as typeof script.log;
  expect(JSON.stringify(replay(script.opening, kept))).toBe(JSON.stringify(script.room));
});
