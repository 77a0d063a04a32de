import type {
  ArchiveNews,
  GameCard,
  GamePage,
  HostArchive,
  RecordedStage,
} from '../workers/archive/archive.ts';
import type { StartedArchive } from './archive.ts';

/** What lies in it; a test fills it in and looks at it again. */
export interface ScriptedContents {
  /** In any order. */
  games: GamePage[];
  recordings: Map<number, RecordedStage[]>;
  /** By their hash, for thumbnails as well. */
  pictures: Map<string, Blob>;
  /** By their name. */
  damaged: Map<string, Blob>;
  settings: unknown;
  /** By their painter. */
  keys: Map<string, string>;
}

/** An archive for tests: over plain arrays, and with the answers it is told to give. */
export interface ScriptedArchive extends StartedArchive {
  readonly contents: ScriptedContents;
  /** All calls so far, the oldest first. */
  readonly asked: readonly { name: keyof HostArchive; values: readonly unknown[] }[];
  /** From now on this is what it answers instead. */
  answer(answers: Partial<HostArchive>): void;
  say(news: ArchiveNews): void;
}

const gamesPerPage = 24;

export function scriptedArchive(given: Partial<ScriptedContents> = {}): ScriptedArchive {
  const contents: ScriptedContents = {
    games: [],
    recordings: new Map(),
    pictures: new Map(),
    damaged: new Map(),
    settings: null,
    keys: new Map(),
    ...given,
  };
  const asked: { name: keyof HostArchive; values: readonly unknown[] }[] = [];
  const listeners = new Set<(news: ArchiveNews) => void>();
  const answers = { ...answersFrom(contents) };
  return {
    contents,
    asked,
    archive: new Proxy({} as HostArchive, {
      get: (_, property) => {
        if (property === 'then') return undefined;
        const name = property as keyof HostArchive;
        return (...values: unknown[]) => {
          asked.push({ name, values });
          return (answers[name] as (...values: unknown[]) => unknown)(...values);
        };
      },
    }),
    answer: (told) => void Object.assign(answers, told),
    say(news) {
      for (const listener of listeners) listener(news);
    },
    connectEngine: () => new MessageChannel().port1,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function answersFrom(contents: ScriptedContents): HostArchive {
  const find = (id: number) => contents.games.find((game) => game.id === id);
  const opened = async () => ({
    kind: 'open' as const,
    keeping: 'disk' as const,
    setAside: [...contents.damaged.keys()].at(-1) ?? null,
  });
  return {
    open: opened,
    takeOver: opened,
    playWithout: async () => ({ kind: 'open', keeping: 'memory', setAside: null }),
    goingOn: async () => null,
    async catalogue(words, from) {
      const found = contents.games
        .filter((game) => mentions(game, words))
        .sort((one, other) => other.beganAt - one.beganAt);
      const first = Number(from ?? 0);
      const next = first + gamesPerPage;
      return {
        games: found.slice(first, next).map(cardOf),
        next: next < found.length ? String(next) : null,
        found: found.length,
      };
    },
    game: async (id) => find(id) ?? null,
    recording: async (id) => contents.recordings.get(id) ?? [],
    picture: async (hash) => contents.pictures.get(hash) ?? null,
    thumbnail: async (hash) => contents.pictures.get(hash) ?? null,
    async rename(id, title) {
      const game = find(id);
      if (game) game.title = title || game.cartridge;
    },
    async remove(id) {
      contents.games = contents.games.filter((game) => game.id !== id);
    },
    exportGame: async (id) => (find(id) ? new Blob(['zip'], { type: 'application/zip' }) : null),
    exportAll: async () => new Blob(['database'], { type: 'application/vnd.sqlite3' }),
    importAll: async () => ({ ok: false, problem: 'not an archive' }),
    damaged: async (name) => contents.damaged.get(name) ?? null,
    forgetDamaged: async (name) => void contents.damaged.delete(name),
    settings: async () => contents.settings,
    async keepSettings(settings) {
      contents.settings = settings;
      return { kept: true };
    },
    async keepPainterKey(painter, key) {
      if (key === null) contents.keys.delete(painter);
      else contents.keys.set(painter, key);
      return true;
    },
    painterKeys: async () => [...contents.keys.keys()],
    storage: async () => ({
      keeping: 'disk',
      archive: 65_536,
      games: contents.games.length,
      pictures: contents.pictures.size,
      used: 1_000_000,
      quota: 1_000_000_000,
      persistent: false,
    }),
  };
}

/** Whether every one of the words begins a word of what can be searched for. */
function mentions(game: GamePage, words: string): boolean {
  const labels = game.record.exhibits.flatMap((exhibit) => exhibit.labels);
  const said = [
    game.title,
    ...game.players.map((player) => player.name),
    ...labels.map((label) => label.text),
  ].flatMap(wordsOf);
  return wordsOf(words).every((word) => said.some((other) => other.startsWith(word)));
}

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

function cardOf(game: GamePage): GameCard {
  const { id, title, cartridge, beganAt, endedAt, aborted, players, pictures } = game;
  return { id, title, cartridge, beganAt, endedAt, aborted, players, pictures };
}
