import { describe, expect, test } from 'vitest';
import type { HostSignal, PhoneView, SentFace, Verdict } from '../../../shared/messages.ts';
import { PhoneView as PhoneViewSchema } from '../../../shared/messages.ts';
import { MasterpieceSettings } from '../../../src/games/masterpiece/settings.ts';
import { emptyRoom, maximumSeats } from '../../../src/room/state.ts';
import type { RemoteButton } from '../../../src/room/remote.ts';
import { PaintingSettings } from '../../../shared/painting-settings.ts';
import { replay } from '../../../src/room/replay.ts';
import { Engine } from '../../../workers/engine/engine.ts';
import { Keeper } from '../../../workers/engine/keeper.ts';
import { PictureStore } from '../../../workers/engine/pictures.ts';
import { loadTextFilter } from '../../../workers/engine/text-filter.ts';
import type { FromEngine } from '../../../workers/engine/messages.ts';
import { freshLog } from '../../kit/engine-parts.ts';
import { fakePainter, fakeStudio } from '../../kit/fake-painter.ts';
import { FakeTime } from '../../kit/fake-time.ts';
import { MemoryRoomArchive } from '../../kit/memory-room-archive.ts';
import { sampleMaterial } from '../../kit/sample-questions.ts';

/** Loaded beforehand: to fetch them takes real time. */
const filters = {
  off: await loadTextFilter('off'),
  moderate: await loadTextFilter('moderate'),
  strict: await loadTextFilter('strict'),
};

/** Half-way after a second, and never done. */
const slowPainter = (time: FakeTime) =>
  fakePainter(time, {
    id: 'slow',
    patienceSeconds: 60,
    paint: (_commission, _settings, _key, { progress }) => {
      time.after(1000, () => progress({ share: 0.5, place: null, seconds: null }));
      return new Promise(() => {});
    },
  });

/** Three cents a picture, and never content with a prompt. */
const dearPainter = (time: FakeTime) =>
  fakePainter(time, {
    id: 'dear',
    price: () => 0.03,
    paint: async () => ({ ok: false, failure: 'blocked', said: 'no pigs', retryAfter: null }),
  });

async function studio(rate = 1) {
  const time = new FakeTime();
  const posted: FromEngine[] = [];
  const views = new Map<string, PhoneView>();
  const signals: [string, HostSignal][] = [];
  const archive = new MemoryRoomArchive();
  let sent = 0;
  const engine = new Engine({
    phones: {
      view: (identity, view) => {
        sent += 1;
        views.set(identity, PhoneViewSchema.parse(view));
      },
      signal: (identity, signal) => signals.push([identity, signal]),
    },
    post: (message) => posted.push(message),
    opening: emptyRoom({ cartridge: 'masterpiece', settings: MasterpieceSettings.parse({}) }),
    reopened: false,
    keeper: new Keeper({
      archive,
      kept: { room: 1 },
      time,
      changed() {},
    }),
    log: freshLog(),
    pictures: new PictureStore(),
    studio: await fakeStudio(time, [fakePainter(time), slowPainter(time), dearPainter(time)]),
    filter: filters.moderate,
    loadFilter: async (level) => filters[level],
    nameFilter: filters.moderate,
    keepFace: async (face: SentFace, pictures) =>
      face.kind === 'offered'
        ? face
        : {
            kind: 'picture',
            hash: pictures.put({ bytes: new Uint8Array([7]), type: 'image/jpeg', painter: null }),
          },
    time,
    rate,
    seed: () => 7,
  });
  engine.begin();
  const join = async (identity: string, name: string): Promise<Verdict> => {
    engine.link.arrived(identity);
    const face = { kind: 'offered', number: 1 } as const;
    return engine.link.message(identity, { kind: 'profile', name, face });
  };
  const answer = (identity: string, answer: object): Verdict | Promise<Verdict> =>
    engine.link.message(identity, {
      kind: 'answer',
      ask: views.get(identity)?.ask.id ?? 'none',
      answer: answer as never,
    });
  const evidence = () => {
    engine.evidence();
    const found = posted.findLast((message) => message.kind === 'evidence');
    if (found === undefined) throw new Error('no evidence');
    return found;
  };
  const last = () => {
    const found = posted.findLast((message) => message.kind === 'stage');
    if (found === undefined) throw new Error('no stage');
    return found;
  };
  return {
    engine,
    time,
    posted,
    archive,
    views,
    signals,
    join,
    answer,
    evidence,
    last,
    sent: () => sent,
  };
}

