import { expect, test } from 'vitest';
import { offerEvidence } from '../../../host/evidence.ts';
import { timeLeft } from '../../../host/game-clock.ts';
import { loadConfig } from '../../../host/load-config.ts';
import { openRoom, rateOf } from '../../../host/open-room.ts';
import { defaultConfig } from '../../../shared/config.ts';
import { PaintingSettings } from '../../../shared/painting-settings.ts';
import { scriptedEngine } from '../../../host/scripted-engine.ts';
import { inTwoLines } from '../../../host/stage/sign-width.ts';
import { emptyRoom as opening } from '../../../src/room/state.ts';

const config = { brokers: ['/mqtt', 'wss://broker.example/mqtt'], iceServers: [], addresses: [] };

test.each([
  ['http://localhost:4173/?rate=8', 8],
  ['http://127.0.0.1:4173/?rate=8', 8],
  ['http://192.168.1.23:4173/?rate=8', 1],
  ['https://example.org/?rate=8', 1],
  ['http://localhost:4173/', 1],
  ['http://localhost:4173/?rate=fast', 1],
  ['http://localhost:4173/?rate=-2', 1],
])('game time at %s runs at %d', (page, rate) => {
  expect(rateOf(page)).toBe(rate);
});

test('a room is opened with brokers as absolute addresses', () => {
  const engine = scriptedEngine();
  const archive = new MessageChannel().port1;
  const opened = {
    brokers: config.brokers,
    byHand: { brokers: ['/mqtt'], named: ['wss://broker.example/mqtt'] },
    iceServers: [],
    archive,
    painting: PaintingSettings.parse({}),
    guard: { newcomers: true, texts: false },
    resume: true,
    demo: false,
  };
  const room = openRoom(engine, opened, 'http://localhost:4173/?rate=8');
  expect(engine.posted).toEqual([
    {
      kind: 'open',
      brokers: ['ws://localhost:4173/mqtt', 'wss://broker.example/mqtt'],
      byHand: {
        brokers: ['ws://localhost:4173/mqtt'],
        named: ['wss://broker.example/mqtt'],
      },
      iceServers: [],
      rate: 8,
      archive,
      painting: PaintingSettings.parse({}),
      guard: { newcomers: true, texts: false },
      resume: true,
      demo: false,
    },
  ]);
  expect(engine.stopped()).toBe(false);
  room.close();
  expect(engine.stopped()).toBe(true);
});

test('evidence is asked of the engine, and its answer is the answer', async () => {
  const engine = scriptedEngine();
  offerEvidence(engine);
  const asked = globalThis.hogwash?.evidence?.();
  expect(engine.posted).toEqual([{ kind: 'evidence' }]);
  const room = opening({ cartridge: 'masterpiece', settings: {} });
  const answer = { kind: 'evidence' as const, opening: room, log: [], room, dropped: {} };
  engine.say(answer);
  expect(await asked).toBe(answer);
});

const serving = (response: () => Response) => () => Promise.resolve(response());

test('config.json is read, or the defaults serve and it is said why', async () => {
  expect(await loadConfig(serving(() => Response.json(config)))).toEqual({ config, problem: null });
  const broken = { config: defaultConfig, problem: 'broken' };
  expect(await loadConfig(serving(() => Response.json({ brokers: [] })))).toEqual(broken);
  expect(await loadConfig(serving(() => new Response('<html>')))).toEqual(broken);
  const missing = { config: defaultConfig, problem: 'missing' };
  expect(await loadConfig(serving(() => new Response('', { status: 404 })))).toEqual(missing);
  expect(await loadConfig(() => Promise.reject(new TypeError('offline')))).toEqual(missing);
});

test('the time left follows the clock: its rate while it runs, nothing while it stands', () => {
  const timer = { ends: 20_000, total: 45_000 };
  const clock = { now: 4000, rate: 8, running: true, readAt: 1000 };
  expect(timeLeft(clock, timer, 2000)).toBe(8000);
  expect(timeLeft(clock, timer, 9000)).toBe(0);
  expect(timeLeft({ ...clock, running: false }, timer, 9000)).toBe(16_000);
});

test('a long name breaks at the space that leaves it narrowest', () => {
  expect(inTwoLines('Ada B')).toEqual(['Ada B']);
  expect(inTwoLines('Wolfgang Wimmers')).toEqual(['Wolfgang', 'Wimmers']);
  expect(inTwoLines('Joakim Ø. Ådal')).toEqual(['Joakim', 'Ø. Ådal']);
  expect(inTwoLines('Maximilianusrex')).toEqual(['Maximilianusrex']);
});
