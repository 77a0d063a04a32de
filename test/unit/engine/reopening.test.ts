import { describe, expect, test } from 'vitest';
import type { PhoneView } from '../../../shared/messages.ts';
import { MasterpieceSettings } from '../../../src/games/masterpiece/settings.ts';
import type { MasterpieceState } from '../../../src/games/masterpiece/state.ts';
import type { FirstGame, Room } from '../../../src/room/state.ts';
import { beginRoom, reopenRoom } from '../../../workers/engine/begin-room.ts';
import type { BeginningWorld, RoomBeginning } from '../../../workers/engine/begin-room.ts';
import { Engine } from '../../../workers/engine/engine.ts';
import { GameTeller } from '../../../workers/engine/game-teller.ts';
import { Keeper } from '../../../workers/engine/keeper.ts';
import type { FromEngine } from '../../../workers/engine/messages.ts';
import { PictureStore } from '../../../workers/engine/pictures.ts';
import type { Studio } from '../../../workers/engine/studio.ts';
import { RoomLog } from '../../../workers/engine/room-log.ts';
import { fakePainter, fakeStudio } from '../../kit/fake-painter.ts';
import { FakeTime } from '../../kit/fake-time.ts';
import { MemoryRoomArchive } from '../../kit/memory-room-archive.ts';

const next: FirstGame = {
  cartridge: 'masterpiece',
  settings: MasterpieceSettings.parse({ rounds: 1 }),
};

const keysNamed = (secretKey: Uint8Array) => ({
  secretKey,
  publicKey: secretKey,
  room: `room ${secretKey.join('')}`,
});
const world: BeginningWorld = {
  newKeys: () => keysNamed(new Uint8Array([4, 2])),
  keysOf: keysNamed,
  now: () => 5000,
  uid: () => 'f'.repeat(32),
};

/** One life of a host page over an archive that outlives it. */
class Life {
  readonly time: FakeTime;
  readonly views = new Map<string, PhoneView>();
  readonly posted: FromEngine[] = [];
  readonly beginning: RoomBeginning;
  readonly engine: Engine;

  private constructor(
    archive: MemoryRoomArchive,
    beginning: RoomBeginning,
    time: FakeTime,
    studio: Studio,
  ) {
    const { posted, views } = this;
    this.time = time;
    this.beginning = beginning;
    const keeper = new Keeper({ archive, kept: beginning.kept, time, changed() {} });
    keeper.add(beginning.first);
    this.engine = new Engine({
      phones: { view: (identity, view) => views.set(identity, view), signal() {} },
      post: (message) => posted.push(message),
      opening: beginning.opening,
      reopened: beginning.reopened,
      keeper,
      log: new RoomLog(beginning.number, new GameTeller(beginning.game, world.now, world.uid)),
      pictures: new PictureStore(),
      studio,
      filter: () => ({ ok: true }),
      loadFilter: async () => () => ({ ok: true }),
      nameFilter: () => ({ ok: true }),
      keepFace: async (sent) => (sent.kind === 'offered' ? sent : null),
      time,
      rate: 1,
      seed: () => 7,
    });
    this.engine.begin();
  }

  static async begin(archive: MemoryRoomArchive, beginning: RoomBeginning, paid = false) {
    const time = new FakeTime();
    const painter = fakePainter(time, { price: () => (paid ? 0.03 : 0) });
    return new Life(archive, beginning, time, await fakeStudio(time, [painter]));
  }

  async join(...names: string[]): Promise<void> {
    for (const name of names) {
      this.engine.link.arrived(name);
      const face = { kind: 'offered', number: 1 } as const;
      await this.engine.link.message(name, { kind: 'profile', name, face });
    }
  }

  dial(...names: string[]): void {
    for (const name of names) this.engine.link.arrived(name);
  }

  /** Whatever is asked, in one way or another. */
  async answer(name: string): Promise<void> {
    const ask = this.views.get(name)?.ask;
    if (ask?.kind === 'write') {
      const answer = { kind: 'write', text: `${ask.label} of ${name}` } as const;
      await this.engine.link.message(name, { kind: 'answer', ask: ask.id, answer });
    } else if (ask?.kind === 'pick') {
      const option = ask.options.find(({ open }) => open)?.id ?? '';
      const answer = { kind: 'pick', option } as const;
      await this.engine.link.message(name, { kind: 'answer', ask: ask.id, answer });
    }
  }