async function gameOfThree(rate = 1) {
  const all = await studio(rate);
  await all.join('a', 'Ada');
  await all.join('b', 'Bo');
  await all.join('c', 'Cy');
  await all.answer('a', { kind: 'pick', option: 'start' });
  await all.time.pass(5000 / rate);
  return all;
}

test('a phone that arrives gets its view; one that arrives again gets it again', async () => {
  const { engine, views } = await studio();
  engine.link.arrived('a');
  expect(views.get('a')).toMatchObject({ seat: 'p1', ask: { kind: 'wait' } });
  views.delete('a');
  engine.link.arrived('a');
  expect(views.get('a')).toMatchObject({ seat: 'p1' });
});

test('a view is sent only to those for whom something has changed', async () => {
  const { engine, join, sent } = await studio();
  await join('a', 'Ada');
  const before = sent();
  engine.control({ kind: 'pause' });
  engine.control({ kind: 'playAgain' });
  expect(sent()).toBe(before);
});

test('[M3] a taken name is refused with the reason', async () => {
  const { join } = await studio();
  expect(await join('a', 'Ada')).toEqual({ verdict: 'taken', problem: null });
  expect(await join('b', 'ADA')).toMatchObject({ verdict: 'refused' });
});

test('[M10] the first prompt is ordered at once, and the same answer again changes nothing', async () => {
  const { answer, views, evidence, engine } = await gameOfThree();
  const { id } = views.get('a')!.ask;
  expect(await answer('a', { kind: 'write', text: 'a pig' })).toMatchObject({ verdict: 'taken' });
  const again = { kind: 'answer', ask: id, answer: { kind: 'write', text: 'a pig' } } as const;
  expect(await engine.link.message('a', again)).toMatchObject({ verdict: 'closed' });
  const started = evidence().log.filter((event) => event.kind === 'started');
  expect(started).toHaveLength(1);
});

test('the picture of an order is on the page before the stage that shows it', async () => {
  const { answer, time, posted } = await gameOfThree();
  for (const who of ['a', 'b', 'c']) await answer(who, { kind: 'write', text: `prompt ${who}` });
  await time.pass(500);
  const stageAt = posted.findIndex(
    (message) =>
      message.kind === 'stage' &&
      message.stage.scene.kind === 'game' &&
      message.stage.scene.view.kind === 'fooling',
  );
  const shown = posted.slice(0, stageAt).filter((message) => message.kind === 'picture');
  expect(stageAt).toBeGreaterThan(0);
  expect(shown).toHaveLength(3);
});

test('[M63] a game nobody answers ends by its deadlines, and its log replays to the byte', async () => {
  const { answer, time, evidence, last, engine } = await gameOfThree(8);
  await answer('a', { kind: 'write', text: 'a pig' });
  await time.pass(15 * 60_000);
  expect(last().stage.scene).toMatchObject({ over: { report: null } });
  const { opening, log, room } = evidence();
  expect(log.length).toBeGreaterThan(10);
  const kept = JSON.parse(JSON.stringify(log)) as typeof log;
  expect(JSON.stringify(replay(opening, kept))).toBe(JSON.stringify(room));
  engine.control({ kind: 'playAgain' });
  expect(last().stage.scene.kind).toBe('lobby');
});

describe('pause', () => {
  test('stands the clock still, to the millisecond', async () => {
    const { engine, time, views, last } = await gameOfThree();
    await time.pass(1234);
    engine.control({ kind: 'pause' });
    const stood = last().clock.now;
    expect(views.get('a')!.clock.running).toBe(false);
    await time.pass(3_600_000);
    engine.control({ kind: 'resume', renew: false });
    expect(last().clock).toMatchObject({ now: stood, running: true });
    const { timer } = views.get('a')!.ask;
    expect(timer!.ends - stood).toBe(45_000 - 1234);
  });

  test('a machine that slept in the middle of a game wakes where it was', async () => {
    const { time, views, engine } = await gameOfThree();
    await time.sleep(3_600_000);
    engine.link.arrived('a');
    expect(views.get('a')!.ask).toMatchObject({ kind: 'write', label: 'Prompt' });
  });
});

