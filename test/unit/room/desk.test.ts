import { describe, expect, test } from 'vitest';
import { guestList } from '../../../src/room/guest-list.ts';
import { needs } from '../../../src/room/needs.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { replay } from '../../../src/room/replay.ts';
import { stageView } from '../../../src/room/stage.ts';
import { verdictOf } from '../../../src/room/verdict.ts';
import { RoomScript, testPicture } from '../../kit/room-script.ts';

const picture = (letter: string) => ({ kind: 'picture', hash: testPicture(letter).hash }) as const;
const waiting = (script: RoomScript) => guestList(script.room).desk?.waiting ?? [];

/** The host's word on what has waited for longest. */
function judge(script: RoomScript, shows: boolean, by: string | null = null, index = 0): boolean {
  const held = waiting(script)[index]?.held ?? 'none';
  return script.do({ kind: 'judged', held, shows, by });
}

/** Everything said to the big screen and to phones but those of `except`. */
const seenBy = ({ room }: RoomScript, except: readonly string[]) =>
  JSON.stringify([
    stageView(room),
    ...room.seats
      .filter(({ seat }) => !except.includes(seat))
      .map(({ seat }) => phoneView(room, seat)),
  ]);

const stage = (script: RoomScript) => {
  const { scene } = stageView(script.room);
  return scene.kind === 'game' ? scene.view.kind : scene.kind;
};

function moderated(players = 3) {
  const script = new RoomScript().begin(players);
  script.do({ kind: 'moderated', on: true });
  return script;
}

function paint(script: RoomScript) {
  for (const { id } of needs(script.room).orders) {
    script.do({ kind: 'painted', order: id, picture: testPicture('a') });
  }
}

/** Somebody is fooling: all prompts are painted, and who may lie is told. */
function fooling(players = 3) {
  const script = new RoomScript().begin(players);
  for (const { seat } of script.room.seats) script.write(seat, `prompt of ${seat}`);
  paint(script);
  script.do({ kind: 'moderated', on: true });
  const liars = script.room.seats
    .map(({ seat }) => seat)
    .filter((seat) => script.ask(seat).kind === 'write');
  const author = script.room.seats.find(({ seat }) => !liars.includes(seat))!.seat;
  return { script, liars, author };
}

describe('a prompt', () => {
  test('is painted only after the yes, and seen by nobody before', () => {
    const script = moderated();
    const event = {
      kind: 'answered',
      seat: 'p1',
      ask: script.ask('p1').id,
      answer: { kind: 'write', text: 'a rude pig' },
      at: script.now,
    } as const;
    const before = script.room;
    script.apply(event);
    expect(verdictOf(before, script.room, event)).toEqual({ verdict: 'taken', problem: null });
    expect(needs(script.room).orders).toEqual([]);
    expect(script.ask('p1')).toMatchObject({
      kind: 'wait',
      sent: { label: 'Prompt', text: 'a rude pig' },
    });
    expect(seenBy(script, ['p1'])).not.toContain('rude');
    expect(waiting(script)).toEqual([{ held: 'h1', kind: 'text', text: 'a rude pig', face: null }]);
    expect(judge(script, true)).toBe(true);
    expect(needs(script.room).orders).toMatchObject([{ prompt: 'a rude pig' }]);
    expect(waiting(script)).toEqual([]);
  });

  test('that got a no comes back as a new attempt, in words, as often as it takes', () => {
    const script = moderated();
    const ids = new Set<string>();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const ask = script.ask('p1');
      ids.add(ask.id);
      expect(script.write('p1', `rude ${attempt}`)).toBe(true);
      expect(script.answer('p1', { kind: 'write', text: 'twice' }, ask.id)).toBe(false);
      judge(script, false);
      expect(script.ask('p1')).toMatchObject({
        kind: 'write',
        text: `rude ${attempt}`,
        problem: expect.stringContaining('differently'),
        timer: ask.timer,
      });
      expect(script.answer('p1', { kind: 'write', text: 'late' }, ask.id)).toBe(false);
    }
    expect(ids.size).toBe(3);
    script.write('p1', 'a decent pig');
    judge(script, true);
    expect(needs(script.room).orders).toMatchObject([{ prompt: 'a decent pig' }]);
  });

  test('the stage does not end while the last of them is being read', () => {
    const script = moderated();
    for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
    judge(script, true);
    judge(script, true);
    paint(script);
    expect(stage(script)).toBe('prompting');
    judge(script, true);
    paint(script);
    expect(stage(script)).toBe('fooling');
  });
});