  room(): Room {
    this.engine.evidence();
    const found = this.posted.findLast((message) => message.kind === 'evidence');
    if (found === undefined) throw new Error('no evidence');
    return found.room;
  }

  stage() {
    const found = this.posted.findLast((message) => message.kind === 'stage');
    if (found === undefined) throw new Error('no stage');
    return found.stage;
  }
}

const names = ['Ada', 'Bo', 'Cy'];

async function firstLife(paid = false) {
  const archive = new MemoryRoomArchive();
  const life = await Life.begin(archive, await beginRoom(archive, next, world), paid);
  await life.join(...names);
  return { archive, life };
}

/** As if the page had been killed now: all that is left is the archive. */
async function reopened(archive: MemoryRoomArchive) {
  const life = await Life.begin(archive, await reopenRoom(archive, next, world));
  await life.time.pass(0);
  return life;
}

/** The game as it stands, without what the reopening changes. */
function gameOf({ scene }: Room): MasterpieceState | null {
  return 'cartridge' in scene ? (scene.state as MasterpieceState) : null;
}

describe('a room that was left', () => {
  test('in the lobby has the same key, the same people, and nobody here yet', async () => {
    const { archive, life } = await firstLife();
    const again = await reopened(archive);
    expect(again.beginning).toMatchObject({ reopened: true, leftAt: 1000, closed: null });
    expect(again.beginning.keys.room).toBe(life.beginning.keys.room);
    expect(again.stage().people.map(({ name, here }) => ({ name, here }))).toEqual(
      names.map((name) => ({ name, here: false })),
    );
    again.dial('Ada');
    expect(again.stage().people[0]).toMatchObject({ name: 'Ada', here: true });
    await again.time.pass(30_000);
    const presence = again.room().seats.map((record) => record.presence);
    expect(presence).toEqual(['here', 'away', 'away']);
  });

  test('at any moment of a game goes on to the same end, every answer once', async () => {
    for (let killAfter = 1; killAfter < 40; killAfter += 3) {
      const { archive, life } = await firstLife();
      let playing: Life = life;
      await playing.answer('Ada');
      await playing.time.pass(5000);
      for (let step = 1; playing.room().scene.kind !== 'over'; step += 1) {
        if (step % killAfter === 0 && step < 3 * killAfter) {
          const before = playing.room();
          playing = await reopened(archive);
          expect(gameOf(playing.room())).toEqual(gameOf(before));
          expect(playing.stage().scene).toMatchObject({ paused: { by: 'reopened', lost: 0 } });
          playing.dial(...names);
          playing.engine.control({ kind: 'resume', renew: false });
        }
        const name = names[step % names.length]!;
        if (playing.room().scene.kind === 'playing') await playing.answer(name);
        await playing.time.pass(1000);
      }
      const answered = archive.events.flatMap(({ event }) =>
        event.kind === 'answered' ? [`${event.seat} ${event.ask}`] : [],
      );
      expect(new Set(answered).size).toBe(answered.length);
      expect(archive.games.get('g1')).toMatchObject({ uid: 'f'.repeat(32), endedAt: 5000 });
      expect(archive.games.get('g1')!.record.exhibits).toHaveLength(3);
      const points = Object.values(archive.games.get('g1')!.points);
      expect(points).toEqual(Object.values(gameOf(playing.room())!.points));
    }
  }, 120_000);

  test('paints its free orders again', async () => {
    const { archive, life } = await firstLife();
    await life.answer('Ada');
    await life.time.pass(5000);
    await life.answer('Ada');
    const again = await reopened(archive);
    expect(gameOf(again.room())!.stage).toMatchObject({
      round: { canvases: { p1: { kind: 'painting' } } },
    });
    await again.time.pass(300);
    expect(gameOf(again.room())!.stage).toMatchObject({
      round: { canvases: { p1: { kind: 'dry' } } },
    });
    expect(archive.pictures.size).toBe(1);
  });

  test('loses what a paid painter may have painted, until the host says so', async () => {
    const { archive, life } = await firstLife(true);
    await life.answer('Ada');
    await life.time.pass(5000);
    await life.answer('Ada');
    const again = await reopened(archive);
    await again.time.pass(2000);
    expect(archive.pictures.size).toBe(0);
    expect(again.stage().scene).toMatchObject({ paused: { by: 'reopened', lost: 1 } });
    again.dial(...names);
    again.engine.control({ kind: 'resume', renew: true });
    await again.time.pass(2000);
    expect(archive.pictures.size).toBe(1);
  });

  test('is closed, with all that is in its game, when a new one begins', async () => {
    const { archive, life } = await firstLife();
    await life.answer('Ada');
    await life.time.pass(5000);
    for (const name of names) await life.answer(name);
    await life.time.pass(2000);
    const beginning = await beginRoom(archive, next, world);
    expect(beginning).toMatchObject({ reopened: false, leftAt: null, closed: null });
    expect(archive.closed).toEqual([1]);
    const game = archive.games.get('g1')!;
    expect(game.outcome).toMatchObject({ aborted: 'another game began' });
    expect(game.record.exhibits.map(({ scored }) => scored)).toEqual([false, false, false]);
  });

  test('of which nothing is left is a new room', async () => {
    const beginning = await reopenRoom(new MemoryRoomArchive(), next, world);
    expect(beginning).toMatchObject({ reopened: false, leftAt: null, closed: null });
  });

  test('whose key cannot be had is closed, and that is said', async () => {
    const { archive } = await firstLife();
    archive.secret = null;
    const beginning = await reopenRoom(archive, next, world);
    expect(beginning).toMatchObject({ reopened: false, closed: 'room' });
    expect(archive.closed).toEqual([1]);
  });
});