describe('the phone with the remote', () => {
  const press = (engine: Engine, who: string, button: RemoteButton, game = 'g1') =>
    engine.link.message(who, { kind: 'control', game, button });
  const taken = { verdict: 'taken', problem: null };
  const closed = { verdict: 'closed', problem: null };

  test('pauses and goes on, to the millisecond, and the painter paints meanwhile', async () => {
    const { engine, time, views, last, answer, evidence } = await gameOfThree();
    engine.control({ kind: 'remote', seat: 'p2' });
    await time.pass(1234);
    await answer('a', { kind: 'write', text: 'a pig' });
    const before = views.get('b')!.ask;
    const stood = last().clock.now;
    expect(await press(engine, 'a', 'pause')).toEqual(closed);
    expect(await press(engine, 'b', 'pause')).toEqual(taken);
    expect(await press(engine, 'b', 'pause')).toEqual(closed);
    expect(views.get('c')!.ask.instruction).toMatch(/^Paused by Bo\./);
    await time.pass(3_600_000);
    expect(evidence().log.map(({ kind }) => kind)).toContain('painted');
    expect(await press(engine, 'b', 'resume')).toEqual(taken);
    expect(last().clock).toMatchObject({ now: stood, running: true });
    expect(views.get('b')!.ask).toEqual(before);
    await time.pass(1000);
    expect(before.timer!.ends - last().clock.now).toBe(45_000 - 1234);
  });

  test('ends the game, and what it says of a game that is no more is nothing', async () => {
    const { engine, last, archive, time } = await gameOfThree();
    engine.control({ kind: 'remote', seat: 'p2' });
    expect(await press(engine, 'b', 'end', 'g0')).toEqual(closed);
    expect(await press(engine, 'b', 'end')).toEqual(taken);
    expect(await press(engine, 'b', 'end')).toEqual(closed);
    await time.pass(0);
    expect(archive.games.get('g1')?.outcome?.aborted).toBe('ended by the host');
    expect(await press(engine, 'b', 'lobby')).toEqual(taken);
    expect(last().stage.scene.kind).toBe('lobby');
    expect(await press(engine, 'b', 'lobby')).toEqual(closed);
  });

  test('leads straight back to the lobby, and the game is kept as far as it came', async () => {
    const { engine, last, archive, time, answer } = await gameOfThree();
    engine.control({ kind: 'remote', seat: 'p2' });
    await answer('a', { kind: 'write', text: 'a pig' });
    await press(engine, 'b', 'lobby');
    await time.pass(0);
    expect(last().stage.scene.kind).toBe('lobby');
    expect(archive.games.get('g1')?.outcome?.aborted).toBe('ended by the host');
    const told = archive.events.find(({ event }) => event.kind === 'ended');
    expect(told?.stage?.stage.scene).toMatchObject({ over: { report: { seats: { length: 3 } } } });
  });
});

describe('choosing', () => {
  test('a wish of the first player goes to the page, which knows the settings; others’ do not', async () => {
    const { engine, join, posted } = await studio();
    await join('a', 'Ada');
    await join('b', 'Bo');
    const wish = { kind: 'choose', cartridge: 'masterpiece', preset: 'Quick' } as const;
    expect(await engine.link.message('b', wish)).toMatchObject({ verdict: 'closed' });
    expect(await engine.link.message('a', wish)).toMatchObject({ verdict: 'taken' });
    expect(posted.filter(({ kind }) => kind === 'wished')).toEqual([
      { kind: 'wished', seat: 'p1', cartridge: 'masterpiece', preset: 'Quick' },
    ]);
  });

  test('another game closes the one that runs, which the archive has with its reason', async () => {
    const { engine, time, archive, views, last } = await gameOfThree();
    const another = { cartridge: 'masterpiece', settings: { rounds: 1 }, preset: 'Short' };
    engine.control({ kind: 'startAnother', after: 'g1', ...another, settings: { rounds: 0 } });
    expect(last().stage.scene).toMatchObject({ over: null });
    engine.control({ kind: 'startAnother', after: 'g1', ...another });
    engine.control({ kind: 'startAnother', after: 'g1', ...another });
    await time.pass(0);
    expect(archive.games.get('g1')?.outcome?.aborted).toBe('another game began');
    expect(last().stage.scene).toMatchObject({ game: 'g1', over: { startsNext: { total: 5000 } } });
    expect(views.get('c')!.coming).toMatchObject({ preset: 'Short' });
    await time.pass(5000);
    expect(last().stage.scene).toMatchObject({ game: 'g2', over: null });
    expect(archive.games.get('g2')).toMatchObject({ outcome: null });
    expect([...archive.games.keys()]).toEqual(['g1', 'g2']);
  });
});

