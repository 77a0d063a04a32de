import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { RoomEvent } from '../../src/room/event.ts';
import { replay } from '../../src/room/replay.ts';
import type { Room } from '../../src/room/state.ts';
import type { HostArchive, Kept, RoomArchive, ToldGame } from '../../workers/archive/archive.ts';
import { ArchiveEvening } from '../kit/archive-evening.ts';
import type { EveningEntry, EveningPlan } from '../kit/archive-evening.ts';

/** An archive that has been opened; it may be in a worker. */
export interface ArchiveRig {
  engine: RoomArchive;
  page: Omit<
    HostArchive,
    'open' | 'takeOver' | 'playWithout' | 'damaged' | 'forgetDamaged' | 'storage'
  >;
  /** Lets go of its files and opens them again. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

const secret = new Uint8Array(32).map((_, index) => index + 100);
const small = { players: 3, settings: { rounds: 1 } };

/** What every archive must do, wherever it lives. `make` opens an empty one. */
export function testArchive(name: string, make: () => Promise<ArchiveRig>): void {
  const rule = (text: string, body: (rig: ArchiveRig) => Promise<void>) =>
    test(`[archive] ${name}: ${text}`, async () => {
      const rig = await make();
      try {
        await body(rig);
      } finally {
        await rig.close();
      }
    });

  rule('a new one is empty', async ({ engine, page }) => {
    expect(await engine.savedRoom()).toBeNull();
    expect(await page.goingOn()).toBeNull();
    expect(await page.catalogue('', null)).toEqual({ games: [], next: null, found: 0 });
    expect(await page.game(1)).toBeNull();
    expect(await page.recording(1)).toEqual([]);
    expect(await page.exportGame(1)).toBeNull();
    expect(await page.settings()).toBeNull();
    expect(await page.painterKeys()).toEqual([]);
  });

  rule('the room that goes on is found again, key and all', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).arrive();
    const room = await opened(rig, evening);
    await keepAll(rig, room, evening.entries);
    await rig.reopen();
    const saved = await rig.engine.savedRoom();
    expect(saved).toMatchObject({ room, secret, game: null });
    expect(roomOf(saved)).toEqual(evening.room);
    expect(await rig.page.goingOn()).toMatchObject({
      game: null,
      names: ['Ada', 'Björn', 'Čapek'],
    });
  });

  rule('after any event of a game the room is found as it was', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    const room = await opened(rig, evening);
    const stops = [1, 20, 50, 51, 60, evening.entries.length];
    for (const [index, stop] of stops.entries()) {
      await keepAll(rig, room, evening.entries.slice(stops[index - 1] ?? 0, stop));
      await rig.reopen();
      const expected = replay(evening.opening, evening.log.slice(0, stop));
      expect(roomOf(await rig.engine.savedRoom())).toEqual(expected);
    }
  });

  rule('a running game comes back as it was last told, and is in no list', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small });
    evening.playGame(() => evening.pictures.length > 2);
    await keepEvening(rig, evening);
    const told = lastTold(evening);
    expect(told.endedAt).toBeNull();
    expect((await rig.engine.savedRoom())?.game).toEqual(told);
    expect((await rig.page.catalogue('', null)).found).toBe(0);
    expect(await rig.page.goingOn()).toMatchObject({ game: 'Masterpiece' });
  });

  rule('events follow one another without a gap, or nothing is written', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).arrive();
    const room = await opened(rig, evening);
    const [first, second, third] = evening.entries as [EveningEntry, EveningEntry, EveningEntry];
    expect(await rig.engine.keep({ room, ...first })).toEqual({ kept: true });
    expect(await rig.engine.keep({ room, ...third })).toEqual({ kept: false, why: 'failed' });
    expect((await rig.engine.savedRoom())?.events).toHaveLength(1);
    expect(await rig.engine.keep({ room, ...second })).toEqual({ kept: true });
    const otherwise = { ...second, events: first.events.map((one) => ({ ...one, number: 2 })) };
    expect(await rig.engine.keep({ room, ...otherwise })).toEqual({ kept: false, why: 'failed' });
    expect(await rig.engine.keep({ room: room + 1, ...third })).toMatchObject({ kept: false });
  });

  rule('an entry may be kept twice, and with what came after it', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    const room = await opened(rig, evening);
    for (const [index, entry] of evening.entries.entries()) {
      expect(await rig.engine.keep({ room, ...entry })).toEqual({ kept: true });
      const next = evening.entries[index + 1];
      const both = { ...(next ?? entry), events: [...entry.events, ...(next?.events ?? [])] };
      if (index % 7 === 0) expect(await rig.engine.keep({ room, ...both })).toEqual({ kept: true });
      else expect(await rig.engine.keep({ room, ...entry })).toEqual({ kept: true });
    }
    expect(roomOf(await rig.engine.savedRoom())).toEqual(evening.room);
    expect(await logOf(rig, 1)).toHaveLength(eventsOf(evening, 'g1').length);
    const { games, found } = await rig.page.catalogue('', null);
    expect(found).toBe(1);
    const shown = stagesOf(evening, 'g1');
    expect(await rig.page.recording(games[0]!.id)).toEqual(shown);
  });

  rule('an entry that comes again adds what is new in it, and takes nothing back', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    const room = await keepEvening(rig, evening);
    const running = evening.entries.find(({ game }) => game !== null)!;
    const sign = { game: null, caption: 'over', names: ['Ada'] };
    expect(await rig.engine.keep({ room, ...running, sign })).toEqual({ kept: true });
    expect(await rig.page.goingOn()).toMatchObject(sign);
    const told = lastTold(evening);
    expect(await rig.page.game(1)).toMatchObject({ outcome: told.outcome, endedAt: told.endedAt });
    expect((await rig.engine.savedRoom())?.game).toBeNull();
    expect(roomOf(await rig.engine.savedRoom())).toEqual(evening.room);
  });

  rule('a damaged snapshot is passed over', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    const room = await keepEvening(rig, evening);
    const good = evening.snapshot().snapshot!;
    const entry = { events: [], pictures: [], game: null, sign: null };
    const bad = { ...good, state: good.state.replace('"at":', '"at":1') };
    expect(await rig.engine.keep({ room, ...entry, snapshot: bad })).toEqual({ kept: true });
    const saved = await rig.engine.savedRoom();
    expect(saved!.snapshot.number).toBeLessThan(bad.number);
    expect(roomOf(saved)).toEqual(evening.room);
  });

  rule('an ended game is in the catalogue, best player first', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    await keepEvening(rig, evening);
    const told = lastTold(evening);
    const { games, next, found } = await rig.page.catalogue('', null);
    expect({ next, found }).toEqual({ next: null, found: 1 });
    const [card] = games;
    expect(card).toMatchObject({
      title: told.title,
      cartridge: told.cartridge,
      beganAt: told.beganAt,
      endedAt: told.endedAt,
      aborted: false,
      pictures: told.record.exhibits.map(({ picture }) => picture?.hash),
    });
    const points = card!.players.map((player) => player.points);
    expect(points).toEqual(told.outcome!.totals.map((total) => total.points));
    expect(await rig.page.game(card!.id)).toEqual({
      ...card,
      uid: told.uid,
      record: told.record,
      outcome: told.outcome,
      painters: Object.fromEntries(card!.pictures.map((hash) => [hash, 'collage'])),
      recorded: true,
    });
  });

  rule('a game is watched again as it was shown, however it is kept', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    await keepEvening(rig, evening);
    const stages = stagesOf(evening, 'g1');
    expect(stages.length).toBeGreaterThan(20);
    expect(await rig.page.recording(1)).toEqual(stages);
    await rig.reopen();
    expect(await rig.page.recording(1)).toEqual(stages);
  });

  rule('pictures and faces are there for both, byte for byte', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    await keepEvening(rig, evening);
    await rig.reopen();
    for (const { hash, type, bytes } of evening.pictures) {
      expect(await rig.engine.picture(hash)).toEqual({ type, bytes });
      const blob = await rig.page.picture(hash);
      expect(blob!.type).toBe(type);
      expect(new Uint8Array(await blob!.arrayBuffer())).toEqual(bytes);
    }
    expect(await rig.engine.picture('0'.repeat(64))).toBeNull();
    expect(await rig.page.picture('0'.repeat(64))).toBeNull();
    expect(await rig.page.thumbnail('0'.repeat(64))).toBeNull();
  });

  rule('a closed room is gone; its running game is kept as closed before its end', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small });
    evening.playGame(() => evening.pictures.length > 2);
    const room = await keepEvening(rig, evening);
    await rig.engine.closeRoom(room);
    expect(await rig.engine.savedRoom()).toBeNull();
    expect(await rig.page.goingOn()).toBeNull();
    const [card] = (await rig.page.catalogue('', null)).games;
    expect(card).toMatchObject({ aborted: true });
    expect(card!.endedAt).toBeGreaterThanOrEqual(card!.beganAt);
    expect((await rig.page.game(card!.id))!.outcome).toBeNull();
    expect(await rig.page.recording(card!.id)).toEqual(stagesOf(evening, 'g1'));
    expect(await rig.engine.keep({ room, ...evening.snapshot() })).toMatchObject({ kept: false });
  });

  rule('a closed room without games leaves nothing', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).arrive();
    const room = await keepEvening(rig, evening);
    await rig.engine.closeRoom(room);
    const photo = evening.pictures[0]!.hash;
    expect(await rig.engine.picture(photo)).toBeNull();
    const bytes = await bytesOf(await rig.page.exportAll());
    expect(holds(bytes, 'secret identity')).toBe(false);
  });

  rule('a new room closes the one before', async (rig) => {
    await keepEvening(rig, new ArchiveEvening({ name: 'Monday', ...small }).playGame());
    const tuesday = new ArchiveEvening({ name: 'Tuesday', ...small }).arrive();
    const room = await keepEvening(rig, tuesday);
    expect(await rig.engine.savedRoom()).toMatchObject({ room });
    expect((await rig.page.catalogue('', null)).found).toBe(1);
  });

  rule('found by the beginnings of words: players, prompts, lies; accents or none', async (rig) => {
    await keepClosed(rig, { name: 'Monday', ...small });
    await keepClosed(rig, { name: 'Thirsday', players: 4, settings: { rounds: 1 } });
    const found = async (words: string) => (await rig.page.catalogue(words, null)).found;
    expect(await found('ada')).toBe(2);
    expect(await found('CAPEK')).toBe(2);
    expect(await found('doroth')).toBe(1);
    expect(await found('dorothée thirs')).toBe(1);
    expect(await found('  Mond\tbjor  ')).toBe(1);
    expect(await found('monday thirsday')).toBe(0);
    expect(await found('onday')).toBe(0);
    expect(await found('masterp')).toBe(2);
    expect((await rig.page.catalogue('mond', null)).games.map(({ id }) => id)).toEqual([1]);
  });

  rule('whatever is typed into the search is words', async ({ page }) => {
    const signs = `" ' * ( ) : ^ - + , . ; \\ / { } [ ] NEAR AND OR NOT title: ada* "ada" a"b NULL \0 é́ 🎩 %_`;
    for (const words of [signs, ...signs.split(' '), 'x'.repeat(10_000), 'x '.repeat(5000)]) {
      expect(await page.catalogue(words, null)).toMatchObject({ found: 0, games: [] });
    }
  });

  rule('pages follow one another, newest first, each game once', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    const room = await keepEvening(rig, evening);
    const told = lastTold(evening);
    const beganAt = (number: number) => told.beganAt + Math.floor((number % 31) / 2) * 1000;
    for (let number = 2; number <= 31; number += 1) {
      const uid = String(number).padStart(32, '0');
      const game = { ...told, game: `g${number}`, uid, beganAt: beganAt(number) };
      await rig.engine.keep({ room, events: [], pictures: [], snapshot: null, sign: null, game });
    }
    const seen: number[] = [];
    const began: number[] = [];
    for (let from: string | null = null; ;) {
      const { games, next, found } = await rig.page.catalogue('ada', from);
      expect(found).toBe(31);
      seen.push(...games.map(({ id }) => id));
      began.push(...games.map((game) => game.beganAt));
      if (next === null) break;
      from = next;
    }
    expect(new Set(seen).size).toBe(31);
    expect(began).toEqual(began.toSorted((one, other) => other - one));
    const first = await rig.page.catalogue('', null);
    expect(first.games.map(({ id }) => id)).toEqual(seen.slice(0, first.games.length));
  });

  rule('a game is renamed, found by both names, and gets its first one back', async (rig) => {
    await keepClosed(rig, { name: 'Monday', ...small });
    const titleOf = async () => (await rig.page.game(1))!.title;
    const found = async (words: string) => (await rig.page.catalogue(words, null)).found;
    await rig.page.rename(1, '  Grandmother’s birthday ');
    expect(await titleOf()).toBe('Grandmother’s birthday');
    expect(await found('grandm')).toBe(1);
    expect(await found('masterpiece')).toBe(1);
    await rig.page.rename(1, ' ');
    expect(await titleOf()).toBe('Masterpiece');
    expect(await found('grandm')).toBe(0);
    await rig.page.rename(99, 'nothing');
  });

  rule('a removed game is gone, and what another needs is not', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    const painted = evening.pictures.length;
    evening.playGame();
    await rig.engine.closeRoom(await keepEvening(rig, evening));
    const [photo, ...pictures] = evening.pictures.map(({ hash }) => hash);
    const firsts = pictures.slice(0, painted - 1);
    await rig.page.remove(1);
    await rig.page.remove(99);
    expect(await rig.page.game(1)).toBeNull();
    expect(await rig.page.recording(1)).toEqual([]);
    expect((await rig.page.catalogue('', null)).games.map(({ id }) => id)).toEqual([2]);
    const seconds = new Set((await rig.page.game(2))!.pictures);
    for (const hash of firsts) {
      expect((await rig.engine.picture(hash)) !== null).toBe(seconds.has(hash));
    }
    expect(await rig.engine.picture(photo!)).not.toBeNull();
    await rig.page.remove(2);
    expect(await rig.engine.picture(photo!)).toBeNull();
    const bytes = await bytesOf(await rig.page.exportAll());
    expect(holds(bytes, 'Monday')).toBe(false);
  });

  rule('a game can be removed while its room goes on, and is not kept again', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small }).playGame();
    const room = await keepEvening(rig, evening);
    const ended = evening.entries.length;
    await rig.page.remove(1);
    await rig.reopen();
    expect(roomOf(await rig.engine.savedRoom())).toEqual(evening.room);
    const photo = evening.pictures[0]!.hash;
    expect(await rig.engine.picture(photo)).not.toBeNull();
    const again = { events: [], pictures: [], snapshot: null, sign: null };
    await rig.engine.keep({ room, ...again, game: lastTold(evening) });
    const painted = evening.entries.find(({ pictures }) =>
      pictures.some(({ painter }) => painter),
    )!;
    const { events, pictures } = painted;
    const repeated = { ...again, events, pictures, game: null };
    expect(await rig.engine.keep({ room, ...repeated })).toEqual({ kept: true });
    expect((await rig.page.catalogue('', null)).found).toBe(0);
    expect(await rig.engine.picture(painted.pictures[0]!.hash)).toBeNull();
    evening.playGame();
    await keepAll(rig, room, evening.entries.slice(ended));
    expect(roomOf(await rig.engine.savedRoom())).toEqual(evening.room);
    const { games } = await rig.page.catalogue('', null);
    expect(games).toHaveLength(1);
    expect(await logOf(rig, games[0]!.id)).toHaveLength(eventsOf(evening, 'g2').length);
  });

  rule('settings are kept as they were given', async (rig) => {
    const settings = { painter: 'collage', volumes: { voice: 0.5 }, presets: [{ name: 'ø' }] };
    expect(await rig.page.keepSettings(settings)).toEqual({ kept: true });
    await rig.reopen();
    expect(await rig.page.settings()).toEqual(settings);
    await rig.page.keepSettings({ painter: 'other' });
    expect(await rig.page.settings()).toEqual({ painter: 'other' });
  });

  rule('painters’ keys are kept, replaced and forgotten', async (rig) => {
    expect(await rig.page.keepPainterKey('gemini', 'key-one')).toBe(true);
    expect(await rig.page.keepPainterKey('flux', 'key-två')).toBe(true);
    await rig.page.keepPainterKey('gemini', 'key-three');
    await rig.reopen();
    expect(await rig.page.painterKeys()).toEqual(['flux', 'gemini']);
    expect(await rig.engine.painterKey('gemini')).toBe('key-three');
    expect(await rig.engine.painterKey('flux')).toBe('key-två');
    await rig.page.keepPainterKey('gemini', null);
    expect(await rig.engine.painterKey('gemini')).toBeNull();
    expect(await rig.page.painterKeys()).toEqual(['flux']);
  });

  rule('a game’s zip holds its pictures, its page and its whole log', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday <b>&"', ...small }).playGame();
    await keepEvening(rig, evening);
    await rig.page.rename(1, '<script>alert(1)</script>');
    const files = unzipSync(await bytesOf((await rig.page.exportGame(1))!));
    const painted = Object.keys(files).filter((path) => path.startsWith('pictures/'));
    const told = lastTold(evening);
    expect(painted).toHaveLength(told.record.exhibits.length);
    expect(painted[0]).toMatch(/^pictures\/01-monday-b-a-[a-z-]+\.webp$/);
    const shown = told.record.exhibits.map(({ picture }) => picture!.hash);
    const firstBytes = evening.pictures.find(({ hash }) => hash === shown[0])!.bytes;
    expect(new Uint8Array(files[painted[0]!]!)).toEqual(firstBytes);
    const page = strFromU8(files['index.html']!);
    expect(page).not.toMatch(/<script|<b>&"/);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/(src|href)="(?!data:)/);
    for (const { labels } of told.record.exhibits) {
      for (const { text } of labels) expect(page).toContain(escaped(text));
    }
    for (const { title } of told.outcome!.achievements) expect(page).toContain(escaped(title));
    expect(JSON.parse(strFromU8(files['game.json']!))).toMatchObject({
      version: 1,
      uid: told.uid,
      settings: { rounds: 1 },
      players: told.players,
      record: told.record,
      outcome: told.outcome,
    });
  });

  rule('a game’s zip replays to the outcome, and knows no phone', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small });
    evening.playGame(() => {
      // Somebody comes in when the game runs: that, too, has to replay.
      evening.do({ kind: 'joined', identity: 'secret identity late 1' });
      evening.do({ kind: 'joined', identity: 'secret identity late 2' });
      return false;
    });
    await keepEvening(rig, evening);
    const files = unzipSync(await bytesOf((await rig.page.exportGame(1))!));
    const { opening, outcome } = JSON.parse(strFromU8(files['game.json']!)) as {
      opening: Room;
      outcome: ToldGame['outcome'];
    };
    const log = linesOf(strFromU8(files['log.jsonl']!));
    expect(log[0]!.kind).toBe('begun');
    expect(log.filter(({ kind }) => kind === 'joined')).toHaveLength(2);
    const room = replay(opening, log);
    expect(room.scene).toEqual(evening.room.scene);
    expect(room.seats.map(({ seat }) => seat)).toEqual(evening.room.seats.map(({ seat }) => seat));
    expect(outcome).toEqual(lastTold(evening).outcome);
    for (const file of Object.values(files)) expect(holds(file, 'secret identity')).toBe(false);
  });

  rule('the whole archive is taken elsewhere: every game, and no key', async (rig) => {
    await rig.page.keepSettings({ voice: 'Grandfather' });
    await rig.page.keepPainterKey('gemini', 'key-of-gemini-0123456789');
    await keepClosed(rig, { name: 'Monday', ...small });
    const evening = new ArchiveEvening({ name: 'Tuesday', ...small }).playGame();
    await keepEvening(rig, evening);
    await rig.page.rename(1, 'The first');
    const file = await rig.page.exportAll();
    const bytes = await bytesOf(file);
    expect(holds(bytes, 'key-of-gemini')).toBe(false);
    expect(holds(bytes, 'secret identity')).toBe(false);
    expect(indexOf(bytes, secret)).toBe(-1);
    // Here nothing has changed by it.
    expect(roomOf(await rig.engine.savedRoom())).toEqual(evening.room);
    expect(await rig.engine.painterKey('gemini')).toBe('key-of-gemini-0123456789');

    const other = await make();
    try {
      expect(await other.page.importAll(file)).toEqual({ ok: true, added: 2, already: 0 });
      for (const id of [1, 2]) {
        const game = (await rig.page.game(id))!;
        expect(await other.page.game(id)).toEqual(game);
        expect(await other.page.recording(id)).toEqual(await rig.page.recording(id));
        expect(await logOf(other, id)).toEqual(await logOf(rig, id));
      }
      for (const { hash, bytes } of evening.pictures) {
        expect((await other.engine.picture(hash))?.bytes).toEqual(bytes);
      }
      expect((await other.page.catalogue('first', null)).found).toBe(1);
      expect(await other.page.settings()).toEqual({ voice: 'Grandfather' });
      expect(await other.engine.savedRoom()).toBeNull();
      expect(await other.page.painterKeys()).toEqual([]);
      await other.page.keepSettings({ voice: 'mine' });
      await other.page.rename(1, 'Mine');
      expect(await other.page.importAll(file)).toEqual({ ok: true, added: 0, already: 2 });
      expect(await other.page.settings()).toEqual({ voice: 'mine' });
      expect((await other.page.game(1))!.title).toBe('Mine');
    } finally {
      await other.close();
    }
  });

  rule('a game that runs is taken elsewhere as closed before its end', async (rig) => {
    const evening = new ArchiveEvening({ name: 'Monday', ...small });
    evening.playGame(() => evening.pictures.length > 2);
    await keepEvening(rig, evening);
    const file = await rig.page.exportAll();
    expect((await rig.engine.savedRoom())?.game).not.toBeNull();
    expect(await rig.page.importAll(file)).toEqual({ ok: true, added: 0, already: 1 });
    const other = await make();
    try {
      expect(await other.page.importAll(file)).toEqual({ ok: true, added: 1, already: 0 });
      expect((await other.page.catalogue('', null)).games[0]).toMatchObject({ aborted: true });
    } finally {
      await other.close();
    }
  });

  rule('a file that is no good changes nothing, and is called what it is', async (rig) => {
    await keepClosed(rig, { name: 'Monday', ...small });
    const other = await make();
    const evening = new ArchiveEvening({ name: 'Tuesday', ...small }).playGame();
    await keepEvening(other, evening);
    const good = await bytesOf(await other.page.exportAll());
    await other.close();
    const before = JSON.stringify([await rig.page.catalogue('', null), await rig.page.game(1)]);
    const picture = evening.pictures.at(-1)!.bytes;
    const files: [Uint8Array<ArrayBuffer>, string][] = [
      [new Uint8Array(0), 'not an archive'],
      [new TextEncoder().encode('SQLite format 3, or so they say. '.repeat(50)), 'not an archive'],
      [changed(good, 68, [0, 0, 0, 0]), 'not an archive'],
      [changed(good, 60, [0, 0, 0, 99]), 'newer'],
      [good.slice(0, 100), 'damaged'],
      [good.slice(0, good.length - 8192), 'damaged'],
      [good.slice(0, good.length / 2), 'damaged'],
      [
        changed(
          good,
          8192,
          Array.from({ length: 8192 }, () => 0x5a),
        ),
        'damaged',
      ],
      [changed(good, indexOf(good, picture.slice(0, 64)) + 8, [1, 2, 3, 4]), 'damaged'],
      [replaced(good, '"truth":true', '"truth":1234'), 'damaged'],
      [replaced(good, '"seat":"p1","name"', '"seat":"<i","name"'), 'damaged'],
      [replaced(good, '{"exhibits":[', '{"exhibits":{'), 'damaged'],
      [replaced(good, 'image/webp', 'text/html\0'), 'damaged'],
    ];
    for (const [index, [bytes, problem]] of files.entries()) {
      const answer = await rig.page.importAll(new Blob([bytes]));
      expect([index, answer]).toEqual([index, { ok: false, problem }]);
    }
    const after = JSON.stringify([await rig.page.catalogue('', null), await rig.page.game(1)]);
    expect(after).toBe(before);
    expect(await rig.page.importAll(new Blob([good]))).toEqual({ ok: true, added: 1, already: 0 });
  });
}

