import { describe, expect, test } from 'vitest';
import { guestList } from '../../../src/room/guest-list.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { stageView } from '../../../src/room/stage.ts';
import { maximumSeats } from '../../../src/room/state.ts';
import { RoomScript } from '../../kit/room-script.ts';

const kick = (script: RoomScript, seat: string) => script.do({ kind: 'kicked', seat });
const names = (script: RoomScript) => stageView(script.room).people.map(({ name }) => name);

/** A room of four in each of its scenes. */
const scenes: [string, () => RoomScript][] = [
  ['the lobby', () => new RoomScript().join(4)],
  [
    'the countdown',
    () => {
      const script = new RoomScript().join(4);
      script.pick('p1', 'start');
      return script;
    },
  ],
  ['a game', () => new RoomScript().begin(4)],
  [
    'a pause',
    () => {
      const script = new RoomScript().begin(4);
      script.do({ kind: 'paused' });
      return script;
    },
  ],
  [
    'a game that was reopened',
    () => {
      const script = new RoomScript().begin(4);
      script.do({ kind: 'reopened' });
      return script;
    },
  ],
  [
    'the end of a game',
    () => {
      const script = new RoomScript().begin(4);
      script.do({ kind: 'ended', reason: 'ended by the host' });
      return script;
    },
  ],
];

describe.each(scenes)('who is kicked in %s', (_scene, opened) => {
  test('is told so, sees nothing of the room, and is in nobody’s list', () => {
    const script = opened();
    expect(kick(script, 'p2')).toBe(true);
    expect(kick(script, 'p2')).toBe(false);
    const view = phoneView(script.room, 'p2');
    expect(view.ask).toMatchObject({ kind: 'wait', id: 'door' });
    expect(view.ask.instruction).toContain('shown you the door');
    expect(view).toMatchObject({ people: [], profileOpen: false });
    expect(JSON.stringify(view)).not.toContain('Player');
    expect(names(script)).toEqual(['Player 1', 'Player 3', 'Player 4']);
    expect(phoneView(script.room, 'p1').people).toHaveLength(3);
  });

  test('stays out through a reload, a new session and a new name', () => {
    const script = opened();
    kick(script, 'p2');
    const before = script.room;
    expect(script.do({ kind: 'joined', identity: 'phone 2' })).toBe(false);
    expect(script.do({ kind: 'profile', seat: 'p2', name: 'Somebody else' })).toBe(false);
    expect(script.pick('p2', 'start')).toBe(false);
    expect(script.do({ kind: 'reacted', seat: 'p2', target: 'o1', emoji: '👏', on: true })).toBe(
      false,
    );
    expect(script.room).toBe(before);
    script.presence('p2', 'gone');
    script.presence('p2', 'here');
    script.do({ kind: 'reopened' });
    expect(names(script)).not.toContain('Player 2');
    expect(script.ask('p2').id).toBe('door');
  });

  test('may be let back in, and only then', () => {
    const script = opened();
    expect(script.do({ kind: 'readmitted', seat: 'p2' })).toBe(false);
    kick(script, 'p2');
    expect(guestList(script.room).out).toEqual([{ seat: 'p2', name: 'Player 2' }]);
    expect(script.do({ kind: 'readmitted', seat: 'p2' })).toBe(true);
    expect(guestList(script.room).out).toEqual([]);
    expect(names(script)).toContain('Player 2');
    expect(script.ask('p2').id).not.toBe('door');
  });
});

test('[M52] nobody waits for who is kicked: their open ask is void, and the game goes on', () => {
  const script = new RoomScript().begin(4);
  const { id } = script.ask('p4');
  for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
  kick(script, 'p4');
  expect(script.answer('p4', { kind: 'write', text: 'still here' }, id)).toBe(false);
  expect(script.room.scene).toMatchObject({ players: ['p1', 'p2', 'p3'] });
});

test('who is let back in while the game runs watches it, and plays the next', () => {
  const script = new RoomScript().begin(4);
  kick(script, 'p4');
  script.do({ kind: 'readmitted', seat: 'p4' });
  expect(script.ask('p4').kind).toBe('wait');
  // One who only watches does not keep a game going that all players have left.
  for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'gone');
  expect(script.room.scene).toMatchObject({ paused: { by: 'nobody here' } });
  for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'here');
  script.do({ kind: 'ended', reason: 'ended by the host' });
  script.do({ kind: 'playAgain' });
  script.pick('p1', 'start');
  script.pass(5000);
  expect(script.room.scene).toMatchObject({ players: ['p1', 'p2', 'p3', 'p4'] });
});

test('who comes back to find the name taken is asked for another, and for no one’s colour', () => {
  const script = new RoomScript().join(3);
  kick(script, 'p2');
  script.do({ kind: 'profile', seat: 'p3', name: 'Player 2' });
  script.do({ kind: 'joined', identity: 'late' });
  expect(script.record('p4').colour).toBe(script.record('p2').colour);
  script.do({ kind: 'readmitted', seat: 'p2' });
  expect(script.record('p2')).toMatchObject({ name: null, colour: 3 });
});

test('it is by identity: another phone comes in as if nothing had been', () => {
  const script = new RoomScript().join(3);
  kick(script, 'p2');
  expect(script.do({ kind: 'joined', identity: 'another phone of the same house' })).toBe(true);
  expect(script.ask('p4').id).toBe('lobby.profile');
});

test('with fewer than three left between countdown and game, it comes to nothing', () => {
  const script = new RoomScript().join(3);
  script.pick('p1', 'start');
  kick(script, 'p2');
  script.pass(5000);
  expect(script.room.scene).toMatchObject({ kind: 'lobby', notice: expect.any(String) });
});

test('a place that is free again is taken by who waits for one', () => {
  const script = new RoomScript().join(maximumSeats);
  script.do({ kind: 'joined', identity: 'late' });
  expect(script.ask(`k${maximumSeats + 1}`).instruction).toContain('full');
  kick(script, 'p7');
  expect(script.ask(`p${maximumSeats + 1}`).id).not.toBe('door');
  expect(script.do({ kind: 'readmitted', seat: 'p7' })).toBe(false);
});