describe('what still waits when its time is up', () => {
  /** Until the game would have closed it. */
  const toDeadline = (script: RoomScript) => script.pass(needs(script.room).deadline! - script.now);

  test('is waited for: with the yes it counts, and the game goes on at once', () => {
    const { script, liars } = fooling();
    script.write(liars[0]!, 'a late lie');
    const open = script.ask(liars[1]!).id;
    toDeadline(script);
    expect(stage(script)).toBe('fooling');
    // Nobody else has more time for that.
    expect(script.ask(liars[1]!)).toMatchObject({ kind: 'wait', timer: null });
    expect(script.answer(liars[1]!, { kind: 'write', text: 'too late' }, open)).toBe(false);
    script.pass(5000);
    judge(script, true);
    script.pass(0);
    expect(stage(script)).toBe('landing');
    expect(JSON.stringify(stageView(script.room))).toContain('a late lie');
  });

  test('is left out after 20 s, and after a no at once', () => {
    for (const no of [true, false]) {
      const { script, liars } = fooling();
      script.write(liars[0]!, 'a rude lie');
      toDeadline(script);
      if (no) judge(script, false);
      else script.pass(19_999);
      script.pass(no ? 0 : 1);
      expect(stage(script)).not.toBe('fooling');
      expect(waiting(script)).toEqual([]);
      script.pass(120_000);
      expect(JSON.stringify(replay(script.opening, script.log).scene)).not.toContain('a rude lie');
    }
  });

  test('a pause stands still for it, too', () => {
    const { script, liars } = fooling();
    script.write(liars[0]!, 'a late lie');
    toDeadline(script);
    script.do({ kind: 'paused' });
    expect(needs(script.room).deadline).toBeNull();
    expect(judge(script, true)).toBe(true);
    script.do({ kind: 'resumed', renew: false });
    script.pass(0);
    expect(JSON.stringify(stageView(script.room))).toContain('a late lie');
  });
});

test('what the game itself refuses needs no yes, and tells its author at once', () => {
  const { script, liars, author } = fooling();
  script.write(liars[0]!, `prompt of ${author}`);
  expect(waiting(script)).toEqual([]);
  expect(script.ask(liars[0]!)).toMatchObject({ kind: 'write', problem: expect.any(String) });
});

test('[M12] who sent something that is being read may lock their phone: it still counts', () => {
  const { script, liars } = fooling();
  const [one, other] = liars as [string, string];
  script.write(one, 'a lie of a sleeper');
  script.presence(one, 'gone');
  script.write(other, 'another lie');
  judge(script, true, null, 1);
  expect(stage(script)).toBe('fooling');
  judge(script, true);
  expect(JSON.stringify(stageView(script.room))).toContain('a lie of a sleeper');
});

test('[M52] what a kicked player wrote is gone from the desk', () => {
  const { script, liars } = fooling(4);
  script.write(liars[0]!, 'rude');
  script.do({ kind: 'kicked', seat: liars[0]! });
  expect(waiting(script)).toEqual([]);
});

