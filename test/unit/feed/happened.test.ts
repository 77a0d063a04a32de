import { expect, test } from 'vitest';
import type { FeedEvent } from '../../../src/feed/feed-event.ts';
import { happened } from '../../../src/feed/happened.ts';
import { presentOf } from '../../../src/feed/present.ts';
import { fupOgFakta } from '../../../src/games/fup-og-fakta/cartridge.ts';
import type { Phase } from '../../../src/feed/phase.ts';
import { more, play, until, viewOf } from '../../kit/fup-og-fakta-notation.ts';
import { RoomScript } from '../../kit/room-script.ts';

/** What the feed tells of what is done to a room. */
function told(script: RoomScript, act: () => unknown): FeedEvent[] {
  const before = presentOf(script.room);
  act();
  return happened(before, presentOf(script.room));
}

test('a guest is told of once there is a name, and as long as they do not only look', () => {
  const script = new RoomScript().join(2);
  expect(told(script, () => script.do({ kind: 'joined', identity: 'phone 3' }))).toEqual([]);
  const named = told(script, () => script.do({ kind: 'profile', seat: 'p3', name: 'Ada' }));
  expect(named).toMatchObject([
    { kind: 'room.player_joined', player: { seat: 'p3', name: 'Ada', colour: 2, points: null } },
  ]);
  const looks = told(script, () => script.do({ kind: 'profile', seat: 'p3', watch: true }));
  expect(looks).toEqual([{ kind: 'room.player_left', seat: 'p3' }]);
  const again = told(script, () => script.do({ kind: 'profile', seat: 'p3', watch: false }));
  expect(again).toMatchObject([{ kind: 'room.player_joined' }]);
});

test('another name, a phone that falls silent and comes back, and one who is shown the door', () => {
  const script = new RoomScript().join(3);
  const renamed = told(script, () => script.do({ kind: 'profile', seat: 'p2', name: 'Bo' }));
  expect(renamed).toMatchObject([{ kind: 'room.player_changed', player: { name: 'Bo' } }]);
  expect(told(script, () => script.presence('p2', 'gone'))).toEqual([
    { kind: 'room.player_away', seat: 'p2' },
  ]);
  expect(told(script, () => script.presence('p2', 'away'))).toEqual([]);
  expect(told(script, () => script.presence('p2', 'here'))).toEqual([
    { kind: 'room.player_back', seat: 'p2' },
  ]);
  expect(told(script, () => script.do({ kind: 'kicked', seat: 'p2' }))).toEqual([
    { kind: 'room.player_left', seat: 'p2' },
  ]);
});

test('a name and a picture that wait for a yes are told after it, and not before', () => {
  const script = new RoomScript().join(3);
  script.do({ kind: 'moderated', on: true });
  const wish = told(script, () => script.do({ kind: 'profile', seat: 'p2', name: 'Wished' }));
  expect(wish).toEqual([]);
  expect(JSON.stringify(presentOf(script.room))).not.toContain('Wished');
  const held = script.room.desk.held[0]?.id ?? '';
  const judged = told(script, () => script.do({ kind: 'judged', held, shows: true, by: null }));
  expect(judged).toMatchObject([{ kind: 'room.player_changed', player: { name: 'Wished' } }]);
});

test('a game that begins, is paused, goes on and is ended by the host', () => {
  const script = new RoomScript().join(3);
  script.pick('p1', 'start');
  const begun = told(script, () => script.pass(5000));
  expect(begun).toMatchObject([
    { kind: 'room.game_started', game: 'g1', players: ['p1', 'p2', 'p3'] },
    { kind: 'phase.caption' },
    { kind: 'phase.prompt_started', round: 1, timer: { total: 45_000 } },
  ]);
  expect(told(script, () => script.do({ kind: 'paused' }))).toEqual([
    { kind: 'room.paused', by: 'host', seat: null },
  ]);
  expect(presentOf(script.room).game?.paused).toEqual({ by: 'host', seat: null });
  expect(told(script, () => script.do({ kind: 'resumed', renew: false }))).toEqual([
    { kind: 'room.resumed' },
  ]);
  const ended = told(script, () => script.do({ kind: 'ended', reason: 'ended by the host' }));
  expect(ended.at(-1)).toMatchObject({ kind: 'phase.game_over', aborted: 'ended by the host' });
  expect(told(script, () => script.do({ kind: 'playAgain' }))).toEqual([{ kind: 'room.lobby' }]);
});

test('a pause from the phone with the remote says whose it is', () => {
  const script = new RoomScript().begin();
  script.do({ kind: 'remoteHanded', seat: 'p2' });
  const paused = told(script, () => script.do({ kind: 'paused', by: 'p2' }));
  expect(paused).toEqual([{ kind: 'room.paused', by: 'host', seat: 'p2' }]);
});

test('a phase whose time is moved is not told again; one of another round is', () => {
  const script = new RoomScript().begin();
  const before = presentOf(script.room);
  const later = (phases: Phase[]) => ({ ...before, game: { ...before.game!, phases } });
  const prompt = (round: number, ends: number): Phase => ({
    kind: 'phase.prompt_started',
    round,
    rounds: 3,
    timer: { ends, total: 45_000 },
  });
  const first = later([prompt(1, 45_000)]);
  expect(happened(first, later([prompt(1, 60_000)]))).toEqual([]);
  expect(happened(first, later([prompt(2, 90_000)]))).toEqual([prompt(2, 90_000)]);
});

test('[F6] what was put on an option is told when it is turned, and not before', () => {
  const settings = { firstQuestions: 1, secondQuestions: 0, thirdQuestions: 0 };
  const wall = 'until lying · a: hats · b: socks · c: moons · until guessing';
  const guessing = play(`${wall} · b marks lie a 😂`, { settings });
  const marks = (state: Parameters<typeof fupOgFakta.stage>[0]) =>
    (fupOgFakta.phases?.(state) ?? []).filter(({ kind }) => kind === 'phase.option_marked');
  expect(marks(guessing.state)).toEqual([]);
  const turned = until(more(guessing, 'a = truth · bc = lie a'), (game) => {
    const view = viewOf(game);
    return view.kind === 'scoring' && view.beat.kind === 'lie';
  });
  expect(marks(turned.state)).toMatchObject([{ emoji: '😂', count: 1 }]);
});
