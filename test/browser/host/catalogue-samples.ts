import type { PastGames } from '../../../host/catalogue/past-games.ts';
import type { Answer } from '../../../src/ask.ts';
import type { GameEvent } from '../../../src/cartridge.ts';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import { withExhibits } from '../../../src/game-record.ts';
import type { GameRecord } from '../../../src/game-record.ts';
import { MasterpieceSettings } from '../../../src/games/masterpiece/settings.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import type { GameCard, GamePage, RecordedStage } from '../../../workers/archive/archive.ts';
import { people, texts } from './gallery.ts';

/** Past games for the catalogue's tests: really played, with pictures painted on the spot. */

const prompts = [
  'a snail that has won the lottery and told nobody',
  'three penguins queueing for the opera in the rain',
  'my uncle as a Greek god, but tired',
  'existential dread at the checkout',
  'a horse selling tiny umbrellas',
  'the last slice of pizza defending its castle against an army of hungry ducks at midnight',
  'grandma riding a whale to bingo',
  'two moons in love',
  'a robot afraid of alarm clocks',
  'breakfast, but angry',
  'a cat teaching physics to a sceptical fish',
  'seven dwarves and one very long bus',
];
const lies = [
  'someone forgot the cake',
  'the invention of Monday',
  'a wedding nobody asked for',
  'Dracula on holiday',
  'the office party after the fire drill',
  'a very small dragon afraid of candles',
  'what the dog dreams of when nobody is home and the fridge is open',
  'Napoleon orders a salad',
  'love at first bite',
  'how bees see taxes',
];

/** Both from the game's own beginning. */
export interface SampleGame {
  page: GamePage;
  recording: RecordedStage[];
}

interface Play {
  id?: number;
  players?: number;
  rounds?: number;
  title?: string;
  beganAt?: number;
  /** The host ends it as soon as it comes to this stage of round 2. */
  endedAt?: 'guessing' | 'fooling';
  /** What they write; else something of the above. */
  texts?: readonly string[];
}

export const evening = new Date(2026, 10, 20, 20, 40).getTime();
const pictureHash = (game: number, order: number) =>
  (game * 1000 + order).toString(16).padStart(6, '0').padEnd(64, 'a7');

/** A game of Masterpiece played from its beginning to its end. */
export function playedGame(play: Play = {}): SampleGame {
  const { id = 1, players = 4, rounds = 2, beganAt = evening, endedAt } = play;
  const crowd = people(players).map((person) => ({ ...person, points: 0 }));
  const seats = crowd.map((person) => person.seat);
  const settings = MasterpieceSettings.parse({ rounds });
  let state = masterpiece.begin({ players: seats, settings, seed: id, at: 61_000 });
  let at = 61_000;
  let pictures = 0;
  let written = id;
  const recording: RecordedStage[] = [];
  const shown = () => {
    const stage = stageOf(crowd, state, id, settings);
    if (JSON.stringify(stage) !== JSON.stringify(recording.at(-1)?.stage)) {
      recording.push({ at, stage });
    }
  };
  let record: GameRecord = { exhibits: [] };
  const happen = (event: GameEvent) => {
    state = masterpiece.reduce(state, event);
    record = withExhibits(record, masterpiece.exhibits(state));
    shown();
  };
  const write = (from: readonly string[], limit: number) => {
    written += 1;
    const text = from[(written * 5) % from.length] ?? '';
    const round = Math.floor((written * 5) / from.length);
    return `${text}${round > 0 && play.texts === undefined ? ` ${round}` : ''}`.slice(0, limit);
  };
  shown();
  while (masterpiece.outcome(state) === null) {
    const [order] = masterpiece.needs(state).orders;
    const seat = seats.find((seat) => masterpiece.ask(state, seat).kind !== 'wait');
    const { stage } = state;
    if (endedAt === stage.kind && 'round' in stage && stage.round.number === rounds) {
      happen({ at, kind: 'ended', reason: 'ended by the host' });
    } else if (order) {
      at += 1500;
      pictures += 1;
      const picture = { hash: pictureHash(id, pictures), width: 768, height: 768 };
      happen({ at, kind: 'painted', order: order.id, picture });
    } else if (seat) {
      // The first to answer think for long, the others follow.
      at += stage.kind === 'guessing' ? 1800 : seat === seats[0] ? 11_000 : 2400;
      const ask = masterpiece.ask(state, seat);
      const prompting = stage.kind === 'prompting';
      const answer: Answer =
        ask.kind === 'pick'
          ? { kind: 'pick', option: pickOf(ask.options, at) }
          : { kind: 'write', text: write(play.texts ?? (prompting ? prompts : lies), 120) };
      happen({ at, kind: 'answered', seat, ask: ask.id, answer });
    } else {
      at = Math.max(at, masterpiece.needs(state).deadline ?? at);
      happen({ at, kind: 'due' });
    }
  }
  const outcome = masterpiece.outcome(state);
  const points = masterpiece.points(state);
  const shownPictures = record.exhibits.flatMap(({ picture }) => picture?.hash ?? []);
  return {
    recording,
    page: {
      id,
      title: play.title ?? 'Masterpiece',
      cartridge: 'masterpiece',
      beganAt,
      endedAt: beganAt + at,
      aborted: endedAt !== undefined,
      players: crowd
        .map(({ seat, name, face, colour }) => {
          return { seat, name: name ?? '', face, colour, points: points[seat] ?? 0 };
        })
        .toSorted((one, other) => other.points - one.points),
      pictures: shownPictures,
      uid: String(id).padStart(32, '0'),
      record,
      outcome,
      painters: Object.fromEntries(shownPictures.map((hash) => [hash, 'Collage'])),
      recorded: true,
    },
  };
}