test('choices, reactions and guesses need no yes', () => {
  const { script, liars } = fooling();
  for (const seat of liars) script.write(seat, `lie of ${seat}`);
  for (const _ of liars) judge(script, true);
  const guesser = liars[0]!;
  while (script.ask(guesser).kind !== 'pick') script.pass(500);
  const ask = script.ask(guesser);
  if (ask.kind !== 'pick') throw new Error('no guess');
  expect(script.pick(guesser, ask.options.find(({ open }) => open)!.id)).toBe(true);
  expect(waiting(script)).toEqual([]);
});

test('when nothing has to wait any more, all that waits is shown', () => {
  const script = moderated();
  script.write('p1', 'a pig');
  script.write('p2', 'a cow');
  script.do({ kind: 'moderated', on: false });
  expect(needs(script.room).orders).toMatchObject([{ prompt: 'a pig' }, { prompt: 'a cow' }]);
  expect(guestList(script.room).desk).toBeNull();
});

test('a reopened room still waits for the same word', () => {
  const script = moderated();
  script.write('p1', 'a pig');
  script.do({ kind: 'reopened' });
  expect(judge(script, true)).toBe(true);
  expect(needs(script.room).orders).toMatchObject([{ prompt: 'a pig' }]);
});

describe('names and pictures', () => {
  const lobby = () => {
    const script = new RoomScript().join(2);
    script.do({ kind: 'moderated', on: true });
    script.do({ kind: 'joined', identity: 'new' });
    return script;
  };
  const sign = (script: RoomScript, part: object) =>
    script.do({ kind: 'profile', seat: 'p3', ...part });

  test('[M3] are seen by their owner alone until the yes', () => {
    const script = lobby();
    sign(script, { name: ' Rude ', face: picture('c') });
    expect(phoneView(script.room, 'p3')).toMatchObject({ ask: { id: 'lobby.reading' } });
    expect(phoneView(script.room, 'p3').people[2]).toMatchObject({
      name: 'Rude',
      face: picture('c'),
    });
    expect(seenBy(script, ['p3'])).not.toMatch(/Rude|cccc/);
    expect(waiting(script)).toMatchObject([
      { kind: 'name', text: 'Rude' },
      { kind: 'picture', face: picture('c') },
    ]);
    judge(script, true);
    judge(script, true);
    expect(script.record('p3')).toMatchObject({ name: 'Rude', face: picture('c') });
    expect(script.ask('p3').kind).toBe('pick');
  });

  test('that got a no are asked for again, with the reason, and the old ones stay', () => {
    const script = lobby();
    sign(script, { name: 'Rude', face: picture('c') });
    judge(script, false);
    judge(script, false);
    const view = phoneView(script.room, 'p3');
    expect(view).toMatchObject({ profileProblem: expect.stringContaining('name') });
    expect(view.people[2]).toMatchObject({ name: null, face: null });
    sign(script, { name: 'Di', face: { kind: 'offered', number: 7 } });
    judge(script, true);
    expect(script.record('p3')).toMatchObject({ name: 'Di', face: { number: 7 } });
    expect(phoneView(script.room, 'p3').profileProblem).toBeUndefined();
    script.do({ kind: 'profile', seat: 'p3', name: 'Ruder' });
    judge(script, false);
    expect(script.record('p3').name).toBe('Di');
  });

  test('only the newest wish of a phone waits, and one of the house’s faces never does', () => {
    const script = lobby();
    for (const name of ['One', 'Two', 'Three']) sign(script, { name });
    sign(script, { face: { kind: 'offered', number: 7 } });
    expect(waiting(script)).toMatchObject([{ text: 'Three' }]);
    expect(script.record('p3').face).toEqual({ kind: 'offered', number: 7 });
    script.do({ kind: 'joined', identity: 'copycat' });
    expect(script.do({ kind: 'profile', seat: 'p4', name: 'three' })).toBe(false);
  });

  test('a game that begins goes on under a name of the house; the wish waits until it is over', () => {
    const script = lobby();
    sign(script, { name: 'Slow' });
    script.pick('p1', 'start');
    script.pass(5000);
    expect(script.record('p3').name).toBe('Nobody 3');
    expect(waiting(script)).toEqual([]);
    expect(script.do({ kind: 'judged', held: 'h1', shows: true, by: null })).toBe(false);
    script.do({ kind: 'ended', reason: 'ended by the host' });
    expect(waiting(script)).toMatchObject([{ text: 'Slow' }]);
    judge(script, true);
    expect(script.record('p3').name).toBe('Slow');
  });

  test('who was let in by name has the host’s yes; who comes in unasked has not', () => {
    const script = lobby();
    script.do({ kind: 'doorSet', asks: true });
    for (const [index, name] of ['Di', 'Eve'].entries()) {
      script.do({ kind: 'joined', identity: name });
      script.do({ kind: 'profile', seat: `k${4 + index}`, name, face: picture('d') });
    }
    script.do({ kind: 'admitted', knock: 'k4' });
    expect(script.record('p4').name).toBe('Di');
    script.do({ kind: 'doorSet', asks: false });
    expect(script.record('p5')).toMatchObject({ name: null, face: null });
    expect(waiting(script)).toMatchObject([{ text: 'Eve' }, { kind: 'picture' }]);
  });
});

