import { describe, expect, test } from 'vitest';
import { guestList } from '../../../src/room/guest-list.ts';
import { fullView, phoneView } from '../../../src/room/phone-view.ts';
import { roomFromOtherRules } from '../../../src/room/rules.ts';
import { stageView } from '../../../src/room/stage.ts';
import { verdictOf } from '../../../src/room/verdict.ts';
import { RoomScript } from '../../kit/room-script.ts';

const face = { kind: 'offered', number: 5 } as const;

/** Everything said to the big screen and to those who are in. */
const saidInside = (script: RoomScript) =>
  JSON.stringify([
    stageView(script.room),
    ...script.room.seats.map(({ seat }) => phoneView(script.room, seat)),
  ]);

const atDoor = (script: RoomScript) => guestList(script.room).atDoor.map(({ knock }) => knock);

/** Who opens the link now, and what the phone is told. */
function come(script: RoomScript, identity: string) {
  script.do({ kind: 'joined', identity });
  const { seats, door } = script.room;
  const place =
    seats.find((one) => one.identity === identity)?.seat ??
    door.waiting.find((one) => one.identity === identity)?.knock;
  return { place, view: place === undefined ? fullView() : phoneView(script.room, place) };
}

describe('a locked room', () => {
  const locked = () => {
    const script = new RoomScript().join(3);
    script.do({ kind: 'doorSet', locked: true });
    return script;
  };

  test('lets nobody new in, tells them why, and shows them nothing', () => {
    const script = locked();
    const { place, view } = come(script, 'late');
    expect(place).toBe('k4');
    expect(view).toMatchObject({ people: [], profileOpen: false, ask: { id: 'door.locked' } });
    expect(view.ask.instruction).toContain('locked');
    expect(JSON.stringify(view)).not.toContain('Player');
    expect(stageView(script.room).people).toHaveLength(3);
    const event = { kind: 'profile', seat: 'k4', name: 'Di', at: script.now } as const;
    expect(script.apply(event)).toBe(false);
    expect(verdictOf(script.room, script.room, event).verdict).toBe('closed');
  });

  test('keeps who is in, through reloads', () => {
    const script = locked();
    script.presence('p2', 'away');
    script.presence('p2', 'here');
    expect(come(script, 'phone 2').place).toBe('p2');
    expect(script.ask('p2').kind).toBe('pick');
  });

  test('lets in all who waited, in their order, once it is unlocked', () => {
    const script = locked();
    for (const who of ['one', 'two', 'three']) come(script, who);
    expect(script.do({ kind: 'doorSet', locked: true })).toBe(false);
    expect(script.do({ kind: 'doorSet', locked: false })).toBe(true);
    const added = script.room.seats.slice(3).map(({ seat, identity }) => [seat, identity]);
    expect(added).toEqual([
      ['p4', 'one'],
      ['p5', 'two'],
      ['p6', 'three'],
    ]);
    expect(script.room.door.waiting).toEqual([]);
    expect(script.ask('p4').id).toBe('lobby.profile');
  });

  test('is still locked when the host’s page is opened again', () => {
    const script = locked();
    come(script, 'late');
    script.do({ kind: 'reopened' });
    expect(guestList(script.room).locked).toBe(true);
    expect(come(script, 'later').view.ask.id).toBe('door.locked');
  });

  test('a room of before there was a door has an open one, no programme and no remote', () => {
    const { door: _, programme: __, remote: ___, next, ...old } = locked().room;
    const { preset: ____, ...former } = next;
    const kept = roomFromOtherRules(JSON.parse(JSON.stringify({ ...old, next: former })));
    expect(kept?.room.door).toEqual({ locked: false, asks: false, knocks: 0, waiting: [] });
    expect(kept?.room).toMatchObject({ programme: [], remote: null, next: { preset: null } });
  });
});