describe('signals', () => {
  test('[M52] a reaction floats only where it is offered, and never touches the log', async () => {
    const { engine, posted, evidence, time, views } = await gameOfThree();
    const { log } = evidence();
    const before = log.length;
    const [emoji] = views.get('a')!.ask.reactions;
    engine.link.signal('a', { kind: 'reaction', emoji: '💩' });
    engine.link.signal('a', { kind: 'reaction', emoji: emoji! });
    engine.link.signal('a', { kind: 'reaction', emoji: emoji! });
    await time.pass(300);
    engine.link.signal('a', { kind: 'reaction', emoji: emoji! });
    const thrown = posted.filter((message) => message.kind === 'reaction');
    expect(thrown).toEqual([
      { kind: 'reaction', seat: 'p1', emoji },
      { kind: 'reaction', seat: 'p1', emoji },
    ]);
    expect(evidence().log).toHaveLength(before);
  });

  test('"is writing" is passed on only from one who is asked to write', async () => {
    const { engine, posted, answer } = await gameOfThree();
    engine.link.signal('a', { kind: 'writing' });
    await answer('a', { kind: 'write', text: 'a pig' });
    engine.link.signal('a', { kind: 'writing' });
    expect(posted.filter((message) => message.kind === 'writing')).toHaveLength(1);
  });

  test('faces are given out on request, one a second, and pictures of the game are not', async () => {
    const { engine, signals, time, posted, answer, views } = await gameOfThree();
    const photo = { kind: 'photo', jpeg: 'AAAA' } as const;
    engine.link.arrived('d');
    await engine.link.message('d', { kind: 'profile', name: 'Di', face: photo });
    const face = views.get('d')!.people.find(({ name }) => name === 'Di')!.face;
    if (face?.kind !== 'picture') throw new Error('no picture');
    engine.link.signal('a', { kind: 'want', hash: face.hash });
    engine.link.signal('a', { kind: 'want', hash: face.hash });
    expect(signals).toHaveLength(1);
    await time.pass(1000);
    expect(signals).toHaveLength(2);
    expect(signals[0]).toEqual([
      'a',
      { kind: 'face', hash: face.hash, type: 'image/jpeg', bytes: 'Bw==' },
    ]);
    await answer('a', { kind: 'write', text: 'a secret pig' });
    await time.pass(5000);
    const pictures = posted.flatMap((one) => (one.kind === 'picture' ? [one.hash] : []));
    engine.link.signal('b', { kind: 'want', hash: pictures.at(-1)! });
    await time.pass(2000);
    expect(signals).toHaveLength(2);
  });
});

test('[M6] the phone for which there is no place is told that the room is full', async () => {
  const { engine, views } = await studio();
  for (let number = 1; number <= maximumSeats + 1; number += 1)
    engine.link.arrived(`phone ${number}`);
  expect(views.get(`phone ${maximumSeats}`)).toMatchObject({ seat: `p${maximumSeats}` });
  expect(views.get(`phone ${maximumSeats + 1}`)).toMatchObject({
    people: [],
    ask: { kind: 'wait', id: 'full' },
  });
});

test('settings that do not parse are dropped and counted', async () => {
  const { engine, evidence, last } = await studio();
  const choose = (settings: unknown) =>
    engine.control({ kind: 'choose', cartridge: 'masterpiece', settings, preset: null });
  choose({ rounds: 0 });
  expect(evidence().dropped).toEqual({ 'settings that do not parse': 1 });
  choose({ rounds: 1 });
  expect(last().stage.next.settings).toMatchObject({ rounds: 1, promptingSeconds: 45 });
});