describe('a room kept under other rules', () => {
  async function lateGame() {
    const { archive, life } = await firstLife();
    await life.answer('Ada');
    await life.time.pass(5000);
    for (const name of names) await life.answer(name);
    while (archive.events.length < 60) {
      for (const name of names) await life.answer(name);
      await life.time.pass(500);
      life.engine.control({ kind: 'pause' });
      life.engine.control({ kind: 'resume', renew: false });
    }
    return archive;
  }
  const olden = (archive: MemoryRoomArchive) => {
    for (const snapshot of archive.snapshots) snapshot.rules = 'room 0, masterpiece 0';
  };

  test('goes on from its newest snapshot, and says so in the log', async () => {
    const archive = await lateGame();
    olden(archive);
    const kept = archive.events.length;
    const again = await reopened(archive);
    expect(again.beginning).toMatchObject({ reopened: true, closed: null, number: kept });
    const newest = archive.snapshots.at(-1)!;
    expect(newest).toMatchObject({ number: kept, rules: expect.stringContaining('masterpiece') });
    expect(newest.rules).not.toContain('masterpiece 0');
    expect(again.stage().scene).toMatchObject({ paused: { by: 'reopened' } });
    // Killed once more, it is replayed from there.
    const third = await reopened(archive);
    expect(gameOf(third.room())).toEqual(gameOf(again.room()));
  });

  test('is closed with what is known of it when its state makes no sense any more', async () => {
    const archive = await lateGame();
    olden(archive);
    for (const snapshot of archive.snapshots) {
      snapshot.state = snapshot.state.replace('"hung":', '"gallery":');
    }
    const again = await reopened(archive);
    expect(again.beginning).toMatchObject({ reopened: true, closed: 'game' });
    expect(again.stage().scene.kind).toBe('lobby');
    expect(again.stage().people).toHaveLength(3);
    const game = archive.games.get('g1')!;
    expect(game).toMatchObject({ endedAt: 1000, outcome: { aborted: 'newer version' } });
    expect(game.outcome!.totals.map(({ points }) => points).toSorted()).toEqual(
      Object.values(game.points).toSorted(),
    );
  });

  test('is closed when the room itself makes no sense', async () => {
    const archive = await lateGame();
    olden(archive);
    for (const snapshot of archive.snapshots) {
      snapshot.state = snapshot.state.replace('"seats":', '"chairs":');
    }
    const beginning = await reopenRoom(archive, next, world);
    expect(beginning).toMatchObject({ reopened: false, closed: 'room' });
    expect(archive.closed).toEqual([1]);
  });
});
