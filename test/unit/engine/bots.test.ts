import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../src/ask.ts';
import { fit } from '../../../src/ask.ts';
import { replay } from '../../../src/room/replay.ts';
import { stageView } from '../../../src/room/stage.ts';
import { hasFilteredWord } from '../../../workers/engine/text-filter/matcher.ts';
import { answerOf } from '../../../workers/engine/bots/answer.ts';
import { castSize, partOf } from '../../../workers/engine/bots/cast.ts';
import { pace } from '../../../workers/engine/bots/pace.ts';
import { seededRoll } from '../../../workers/engine/bots/roll.ts';
import { botHouse } from '../../kit/bot-house.ts';

const common = { id: 'x#1', instruction: '', timer: null, reactions: [] };
const choices = [
  { id: 'a', text: 'A', open: false },
  { id: 'b', text: 'B', open: true },
  { id: 'c', text: 'C', open: true },
];
const asks: Ask[] = [
  ...[1, 3, 12, 40, 120].map((limit): Ask => ({
    kind: 'write',
    ...common,
    label: 'Lie',
    limit,
    text: '',
    problem: null,
  })),
  { kind: 'pick', ...common, label: 'Options', options: choices },
  { kind: 'grid', ...common, label: 'Board', columns: 3, cells: choices },
  {
    kind: 'form',
    ...common,
    label: 'Form',
    submit: 'Send',
    problem: null,
    fields: [
      { name: 'a', label: '', type: 'text', min: 3, max: 5, options: [] },
      { name: 'b', label: '', type: 'long text', min: 0, max: 300, options: [] },
      { name: 'c', label: '', type: 'number', min: -3, max: 3, options: [] },
      { name: 'd', label: '', type: 'whole number', min: 10, max: 12, options: [] },
      { name: 'e', label: '', type: 'choice', min: 0, max: 0, options: ['x', 'y'] },
    ],
  },
];

describe('what a bot answers', () => {
  test.each(asks)('fits the ask: %o', (ask) => {
    const roll = seededRoll(5);
    for (let time = 0; time < 200; time += 1) {
      const answer = answerOf(ask, roll);
      expect(answer && fit(ask, answer)).toEqual(answer);
    }
  });

  test('is nothing where nothing is asked, or nothing is open', () => {
    const roll = seededRoll(5);
    expect(answerOf({ kind: 'wait', ...common, sent: null }, roll)).toBeNull();
    const closed = [{ id: 'a', text: 'A', open: false }];
    expect(answerOf({ kind: 'pick', ...common, label: '', options: closed }, roll)).toBeNull();
  });

  test('is now and then what the ask suggests, where that fits', () => {
    const roll = seededRoll(5);
    const long = 'x'.repeat(41);
    const ask: Ask = {
      ...asks[3]!,
      kind: 'write',
      limit: 40,
      suggestions: ['a spoon', long],
    } as Ask;
    const texts = Array.from({ length: 40 }, () => {
      const answer = answerOf(ask, roll);
      return answer?.kind === 'write' ? answer.text : '';
    });
    const suggested = texts.filter((text) => text === 'a spoon').length;
    expect(suggested).toBeGreaterThan(5);
    expect(suggested).toBeLessThan(35);
    expect(texts).not.toContain(long);
  });

  test('is the same for the same seed, and hardly ever twice the same', () => {
    const written = (seed: number) => {
      const roll = seededRoll(seed);
      return Array.from({ length: 50 }, () => JSON.stringify(answerOf(asks[4]!, roll)));
    };
    expect(written(1)).toEqual(written(1));
    expect(new Set(written(1)).size).toBeGreaterThan(40);
  });

  test('passes the strictest filter', () => {
    const roll = seededRoll(3);
    for (let time = 0; time < 300; time += 1) {
      expect(hasFilteredWord(JSON.stringify(answerOf(asks[4]!, roll)), 'strict')).toBe(false);
    }
  });

  test('takes a while, and never all the time there is', () => {
    const roll = seededRoll(3);
    const timed: Ask = { ...asks[4]!, timer: { ends: 10_000, total: 8000 } };
    for (let time = 0; time < 200; time += 1) {
      expect(pace(asks[4]!, 0, roll)).toBeGreaterThanOrEqual(4000);
      expect(pace(timed, 4000, roll)).toBeLessThanOrEqual(4200);
    }
    expect(pace(timed, 10_500, roll)).toBe(0);
  });
});

test('ten bots have ten names that say what they are, and ten faces', () => {
  const parts = Array.from({ length: castSize }, (_, index) => partOf(index + 1));
  expect(castSize).toBe(10);
  expect(new Set(parts.map(({ name }) => name)).size).toBe(10);
  expect(new Set(parts.map(({ face }) => face.number)).size).toBe(10);
  for (const { name } of parts) expect(name).toMatch(/^Bot .{1,12}$/);
});

