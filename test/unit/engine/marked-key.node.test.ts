import { expect, test } from 'vitest';
import type { PhoneView } from '../../../shared/messages.ts';
import { PaintingSettings } from '../../../shared/painting-settings.ts';
import { MasterpieceSettings } from '../../../src/games/masterpiece/settings.ts';
import { emptyRoom } from '../../../src/room/state.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import { Engine } from '../../../workers/engine/engine.ts';
import { GameTeller } from '../../../workers/engine/game-teller.ts';
import { Keeper } from '../../../workers/engine/keeper.ts';
import type { FromEngine } from '../../../workers/engine/messages.ts';
import { testPainter } from '../../../workers/engine/painter-desk.ts';
import { PictureStore } from '../../../workers/engine/pictures.ts';
import { RoomLog } from '../../../workers/engine/room-log.ts';
import { Studio } from '../../../workers/engine/studio.ts';
import { MemoryRoomArchive } from '../../kit/memory-room-archive.ts';
import {
  stabilityFake,
  stabilityKey,
  stabilityRefusals,
} from '../../kit/painters/stability-fake.ts';

const rate = 100;

/** A key whose service repeats it in its refusals is used in a whole game, and is seen nowhere. */
test('a marked key is in no message to phones or page, no event, and nothing that is kept', async () => {
  const echo = {
    status: 500,
    json: { id: '1', name: 'internal_error', errors: [`no luck with ${stabilityKey}`] },
  };
  const fake = await stabilityFake({
    answers: (prompt, time) => {
      if (prompt.includes('Ada')) return stabilityRefusals.blocked;
      if (prompt.includes('Bo') && time === 1) return echo;
      return undefined;
    },
  });
  const time = browserClock();
  const archive = new MemoryRoomArchive();
  const painting = PaintingSettings.parse({
    painter: 'stability',
    settings: { stability: { baseUrl: fake.baseUrl } },
    standIn: null,
  });
  const posted: FromEngine[] = [];
  const views = new Map<string, PhoneView>();
  const seen: string[] = [];
  const keeper = new Keeper({
    archive,
    kept: {
      secret: new Uint8Array(32),
      opening: { number: 0, rules: 'room', state: '{}', hash: '' },
    },
    time,
    changed() {},
  });
  const engine = new Engine({
    phones: {
      view(identity, view) {
        views.set(identity, view);
        seen.push(JSON.stringify(view));
      },
      signal: (_, signal) => seen.push(JSON.stringify(signal)),
    },
    post: (message) => posted.push(message),
    opening: emptyRoom({
      cartridge: 'masterpiece',
      settings: MasterpieceSettings.parse({ rounds: 1, dryingSeconds: 180 }),
    }),
    reopened: false,
    keeper,
    log: new RoomLog(0, new GameTeller(null, Date.now, () => 'f'.repeat(32))),
    pictures: new PictureStore(),
    studio: await Studio.open(
      {
        fetch,
        frame: async (bytes) => ({
          ok: true,
          painted: { bytes, type: 'image/png', width: 1, height: 1 },
        }),
        time,
        keyOf: async () => stabilityKey,
      },
      painting,
    ),
    filter: () => ({ ok: true }),
    loadFilter: async () => () => ({ ok: true }),
    nameFilter: () => ({ ok: true }),
    keepFace: async () => ({ kind: 'offered', number: 1 }),
    time,
    rate,
    seed: () => 7,
  });
  engine.begin();
  const names = ['Ada', 'Bo', 'Cy'];
  for (const name of names) {
    engine.link.arrived(name);
    const face = { kind: 'offered', number: 1 } as const;
    await engine.link.message(name, { kind: 'profile', name, face });
  }
  const answerAll = async () => {
    for (const name of names) {
      const { ask } = views.get(name)!;
      if (ask.kind === 'write') {
        const answer = { kind: 'write', text: `${ask.label} of ${name}` } as const;
        await engine.link.message(name, { kind: 'answer', ask: ask.id, answer });
        // Nobody calls the start off again.
      } else if (ask.kind === 'pick' && !ask.id.startsWith('lobby.cancel')) {
        const option = ask.options.find(({ open }) => open)?.id ?? '';
        const answer = { kind: 'pick', option } as const;
        await engine.link.message(name, { kind: 'answer', ask: ask.id, answer });
      }
    }
  };
  await expect
    .poll(
      async () => {
        if (archive.games.get('g1')?.endedAt == null) await answerAll();
        return archive.games.get('g1')?.endedAt ?? null;
      },
      { timeout: 50_000, interval: 20 },
    )
    .not.toBeNull();
  engine.evidence();

  const said = posted.filter((message) => message.kind === 'painterSaid');
  expect(said.length).toBeGreaterThan(0);
  const asKept = { painterKey: async () => `${stabilityKey}!` };
  const tested = await testPainter('stability', painting, asKept, () => undefined);
  expect(tested).toMatchObject({ ok: false, failure: 'auth' });
  const kept = [archive.events, [...archive.games.values()], archive.snapshots];
  for (const text of [...seen, ...[posted, tested, kept].map((one) => JSON.stringify(one))]) {
    expect(text).not.toContain(stabilityKey);
  }
  const withKey = fake.heard.filter((heard) => JSON.stringify(heard).includes(stabilityKey));
  expect(withKey.length).toBeGreaterThan(2);
  for (const { headers, path, body } of withKey) {
    expect(headers.authorization).toContain(stabilityKey);
    expect(path + body).not.toContain(stabilityKey);
  }
  await fake.close();
});