async function opened(rig: ArchiveRig, evening: ArchiveEvening): Promise<number> {
  const room = await rig.engine.openRoom(secret.slice(), evening.openingSnapshot);
  expect(room).not.toBeNull();
  return room!;
}

async function keepAll(rig: ArchiveRig, room: number, entries: EveningEntry[]): Promise<void> {
  const kept: Kept[] = [];
  for (const entry of entries) kept.push(await rig.engine.keep({ room, ...entry }));
  expect(kept.filter((one) => !one.kept)).toEqual([]);
}

async function keepEvening(rig: ArchiveRig, evening: ArchiveEvening): Promise<number> {
  const room = await opened(rig, evening);
  await keepAll(rig, room, evening.entries);
  return room;
}

async function keepClosed(rig: ArchiveRig, plan: EveningPlan): Promise<void> {
  await rig.engine.closeRoom(await keepEvening(rig, new ArchiveEvening(plan).playGame()));
}

/** What the engine would go on with. */
function roomOf(saved: Awaited<ReturnType<RoomArchive['savedRoom']>>): Room {
  const { snapshot, events } = saved!;
  expect(events.map(({ number }) => number)).toEqual(
    events.map((_, index) => snapshot.number + index + 1),
  );
  return replay(
    JSON.parse(snapshot.state) as Room,
    events.map(({ event }) => event),
  );
}