describe('the demo round', () => {
  test.each([1, 8])('plays a game to its end with nobody there, at rate %i', async (rate) => {
    const { crew, time, engine, room, posted, evidence } = await botHouse(rate);
    crew.demo(4);
    const seen = new Set<string>();
    for (let second = 0; room().scene.kind !== 'over'; second += 1) {
      expect(second).toBeLessThan(900);
      await time.pass(1000 / rate);
      const { scene } = stageView(room());
      seen.add(scene.kind === 'lobby' ? 'lobby' : scene.view.kind);
    }
    expect(room().seats).toHaveLength(4);
    for (const stage of ['lobby', 'prompting', 'fooling', 'guessing', 'scoring', 'ending']) {
      expect(seen).toContain(stage);
    }
    expect(posted.some(({ kind }) => kind === 'writing')).toBe(true);
    expect(posted.some(({ kind }) => kind === 'reaction')).toBe(true);
    const { log, opening } = evidence();
    expect(JSON.stringify(replay(opening, log))).toBe(JSON.stringify(engine.room));
    // Every picture was somebody's, every lie was told: nobody was too late.
    expect(log.filter(({ kind }) => kind === 'answered').length).toBeGreaterThan(4 + 12);
  });

  test('is played again when the host says so, and only then', async () => {
    const { crew, time, engine, room } = await botHouse(20);
    crew.demo(3);
    const until = async (kind: string) => {
      for (let step = 0; room().scene.kind !== kind; step += 1) {
        expect(step).toBeLessThan(4000);
        await time.pass(100);
      }
    };
    await until('over');
    await time.pass(60_000);
    expect(room().scene.kind).toBe('over');
    engine.control({ kind: 'playAgain' });
    await until('playing');
    expect(room().games).toBe(2);
  });
});

describe('bots in a room of people', () => {
  test('fill seats, never press Start, and play with a person', async () => {
    const { crew, time, room, join, answer, view } = await botHouse();
    await join('ada', 'Ada');
    crew.fillSeat();
    crew.fillSeat();
    await time.pass(60_000);
    expect(room().scene.kind).toBe('lobby');
    expect(room().seats.map(({ name }) => name)).toEqual(['Ada', 'Bot Ticelli', 'Bot Vincent']);
    await answer('ada', { kind: 'pick', option: 'start' });
    await time.pass(5000 + 15_000);
    expect(view('ada').ask.kind).toBe('write');
    const { scene } = stageView(room());
    if (scene.kind !== 'game') throw new Error(scene.kind);
    const { easels } = scene.view as unknown as { easels: { state: string }[] };
    expect(easels.map(({ state }) => state)).toEqual(['blank', 'dry', 'dry']);
  });

  test('a person who is called like one of them keeps the name', async () => {
    const { crew, time, room, join } = await botHouse();
    await join('x', 'bot ticelli');
    crew.fillSeat();
    await time.pass(0);
    expect(room().seats.map(({ name }) => name)).toEqual(['bot ticelli', 'Bot Ticelli 2']);
  });

  test('give way to people, the last first', async () => {
    const { crew, time, room, join } = await botHouse();
    for (let bot = 0; bot < 12; bot += 1) crew.fillSeat();
    await time.pass(0);
    const inside = () => room().seats.filter(({ kicked }) => !kicked);
    expect(inside()).toHaveLength(10);
    await join('ada', 'Ada');
    await join('bob', 'Bob');
    await time.pass(0);
    expect(inside().map(({ name }) => name)).toEqual([
      ...Array.from({ length: 8 }, (_, index) => partOf(index + 1).name),
      'Ada',
      'Bob',
    ]);
  });

  test('nobody is taken out of a game for one who comes late', async () => {
    const { crew, time, room, join } = await botHouse();
    crew.demo(10);
    await time.pass(20_000);
    expect(room().scene.kind).toBe('playing');
    await join('ada', 'Ada');
    await time.pass(1000);
    expect(room().seats.filter(({ kicked }) => kicked)).toEqual([]);
  });

  test('go home when told, and are not in the list of those shown the door', async () => {
    const { crew, time, room, guests } = await botHouse();
    crew.fillSeat();
    crew.fillSeat();
    await time.pass(0);
    expect(guests().bots).toEqual(['p1', 'p2']);
    crew.sendHome();
    await time.pass(0);
    expect(guests()).toMatchObject({ bots: [], out: [] });
    crew.fillSeat();
    await time.pass(0);
    expect(guests().bots).toEqual(['p1']);
    expect(room().seats).toHaveLength(2);
  });

  test('come through a locked door when the host asks for them', async () => {
    const { crew, time, engine, guests } = await botHouse();
    engine.control({ kind: 'lock', locked: true });
    crew.fillSeat();
    await time.pass(0);
    expect(guests()).toMatchObject({ bots: ['p1'], atDoor: [] });
  });

  test('keep no game awake that all people have left', async () => {
    const { crew, time, engine, room, join, answer } = await botHouse();
    await join('ada', 'Ada');
    crew.fillSeat();
    crew.fillSeat();
    await time.pass(0);
    await answer('ada', { kind: 'pick', option: 'start' });
    await time.pass(6000);
    engine.link.presence([{ identity: 'ada', presence: 'gone' }]);
    expect(room().scene).toMatchObject({ paused: { by: 'nobody here', awaits: ['p1'] } });
    engine.link.arrived('ada');
    expect(room().scene).toMatchObject({ paused: null });
  });

  test('are there again, and play on, in a room that was left and is open again', async () => {
    const first = await botHouse();
    await first.join('ada', 'Ada');
    first.crew.fillSeat();
    first.crew.fillSeat();
    await first.time.pass(0);
    await first.answer('ada', { kind: 'pick', option: 'start' });
    await first.time.pass(5500);
    const left = JSON.parse(JSON.stringify(first.room())) as ReturnType<typeof first.room>;
    const { crew, time, engine, room, join } = await botHouse(1, left);
    crew.takeUp();
    await join('ada', 'Ada');
    engine.control({ kind: 'resume', renew: false });
    await time.pass(20_000);
    const { scene } = stageView(room());
    if (scene.kind !== 'game') throw new Error(scene.kind);
    const { easels } = scene.view as unknown as { easels: { state: string }[] };
    expect(easels.map(({ state }) => state)).toEqual(['blank', 'dry', 'dry']);
  });
});