function pickOf(options: readonly { id: string; open: boolean }[], at: number): string {
  const open = options.filter((option) => option.open);
  return open[Math.floor(at / 100) % open.length]?.id ?? '';
}

function stageOf(
  crowd: readonly StagePerson[],
  state: Parameters<typeof masterpiece.stage>[0],
  id: number,
  settings: MasterpieceSettings,
): RecordedStage['stage'] {
  const points = masterpiece.points(state);
  const over = masterpiece.outcome(state) === null ? null : { report: null };
  return {
    people: crowd.map((person) => ({ ...person, points: points[person.seat] ?? 0 })),
    next: {
      cartridge: 'masterpiece',
      title: 'Masterpiece',
      tagline: 'Paint it, then lie about it.',
      settings,
      preset: null,
      minutes: 14,
    },
    scene: {
      kind: 'game',
      game: `g${id}`,
      cartridge: 'masterpiece',
      title: 'Masterpiece',
      view: masterpiece.stage(state),
      paused: null,
      over,
    },
  };
}

/** Ten players, ten labels as long as they may be, everyone fooled by somebody: the fullest wall. */
export function crowdedGame(): SampleGame {
  const game = playedGame({ id: 7, players: 10, rounds: 1, title: 'W'.repeat(60) });
  const seats = game.page.players.map((player) => player.seat);
  const [author = '', ...liars] = seats;
  // The widest name there is has won.
  const widest = game.page.players.find(({ name }) => name.startsWith('MMMM'))?.seat;
  const label = (text: string, index: number) => ({
    text,
    truth: index === 0,
    authors: index === 0 ? [] : [liars[index - 1] ?? ''],
    voters: index < 2 ? liars.slice(4 * index, 4 * index + 5) : [],
  });
  const labels = texts(10, 'long').map(label);
  const points = Object.fromEntries(seats.map((seat, index) => [seat, 3 * index]));
  const [first, ...others] = game.page.record.exhibits;
  if (first === undefined) throw new Error('a picture');
  const record = { exhibits: [{ ...first, author, labels, points }, ...others] };
  const players = game.page.players
    .map((player) => (player.seat === widest ? { ...player, points: 999 } : player))
    .toSorted((one, other) => other.points - one.points);
  return { ...game, page: { ...game.page, players, record } };
}

/** Cards of many games, of a played one each, under other names and on other evenings. */
export function manyGames(count: number, of: SampleGame): SampleGame[] {
  const hour = 3_600_000;
  return Array.from({ length: count }, (_, index) => {
    const beganAt = evening - Math.floor(index / 3) * 24 * hour - (index % 3) * 0.5 * hour;
    const page = { ...of.page, id: index + 1, beganAt, endedAt: beganAt + 0.4 * hour };
    return {
      ...of,
      page: { ...page, title: index % 5 === 0 ? `Evening ${index + 1}` : page.title },
    };
  });
}