describe('new faces that wait for a yes', () => {
  const guarded = () => {
    const script = new RoomScript().join(3);
    script.do({ kind: 'doorSet', asks: true });
    come(script, 'new');
    return script;
  };
  const sign = (script: RoomScript, knock: string, name: string) =>
    script.do({ kind: 'profile', seat: knock, name, face });

  test('sign the guest book at the door, and are seen by the host alone', () => {
    const script = guarded();
    expect(phoneView(script.room, 'k4')).toMatchObject({
      profileOpen: true,
      people: [{ seat: 'k4', name: null }],
      ask: { kind: 'wait', id: 'door.asks' },
    });
    expect(sign(script, 'k4', ' Di ')).toBe(true);
    expect(guestList(script.room).atDoor).toEqual([{ knock: 'k4', name: 'Di', face }]);
    expect(phoneView(script.room, 'k4').people).toMatchObject([{ name: 'Di' }]);
    const said = saidInside(script);
    expect(said).not.toContain('Di');
    expect(said).not.toContain('k4');
    for (const kind of ['start', 'cancel']) expect(script.pick('k4', kind)).toBe(false);
    expect(script.do({ kind: 'reacted', seat: 'k4', target: 'o1', emoji: '👏', on: true })).toBe(
      false,
    );
  });

  test('come in with the host’s yes, with the name they signed', () => {
    const script = guarded();
    sign(script, 'k4', 'Di');
    expect(script.do({ kind: 'admitted', knock: 'k9' })).toBe(false);
    expect(script.do({ kind: 'admitted', knock: 'k4' })).toBe(true);
    expect(script.do({ kind: 'admitted', knock: 'k4' })).toBe(false);
    expect(script.record('p4')).toMatchObject({ name: 'Di', face, kicked: false });
    expect(script.ask('p4').kind).toBe('pick');
    expect(atDoor(script)).toEqual([]);
  });

  test('are turned away for good, as if kicked, and may be let back in', () => {
    const script = guarded();
    sign(script, 'k4', 'Di');
    expect(script.do({ kind: 'turnedAway', knock: 'k4' })).toBe(true);
    expect(come(script, 'new').view.ask.id).toBe('door');
    expect(guestList(script.room).out).toEqual([{ seat: 'p4', name: 'Di' }]);
    script.do({ kind: 'doorSet', asks: false });
    expect(stageView(script.room).people).toHaveLength(3);
    script.do({ kind: 'readmitted', seat: 'p4' });
    expect(script.record('p4')).toMatchObject({ name: 'Di', colour: 3 });
  });

  test('cannot take a name of the room, nor one that is signed at the door', () => {
    const script = guarded();
    come(script, 'other');
    sign(script, 'k4', 'Di');
    expect(sign(script, 'k5', 'di')).toBe(false);
    expect(sign(script, 'k5', 'player 1')).toBe(false);
  });

  test('a name that the game gave somebody meanwhile is asked for again', () => {
    const script = new RoomScript().join(2);
    script.do({ kind: 'joined', identity: 'shy' });
    script.do({ kind: 'doorSet', asks: true });
    const { place } = come(script, 'new');
    sign(script, place!, 'Nobody 3');
    script.pick('p1', 'start');
    script.pass(5000);
    expect(script.record('p3').name).toBe('Nobody 3');
    script.do({ kind: 'admitted', knock: place! });
    expect(script.record('p4')).toMatchObject({ name: null, face });
  });

  test('come in by themselves when nobody has to ask any more', () => {
    const script = guarded();
    script.do({ kind: 'doorSet', asks: false, locked: true });
    expect(atDoor(script)).toEqual(['k4']);
    script.do({ kind: 'doorSet', locked: false });
    expect(script.record('p4').identity).toBe('new');
  });

  test('who has gone is not shown to the host, and is where they were when they come back', () => {
    const script = guarded();
    sign(script, 'k4', 'Di');
    script.presence('k4', 'away');
    expect(atDoor(script)).toEqual([]);
    script.presence('k4', 'here');
    expect(guestList(script.room).atDoor).toMatchObject([{ knock: 'k4', name: 'Di' }]);
  });

  test('twenty may wait, and those who have gone make room', () => {
    const script = guarded();
    for (let number = 5; number <= 23; number += 1) come(script, `new ${number}`);
    expect(atDoor(script)).toHaveLength(20);
    expect(come(script, 'one too many')).toEqual({ place: undefined, view: fullView() });
    script.presence('k7', 'away');
    expect(come(script, 'one too many').place).toBe('k24');
    expect(script.room.door.waiting).toHaveLength(20);
  });
});