async function logOf(rig: ArchiveRig, id: number): Promise<RoomEvent[]> {
  const files = unzipSync(await bytesOf((await rig.page.exportGame(id))!));
  // A phone's name in the log is its event's number, and rooms are numbered anew.
  return linesOf(strFromU8(files['log.jsonl']!));
}

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RoomEvent);

const lastTold = (evening: ArchiveEvening): ToldGame =>
  evening.entries.findLast(({ game }) => game !== null)!.game!;

const eventsOf = (evening: ArchiveEvening, game: string) =>
  evening.entries.flatMap(({ events }) => events).filter((event) => event.game === game);

const stagesOf = (evening: ArchiveEvening, game: string) =>
  eventsOf(evening, game).flatMap(({ stage }) => stage ?? []);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

function changed(bytes: Uint8Array<ArrayBuffer>, at: number, to: number[]) {
  const copy = bytes.slice();
  copy.set(to, at);
  return copy;
}

/** Every time it is there; both are equally long. */
function replaced(bytes: Uint8Array<ArrayBuffer>, text: string, by: string) {
  const copy = bytes.slice();
  const [from, to] = [new TextEncoder().encode(text), new TextEncoder().encode(by)];
  let at = indexOf(copy, from);
  expect([text, at, from.length]).toEqual([text, Math.max(at, 0), to.length]);
  for (; at !== -1; at = indexOf(copy, from)) copy.set(to, at);
  return copy;
}

const holds = (bytes: Uint8Array, text: string) =>
  indexOf(bytes, new TextEncoder().encode(text)) !== -1;

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = bytes.indexOf(part[0]!); at !== -1; at = bytes.indexOf(part[0]!, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