/** A picture of its own for each hash, quick to paint. */
async function paintedPicture(hash: string, side: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(side, side);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no canvas');
  const number = Number.parseInt(hash.slice(0, 6), 16);
  const sky = brush.createLinearGradient(0, 0, 0, side);
  sky.addColorStop(0, `hsl(${(number * 47) % 360} 60% 70%)`);
  sky.addColorStop(1, `hsl(${(number * 47 + 60) % 360} 55% 35%)`);
  brush.fillStyle = sky;
  brush.fillRect(0, 0, side, side);
  for (let blot = 0; blot < 5; blot += 1) {
    const dice = (number * 7919 + blot * 104_729) % 997;
    brush.fillStyle = `hsl(${(dice * 13) % 360} 70% 55% / 80%)`;
    brush.beginPath();
    brush.arc((dice / 997) * side, (((dice * 7) % 997) / 997) * side, side / (4 + blot), 0, 7);
    brush.fill();
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

export interface SampleArchive extends PastGames {
  readonly games: SampleGame[];
  /** What was asked of it, in order: `catalogue ada`, `remove 3`. */
  readonly asked: string[];
  /** The next call of this method fails with this message. */
  fail(method: keyof PastGames, message: string): void;
  /** Until the returned function is called, answers of this method wait. */
  hold(method: keyof PastGames): () => void;
}

const pageSize = 48;

/** An archive in memory, which does what it says. */
export function sampleArchive(
  games: SampleGame[],
  paint: (hash: string, side: number) => Promise<Blob> = paintedPicture,
): SampleArchive {
  const asked: string[] = [];
  const failures = new Map<string, string>();
  const gates = new Map<string, Promise<void>>();
  const answer = async <Value>(
    method: string,
    what: string | number,
    value: () => Value | Promise<Value>,
  ) => {
    asked.push(`${method} ${what}`);
    await gates.get(method);
    const failure = failures.get(method);
    failures.delete(method);
    if (failure !== undefined) throw new Error(failure);
    return value();
  };
  const find = (id: number) => games.find(({ page }) => page.id === id);
  return {
    games,
    asked,
    fail: (method, message) => void failures.set(method, message),
    hold(method) {
      let open = () => {};
      gates.set(method, new Promise<void>((resolve) => (open = resolve)));
      return () => {
        gates.delete(method);
        open();
      };
    },
    catalogue: (words, from) =>
      answer('catalogue', words, () => {
        const found = games.filter((game) => matches(game.page, words));
        const first = from === null ? 0 : Number(from);
        const next = first + pageSize < found.length ? String(first + pageSize) : null;
        const cards = found.slice(first, first + pageSize).map(({ page }) => cardOf(page));
        return { games: cards, next, found: found.length };
      }),
    game: (id) => answer('game', id, () => structuredClone(find(id)?.page ?? null)),
    recording: (id) => answer('recording', id, () => find(id)?.recording ?? []),
    picture: (hash) => answer('picture', hash, () => paint(hash, 768)),
    thumbnail: (hash) => answer('thumbnail', hash, () => paint(hash, 320)),
    rename: (id, title) =>
      answer('rename', `${id} ${title}`, () => {
        const game = find(id);
        if (game) game.page.title = title || 'Masterpiece';
      }),
    remove: (id) =>
      answer('remove', id, () => {
        const at = games.findIndex(({ page }) => page.id === id);
        if (at >= 0) games.splice(at, 1);
      }),
    exportGame: (id) => answer('exportGame', id, () => new Blob([`zip of ${id}`])),
    exportAll: () => answer('exportAll', '', () => new Blob(['archive'])),
    importAll: (file) =>
      answer('importAll', file.size, () => ({ ok: true as const, added: 0, already: 2 })),
    storage: () =>
      answer('storage', '', () => ({
        keeping: 'disk' as const,
        archive: 14_200_000,
        games: games.length,
        pictures: games.length * 8,
        used: 21_000_000,
        quota: 2_147_000_000,
        persistent: true,
      })),
  };
}

function cardOf({ id, title, cartridge, beganAt, endedAt, aborted, players, pictures }: GamePage) {
  return { id, title, cartridge, beganAt, endedAt, aborted, players, pictures } satisfies GameCard;
}

function matches(page: GamePage, words: string): boolean {
  const said = page.record.exhibits.flatMap(({ labels }) => labels.map(({ text }) => text));
  const all = [page.title, ...page.players.map(({ name }) => name), ...said];
  const known = all.join(' ').toLowerCase().split(/\s+/);
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.some((other) => other.startsWith(word)));
}
