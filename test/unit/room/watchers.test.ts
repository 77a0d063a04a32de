import { expect, test } from 'vitest';
import { phoneView } from '../../../src/room/phone-view.ts';
import { candidates } from '../../../src/room/presence.ts';
import { maximumSeats } from '../../../src/room/state.ts';
import { stageView } from '../../../src/room/stage.ts';
import { RoomScript } from '../../kit/room-script.ts';

const watch = (script: RoomScript, seat: string, watches = true) =>
  script.do({ kind: 'profile', seat, watch: watches });

test('[M6] who only wants to look is no player, takes no colour, and may think again', () => {
  const script = new RoomScript().join(3);
  expect(watch(script, 'p2')).toBe(true);
  expect(candidates(script.room)).toEqual(['p1', 'p3']);
  expect(script.record('p2').colour).toBeNull();
  expect(script.ask('p1')).toMatchObject({ options: [{ open: false }] });
  expect(phoneView(script.room, 'p2')).toMatchObject({ watches: true, ask: { kind: 'wait' } });
  expect(stageView(script.room).people[1]).toMatchObject({ seat: 'p2', colour: null });
  expect(watch(script, 'p2', false)).toBe(true);
  expect(candidates(script.room)).toEqual(['p1', 'p2', 'p3']);
  expect(script.record('p2').colour).toBe(1);
});

test('[M6] a watcher neither starts nor stops a game, and a player cannot leave one that way', () => {
  const script = new RoomScript().join(4);
  watch(script, 'p4');
  script.pick('p1', 'start');
  expect(script.pick('p4', 'cancel')).toBe(false);
  script.pass(5000);
  expect(script.room.scene).toMatchObject({ kind: 'playing', players: ['p1', 'p2', 'p3'] });
  expect(watch(script, 'p1')).toBe(false);
  expect(script.write('p4', 'a pig')).toBe(false);
  script.do({ kind: 'ended', reason: 'ended by the host' });
  expect(script.pick('p4', 'playAgain')).toBe(false);
});

test('[watchers] a watcher sees the stage’s text and may react, and is shown no option or prompt', () => {
  const script = new RoomScript().join(4);
  watch(script, 'p4');
  script.pick('p1', 'start');
  script.pass(5000);
  for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `a secret of ${seat}`);
  const offered = new Set<string>();
  for (let step = 0; step < 400 && script.room.scene.kind === 'playing'; step += 1) {
    const view = phoneView(script.room, 'p4');
    expect(view.ask.kind).toBe('wait');
    expect(view.caption).not.toBe('');
    expect(JSON.stringify(view.ask)).not.toContain('a secret of');
    for (const emoji of view.ask.reactions) offered.add(emoji);
    script.pass(1000);
  }
  expect(offered.size).toBeGreaterThan(0);
});

test('[watchers] however many look on, a view lists the players and counts the others', () => {
  const script = new RoomScript().join(10).join(maximumSeats - 10);
  for (let number = 11; number <= maximumSeats; number += 1) watch(script, `p${number}`);
  const watcher = phoneView(script.room, 'p77');
  expect(watcher.people.map(({ seat }) => seat)).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `p${index + 1}`),
    'p77',
  ]);
  expect(watcher.watchers).toBe(maximumSeats - 11);
  const player = phoneView(script.room, 'p1');
  expect(player.people).toHaveLength(10);
  expect(player.watchers).toBe(maximumSeats - 10);
  expect(JSON.stringify(watcher).length).toBeLessThan(2048);
});