describe('the text filter', () => {
  test('refuses names and texts with a word about it, and nothing of them is kept', async () => {
    const { join, answer, views, evidence, engine, time } = await gameOfThree();
    expect(await answer('a', { kind: 'write', text: 'a fucking pig' })).toEqual({
      verdict: 'refused',
      problem: 'The gallery has standards, tonight at least. Put it more decently.',
    });
    expect(await join('d', 'Fuckface')).toMatchObject({ verdict: 'refused' });
    expect(JSON.stringify(evidence())).not.toMatch(/fuck/i);
    expect(views.get('a')!.ask).toMatchObject({ kind: 'write', label: 'Prompt' });
    expect(await answer('a', { kind: 'write', text: 'a pig in Scunthorpe' })).toMatchObject({
      verdict: 'taken',
    });
    const painting = PaintingSettings.parse({ painter: 'fake', standIn: null, filter: 'off' });
    engine.control({ kind: 'paint', painting });
    await time.pass(0);
    expect(await answer('b', { kind: 'write', text: 'a fucking pig' })).toMatchObject({
      verdict: 'taken',
    });
  });
});

test('a name unfit for a family is told to be unsaid, whatever is let through', async () => {
  const { engine, join, last, time } = await studio();
  const painting = PaintingSettings.parse({ painter: 'fake', standIn: null, filter: 'off' });
  engine.control({ kind: 'paint', painting });
  await time.pass(0);
  expect(await join('a', 'Fuckface')).toMatchObject({ verdict: 'taken' });
  await join('b', 'Bo');
  expect(last().stage.people.map((person) => person.name)).toEqual(['Fuckface', 'Bo']);
  expect(last().unsaid).toEqual(['p1']);
});

test('[M13] another painter’s patience counts for the next game', async () => {
  const { engine, last, time } = await studio();
  engine.control({
    kind: 'choose',
    cartridge: 'masterpiece',
    settings: { dryingSeconds: 1 },
    preset: 'Hasty',
  });
  expect(last().stage.next).toMatchObject({ settings: { dryingSeconds: 2 }, preset: 'Hasty' });
  const painting = PaintingSettings.parse({ painter: 'slow', standIn: null });
  engine.control({ kind: 'paint', painting });
  await time.pass(0);
  expect(last().stage.next).toMatchObject({ settings: { dryingSeconds: 60 }, preset: 'Hasty' });
});

test('how far a picture is goes to the stage and to the phone that waits for it, and nowhere else', async () => {
  const { engine, answer, time, posted, signals, evidence } = await gameOfThree();
  const painting = PaintingSettings.parse({ painter: 'slow', standIn: null });
  engine.control({ kind: 'paint', painting });
  await time.pass(0);
  await answer('b', { kind: 'write', text: 'a slow pig' });
  await time.pass(1000);
  const progress = { share: 0.5, place: null, seconds: null };
  expect(posted).toContainEqual({ kind: 'progress', seat: 'p2', progress });
  expect(signals).toEqual([['b', { kind: 'progress', progress }]]);
  expect(JSON.stringify(evidence().log)).not.toContain('share');
});

test('who waits for the painter is told the place, once it is known that there is a picture', async () => {
  const { answer, posted, signals } = await gameOfThree();
  for (const who of ['a', 'b', 'c']) await answer(who, { kind: 'write', text: `prompt ${who}` });
  const progress = { share: null, place: 1, seconds: null };
  expect(signals[0]).toEqual(['c', { kind: 'progress', progress }]);
  const told = posted.findIndex((message) => message.kind === 'progress');
  const shown = posted.findIndex((message) =>
    JSON.stringify(message).includes('{"seat":"p3","state":"painting"}'),
  );
  expect(shown).toBeGreaterThan(0);
  expect(told).toBeGreaterThan(shown);
});

test('[painters 2] the most paid pictures of an evening count starts, whatever comes of them', async () => {
  const { engine, answer, time, views, posted } = await gameOfThree();
  const painting = PaintingSettings.parse({ painter: 'dear', standIn: null, mostPaid: 2 });
  engine.control({ kind: 'paint', painting });
  await time.pass(0);
  for (const who of ['a', 'b', 'c']) {
    await answer(who, { kind: 'write', text: `prompt ${who}` });
    await time.pass(0);
  }
  const failures = posted.flatMap((message) =>
    message.kind === 'painterSaid' ? [message.failure] : [],
  );
  expect(failures).toEqual(['blocked', 'blocked', 'billing']);
  expect(views.get('c')!.ask).toMatchObject({
    kind: 'write',
    text: 'prompt c',
    problem: expect.stringMatching(/no credit left/),
  });
});