describe('the trusted phone', () => {
  const list = (script: RoomScript, seat: string) => phoneView(script.room, seat).moderation;

  test('[M31] one who watches sees texts: not whose they are, nor what they are for', () => {
    const { script, liars } = fooling();
    script.join(1);
    script.do({ kind: 'moderatorNamed', seat: 'p4' });
    script.write(liars[0]!, 'a lie');
    const [one, ...others] = list(script, 'p4')!;
    const { held } = one!;
    expect(others).toEqual([]);
    expect(one).toEqual({ held, kind: 'text', text: 'a lie', face: null });
    expect(held).not.toMatch(/p\d/);
    expect(script.do({ kind: 'judged', held, shows: true, by: liars[1]! })).toBe(false);
    expect(script.do({ kind: 'judged', held, shows: true, by: 'p4' })).toBe(true);
    expect(list(script, 'p4')).toEqual([]);
    for (const seat of liars) expect(list(script, seat)).toBeUndefined();
  });

  test('[M31] one who plays decides about names and pictures, and sees no text of the game', () => {
    const { script, liars } = fooling();
    const [moderator, other] = liars as [string, string];
    script.do({ kind: 'moderatorNamed', seat: moderator });
    script.write(other, 'a lie to fall for');
    script.do({ kind: 'joined', identity: 'late' });
    script.do({ kind: 'profile', seat: 'p4', name: 'Late', face: picture('c') });
    expect(list(script, moderator)).toMatchObject([{ kind: 'name' }, { kind: 'picture' }]);
    expect(JSON.stringify(phoneView(script.room, moderator))).not.toContain('fall for');
    expect(judge(script, true, moderator)).toBe(false);
    expect(judge(script, true)).toBe(true);
  });

  test('nobody says yes to what is their own', () => {
    const script = new RoomScript().join(3);
    script.do({ kind: 'moderated', on: true });
    script.do({ kind: 'moderatorNamed', seat: 'p2' });
    script.do({ kind: 'profile', seat: 'p2', name: 'Rude' });
    expect(list(script, 'p2')).toEqual([]);
    expect(judge(script, true, 'p2')).toBe(false);
    expect(script.record('p2').name).toBe('Player 2');
  });

  test('is named by the host, one at a time, and no more once kicked', () => {
    const script = new RoomScript().join(3);
    expect(script.do({ kind: 'moderatorNamed', seat: 'p9' })).toBe(false);
    script.do({ kind: 'moderatorNamed', seat: 'p2' });
    script.do({ kind: 'moderatorNamed', seat: 'p3' });
    expect(list(script, 'p2')).toBeUndefined();
    expect(list(script, 'p3')).toEqual([]);
    script.do({ kind: 'kicked', seat: 'p3' });
    expect(script.room.desk.moderator).toBeNull();
  });
});
