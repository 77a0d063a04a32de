import { describe, expect, test } from 'vitest';
import { guestList } from '../../../src/room/guest-list.ts';
import { needs } from '../../../src/room/needs.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { stageView } from '../../../src/room/stage.ts';
import { RoomScript } from '../../kit/room-script.ts';

const remote = (script: RoomScript, seat: string) => phoneView(script.room, seat).remote;

function inHands(seat: string): RoomScript {
  const script = new RoomScript().begin();
  script.do({ kind: 'remoteHanded', seat });
  return script;
}

describe('the remote', () => {
  test('is on the phone it was handed to, and on no other', () => {
    const script = inHands('p2');
    expect(remote(script, 'p2')).toEqual({ game: 'g1', buttons: ['pause', 'end', 'lobby'] });
    expect(remote(script, 'p1')).toBeUndefined();
    expect(guestList(script.room).remote).toBe('p2');
    script.do({ kind: 'remoteHanded', seat: 'p3' });
    expect(remote(script, 'p2')).toBeUndefined();
    script.do({ kind: 'remoteHanded', seat: null });
    expect(remote(script, 'p3')).toBeUndefined();
  });

  test.each(['p1', 'p4', 'p9'])('%s, who has it not, changes nothing', (by) => {
    const script = new RoomScript().begin(3);
    script.join(1);
    script.do({ kind: 'profile', seat: 'p4', watch: true });
    expect(script.do({ kind: 'remoteHanded', seat: 'p4' })).toBe(false);
    script.do({ kind: 'remoteHanded', seat: 'p2' });
    const before = script.room;
    script.do({ kind: 'paused', by });
    script.do({ kind: 'ended', reason: 'ended by the host', by });
    expect(script.room).toBe(before);
    script.do({ kind: 'paused' });
    expect(script.do({ kind: 'resumed', renew: false, by })).toBe(false);
    script.do({ kind: 'ended', reason: 'ended by the host' });
    expect(script.do({ kind: 'playAgain', by })).toBe(false);
  });

  test('is given back by who only looks, or is shown the door', () => {
    const script = new RoomScript().join(4);
    script.do({ kind: 'remoteHanded', seat: 'p2' });
    script.do({ kind: 'profile', seat: 'p2', watch: true });
    expect(script.room.remote).toBeNull();
    script.do({ kind: 'remoteHanded', seat: 'p3' });
    script.do({ kind: 'kicked', seat: 'p3' });
    expect(script.room.remote).toBeNull();
  });

  test('ends the game, and leads back to the lobby with everybody', () => {
    const script = inHands('p2');
    expect(script.do({ kind: 'ended', reason: 'ended by the host', by: 'p2' })).toBe(true);
    expect(remote(script, 'p2')).toEqual({ game: 'g1', buttons: ['lobby'] });
    expect(script.do({ kind: 'playAgain', by: 'p2' })).toBe(true);
    expect(script.room.scene).toEqual({ kind: 'lobby', notice: null });
    expect(script.room.seats).toHaveLength(3);
    expect(remote(script, 'p2')).toEqual({ game: null, buttons: [] });
  });

  test('does not decide what paid pictures may cost: the host does', () => {
    const script = inHands('p2');
    script.write('p1', 'a pig');
    const { id } = needs(script.room).orders[0]!;
    script.do({ kind: 'started', order: id, painter: 'dear', paid: true });
    script.do({ kind: 'reopened' });
    for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'here');
    expect(remote(script, 'p2')?.buttons).toEqual(['end', 'lobby']);
    expect(script.do({ kind: 'resumed', renew: false, by: 'p2' })).toBe(false);
    expect(script.do({ kind: 'resumed', renew: false })).toBe(true);
  });
});

describe('a pause', () => {
  test('says who asked for it, on the stage and on every phone', () => {
    const script = inHands('p2');
    script.do({ kind: 'paused', by: 'p2' });
    expect(stageView(script.room).scene).toMatchObject({ paused: { by: 'host', seat: 'p2' } });
    expect(script.ask('p1').instruction).toMatch(/^Paused by Player 2\./);
    expect(remote(script, 'p2')?.buttons).toEqual(['resume', 'end', 'lobby']);
    script.do({ kind: 'resumed', renew: false, by: 'p2' });
    script.do({ kind: 'paused' });
    expect(script.ask('p1').instruction).toMatch(/^Paused by the host\./);
  });

  test('twice is once, and the first who asked is named', () => {
    const script = inHands('p2');
    script.do({ kind: 'paused' });
    expect(script.do({ kind: 'paused', by: 'p2' })).toBe(false);
    expect(script.ask('p1').instruction).toMatch(/^Paused by the host\./);
  });
});