describe('who belongs in the room', () => {
  const guests = (posted: FromEngine[]) =>
    posted.flatMap((message) => (message.kind === 'guests' ? [message.guests] : []));

  test('the host alone is told who waits at the door, whenever that changes', async () => {
    const { engine, posted, join, views, last } = await studio();
    await join('a', 'Ada');
    engine.control({ kind: 'guard', guard: { newcomers: true, texts: false } });
    await join('b', 'Bo');
    expect(guests(posted).at(-1)?.atDoor).toMatchObject([{ name: 'Bo' }]);
    expect(JSON.stringify([views.get('a'), last()])).not.toContain('Bo');
    const told = guests(posted).length;
    engine.link.signal('b', { kind: 'writing' });
    engine.link.arrived('b');
    expect(guests(posted)).toHaveLength(told);
    const { knock } = guests(posted).at(-1)!.atDoor[0]!;
    engine.control({ kind: 'admit', knock });
    expect(views.get('b')).toMatchObject({ seat: 'p2' });
    expect(JSON.stringify(views.get('a'))).toContain('Bo');
  });

  test('a kicked phone is heard no more: no answer, no picture, no face, no signal', async () => {
    const { engine, posted, views, signals, evidence } = await gameOfThree();
    engine.control({ kind: 'kick', seat: 'p2' });
    expect(views.get('b')).toMatchObject({ seat: '', people: [], ask: { id: 'door' } });
    const events = evidence().log.length;
    const pictures = posted.filter(({ kind }) => kind === 'picture').length;
    const photo = { kind: 'photo', jpeg: 'AAAA' } as const;
    const profile = { kind: 'profile', name: 'Bertha', face: photo } as const;
    expect(await engine.link.message('b', profile)).toMatchObject({ verdict: 'closed' });
    engine.link.signal('b', { kind: 'writing' });
    engine.link.signal('b', { kind: 'want', hash: '0'.repeat(64) });
    engine.link.arrived('b');
    expect(evidence().log).toHaveLength(events);
    expect(posted.filter(({ kind }) => kind === 'picture' || kind === 'writing')).toHaveLength(
      pictures,
    );
    expect(signals).toEqual([]);
    engine.control({ kind: 'readmit', seat: 'p2' });
    expect(views.get('b')).toMatchObject({ seat: 'p2', profileOpen: true });
  });
});

describe('limits', () => {
  test('pictures of one phone beyond a handful are refused; an offered face is no picture', async () => {
    const { engine, join, time } = await studio();
    await join('a', 'Ada');
    const photo = { kind: 'profile', face: { kind: 'photo', jpeg: 'AAAA' } } as const;
    const offered = { kind: 'profile', face: { kind: 'offered', number: 3 } } as const;
    const verdicts = [];
    for (let sent = 0; sent < 8; sent += 1) {
      verdicts.push((await engine.link.message('a', photo)).verdict);
    }
    expect(verdicts).toEqual([...Array(6).fill('taken'), 'refused', 'refused']);
    expect(await engine.link.message('a', offered)).toMatchObject({ verdict: 'taken' });
    await join('b', 'Bo');
    expect(await engine.link.message('b', photo)).toMatchObject({ verdict: 'taken' });
    await time.pass(5000);
    expect(await engine.link.message('a', photo)).toMatchObject({ verdict: 'taken' });
  });

  test('[M52] a hall of watchers throws no more reactions than a stage can show', async () => {
    const { engine, posted, views, time } = await gameOfThree();
    for (let number = 0; number < 30; number += 1) engine.link.arrived(`watcher ${number}`);
    const [emoji] = views.get('a')!.ask.reactions;
    for (let round = 0; round < 10; round += 1) {
      for (let number = 0; number < 30; number += 1) {
        engine.link.signal(`watcher ${number}`, { kind: 'reaction', emoji: emoji! });
      }
      await time.pass(300);
    }
    const thrown = posted.filter(({ kind }) => kind === 'reaction').length;
    expect(thrown).toBeGreaterThan(50);
    expect(thrown).toBeLessThanOrEqual(50 + 3 * 25);
  });

  test('a phone that was put out is told so, and shown the room again afterwards', async () => {
    const { engine, views, join } = await studio();
    await join('a', 'Ada');
    engine.link.barred('a', true);
    expect(views.get('a')).toMatchObject({ people: [], ask: { kind: 'wait', id: 'barred' } });
    await join('b', 'Bo');
    expect(views.get('a')!.ask.id).toBe('barred');
    engine.link.barred('a', false);
    expect(JSON.stringify(views.get('a'))).toContain('Bo');
  });
});

