import { expect, test } from 'vitest';
import { PhoneView } from '../../../shared/messages.ts';
import { botIdentity } from '../../../src/room/bots.ts';
import { mayChoose } from '../../../src/room/choosing.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { RoomScript } from '../../kit/room-script.ts';

const programme = [{ cartridge: 'masterpiece', presets: ['Classic', 'Quick', 'Ours'] }];

function lobby(players: number): RoomScript {
  const script = new RoomScript();
  script.do({ kind: 'offered', programme });
  return script.join(players);
}

const view = (script: RoomScript, seat: string) => {
  const clock = { now: script.now, rate: 1, running: true };
  return PhoneView.parse({ ...phoneView(script.room, seat), clock });
};
const choosers = (script: RoomScript) =>
  script.room.seats.map(({ seat }) => seat).filter((seat) => view(script, seat).choosing);

test('all phones are told what is coming, and how it is played, in three lines', () => {
  const script = lobby(3);
  for (const seat of ['p1', 'p2', 'p3']) {
    const { coming } = view(script, seat);
    expect(coming).toMatchObject({ title: 'Masterpiece', preset: null });
    expect(coming?.howToPlay).toHaveLength(3);
    expect(coming?.minutes).toBeGreaterThan(0);
  }
  script.pick('p1', 'start');
  expect(view(script, 'p2').coming).toBeDefined();
  script.pass(5000);
  expect(view(script, 'p2').coming).toBeUndefined();
});

test('the first who is here and plays chooses, and nobody else', () => {
  const script = lobby(3);
  expect(view(script, 'p1').choosing).toEqual({
    games: [{ cartridge: 'masterpiece', title: 'Masterpiece' }],
    cartridge: 'masterpiece',
    presets: ['Classic', 'Quick', 'Ours'],
    preset: null,
  });
  expect(choosers(script)).toEqual(['p1']);
  script.presence('p1', 'gone');
  expect(choosers(script)).toEqual(['p1']);
  script.presence('p1', 'away');
  expect(choosers(script)).toEqual(['p2']);
  script.presence('p1', 'here');
  expect(choosers(script)).toEqual(['p1']);
  script.do({ kind: 'profile', seat: 'p1', watch: true });
  expect(choosers(script)).toEqual(['p2']);
  script.do({ kind: 'kicked', seat: 'p2' });
  expect(choosers(script)).toEqual(['p3']);
});

test('who has not signed the guest book yet chooses nothing', () => {
  const script = new RoomScript();
  script.do({ kind: 'offered', programme });
  script.do({ kind: 'joined', identity: 'phone 1' });
  expect(choosers(script)).toEqual([]);
  script.join(1);
  expect(choosers(script)).toEqual(['p2']);
});

test('who has the remote chooses too', () => {
  const script = lobby(3);
  script.do({ kind: 'remoteHanded', seat: 'p3' });
  expect(choosers(script)).toEqual(['p1', 'p3']);
});

test('only in the lobby is anything chosen, and the same choice twice is one', () => {
  const script = lobby(3);
  const { settings } = script.room.next;
  const quick = { kind: 'chosen', cartridge: 'masterpiece', settings, preset: 'Quick' } as const;
  expect(script.do(quick)).toBe(true);
  expect(script.do(quick)).toBe(false);
  expect(view(script, 'p2').coming).toMatchObject({ preset: 'Quick' });
  expect(script.do({ ...quick, cartridge: 'chess' })).toBe(false);
  script.pick('p1', 'start');
  expect(mayChoose(script.room, 'p1')).toBe(false);
  expect(script.do({ ...quick, preset: 'Classic' })).toBe(false);
  script.pass(5000);
  expect(script.do({ ...quick, preset: 'Classic' })).toBe(false);
});

test('games nobody knows are not offered; without an offer there is nothing to choose', () => {
  const script = new RoomScript().join(3);
  expect(choosers(script)).toEqual([]);
  script.do({ kind: 'offered', programme: [{ cartridge: 'chess', presets: [] }, ...programme] });
  expect(view(script, 'p1').choosing?.games).toHaveLength(1);
  expect(script.do({ kind: 'offered', programme })).toBe(false);
});

test('a bot chooses nothing, and is not handed the remote', () => {
  const script = new RoomScript();
  script.do({ kind: 'offered', programme });
  script.do({ kind: 'joined', identity: botIdentity(1) });
  const face = { kind: 'offered', number: 1 } as const;
  script.do({ kind: 'profile', seat: 'p1', name: 'Bot', face });
  script.join(1);
  expect(choosers(script)).toEqual(['p2']);
  expect(script.do({ kind: 'remoteHanded', seat: 'p1' })).toBe(false);
});