describe('moderation', () => {
  const guard = { newcomers: false, texts: true };

  test('[M31] what waits goes to the host and the trusted phone, and into no picture before the yes', async () => {
    const { engine, join, answer, views, posted, last, evidence } = await gameOfThree();
    await join('d', 'Di');
    engine.control({ kind: 'guard', guard });
    engine.control({ kind: 'moderator', seat: 'p4' });
    await answer('a', { kind: 'write', text: 'a rude pig' });
    expect(evidence().log.some(({ kind }) => kind === 'started')).toBe(false);
    expect(JSON.stringify([views.get('b'), views.get('c'), last()])).not.toContain('rude');
    const desk = posted.findLast((message) => message.kind === 'guests')?.guests.desk;
    expect(desk?.waiting).toMatchObject([{ text: 'a rude pig' }]);
    const [item] = views.get('d')!.moderation!;
    expect(item).toEqual({ held: item!.held, kind: 'text', text: 'a rude pig', face: null });
    const yes = { kind: 'judge', held: item!.held, shows: true } as const;
    expect(await engine.link.message('b', yes)).toMatchObject({ verdict: 'closed' });
    expect(await engine.link.message('d', yes)).toMatchObject({ verdict: 'taken' });
    expect(await engine.link.message('d', yes)).toMatchObject({ verdict: 'closed' });
    expect(evidence().log.some(({ kind }) => kind === 'started')).toBe(true);
  });

  test('a picture that waits is given to who decides, and to nobody else', async () => {
    const { engine, join, views, signals } = await studio();
    await join('a', 'Ada');
    await join('b', 'Bo');
    engine.control({ kind: 'guard', guard });
    engine.control({ kind: 'moderator', seat: 'p2' });
    const photo = { kind: 'photo', jpeg: 'AAAA' } as const;
    await engine.link.message('a', { kind: 'profile', face: photo });
    const { face } = views.get('b')!.moderation![0]!;
    if (face?.kind !== 'picture') throw new Error('no picture');
    await join('c', 'Cy');
    engine.link.signal('c', { kind: 'want', hash: face.hash });
    expect(signals).toEqual([]);
    engine.link.signal('b', { kind: 'want', hash: face.hash });
    expect(signals).toMatchObject([['b', { kind: 'face', hash: face.hash }]]);
  });

  test('[M63] a moderated game nobody moderates ends by its deadlines all the same', async () => {
    const { engine, answer, time, last, evidence, views } = await gameOfThree(8);
    engine.control({ kind: 'guard', guard });
    for (let step = 0; step < 200; step += 1) {
      for (const who of ['a', 'b', 'c']) {
        if (views.get(who)!.ask.kind === 'write') {
          await answer(who, { kind: 'write', text: `${who} ${step}` });
        }
      }
      await time.pass(3000);
    }
    expect(last().stage.scene).toMatchObject({ over: { report: null } });
    const { opening, log, room } = evidence();
    expect(JSON.stringify(replay(opening, log))).toBe(JSON.stringify(room));
  });
});

test('what the host lays out for a game is in the event that begins it, and in no view', async () => {
  const { engine, evidence, posted, join, answer, time } = await studio();
  const material = sampleMaterial;
  engine.control({ kind: 'supply', cartridge: 'fup-og-fakta', material });
  engine.control({ kind: 'supply', cartridge: 'fup-og-fakta', material: { fresh: [{}] } });
  engine.control({ kind: 'choose', cartridge: 'fup-og-fakta', settings: {}, preset: null });
  await join('a', 'Ada');
  await join('b', 'Bo');
  await answer('a', { kind: 'pick', option: 'start' });
  await time.pass(5000);
  const { log, dropped, opening, room } = evidence();
  expect(log.find(({ kind }) => kind === 'begun')).toMatchObject({ material });
  expect(dropped).toMatchObject({ 'material that does not parse': 1 });
  expect(replay(opening, log)).toEqual(room);
  const told = JSON.stringify(posted.filter(({ kind }) => kind === 'stage'));
  expect(told).not.toContain('flamboyance');
});

test('[F6] a mark counts for the game that offered it, and is on the next view', async () => {
  const { engine, views, join, answer, time } = await studio();
  engine.control({ kind: 'supply', cartridge: 'fup-og-fakta', material: sampleMaterial });
  engine.control({ kind: 'choose', cartridge: 'fup-og-fakta', settings: {}, preset: null });
  await join('a', 'Ada');
  await join('b', 'Bo');
  engine.link.arrived('w');
  await engine.link.message('w', { kind: 'profile', name: 'Wu', watch: true });
  await answer('a', { kind: 'pick', option: 'start' });
  // Countdown, reading, lying and the flight of the labels.
  await time.pass(5000 + 5000 + 46_000 + 2000);
  const marks = () => views.get('w')?.ask.marks?.on[0];
  const mark = (target: string, on = true) =>
    engine.link.message('w', { kind: 'mark', target, emoji: '😂', on });
  const target = marks()?.id ?? '';
  expect(target).toMatch(/^g1\.r1\.q1\.o\d$/);
  expect(await mark(target)).toMatchObject({ verdict: 'taken' });
  expect(marks()?.given).toEqual(['😂']);
  expect(await mark(target)).toMatchObject({ verdict: 'closed' });
  expect(await mark(target, false)).toMatchObject({ verdict: 'taken' });
  expect(await mark(target.replace('g1', 'g2'))).toMatchObject({ verdict: 'closed' });
});

describe('the event feed', () => {
  const fedTo = (signals: [string, HostSignal][], who: string) =>
    signals.filter(([to, signal]) => to === who && signal.kind === 'feed');
  const follow = { kind: 'follow', have: null } as const;

  test('is told to who asks and is in the room, and to nobody else', async () => {
    const { engine, signals, join } = await studio();
    await join('a', 'Ada');
    await join('b', 'Bo');
    engine.control({ kind: 'lock', locked: true });
    engine.link.arrived('z');
    for (const who of ['a', 'z', 'nobody']) engine.link.signal(who, follow);
    engine.control({ kind: 'lock', locked: false });
    await join('c', 'Cy');
    expect(fedTo(signals, 'a').length).toBeGreaterThan(1);
    expect(fedTo(signals, 'b')).toEqual([]);
    expect(fedTo(signals, 'nobody')).toEqual([]);
    // It came in when the room was unlocked, and has to ask again.
    expect(fedTo(signals, 'z')).toEqual([]);
  });

  test('ends with the kick of who follows', async () => {
    const { engine, signals, join } = await studio();
    await join('a', 'Ada');
    engine.link.signal('a', follow);
    engine.control({ kind: 'kick', seat: 'p1' });
    signals.length = 0;
    await join('b', 'Bo');
    engine.link.signal('a', follow);
    expect(fedTo(signals, 'a')).toEqual([]);
  });

  test('of a reaction says whose it is', async () => {
    const { engine, signals, time, answer, views } = await gameOfThree(8);
    engine.link.signal('a', follow);
    engine.control({ kind: 'end' });
    await time.pass(10);
    const [emoji] = views.get('b')?.ask.reactions ?? [];
    signals.length = 0;
    engine.link.signal('b', { kind: 'reaction', emoji: emoji ?? 'none' });
    expect(fedTo(signals, 'a')).toMatchObject([
      [
        'a',
        {
          feed: {
            kind: 'happened',
            events: [{ event: { kind: 'room.reaction', seat: 'p2', name: 'Bo', emoji } }],
          },
        },
      ],
    ]);
    await answer('a', { kind: 'pick', option: 'playAgain' });
    expect(fedTo(signals, 'a').length).toBeGreaterThan(1);
  });
});
