import { meanings } from './meanings.ts';
import { formsOf } from './words.ts';

/** Emoji for a word, likeliest first: each way is one or more emoji painted together. */
export interface Dictionary {
  waysOf(word: string): readonly (readonly string[])[];
  /** Emoji that share a rare keyword with this one: what it makes one think of. */
  kinOf(emoji: string): readonly string[];
  /** The most words an entry has ("ice cream" is two). */
  longest: number;
}

/** Not things one can paint: signs, clocks, arrows, letters, flags, families of families. */
const signs =
  /button|arrow|keycap|square|circle|clock$|o_clock|_thirty|_sign$|symbol|flag_|diamond|input_|family|^(?:men|women|man|woman)_|mark$|dash$|loop$|face_with|_suit$|no_|prohibited|facing|gesturing|mode$|phone_off|wireless|convenience_store|hundred_points|_place_medal|up_button|atm|calendar|worship|_cross$|cross_mark|peace_symbol/;
/** Astronomers' signs and letters in boxes: no pictures either. */
const boxed =
  /^[\u2600-\u26ff\u2b00-\u2bff\u3000-\u32ff]|^[\u{1f100}-\u{1f2ff}\u{1f500}-\u{1f53d}\u{1f6ab}\u{1f6ad}-\u{1f6b1}\u{1f6b3}\u{1f6b7}-\u{1f6bc}\u{1f6be}\u{1f6c2}-\u{1f6c5}]/u;
/** Whole landscapes in a box; the backdrop does that. */
const views =
  /[\u{1f303}-\u{1f307}\u{1f309}\u{1f301}\u{1f30c}\u{1f320}\u{1f386}\u{1f387}\u{1f391}\u{1f3d9}\u{1f3de}]/u;
const keptAnyway = new Set(
  '☀️ ☁️ ☂️ ☃️ ⛄ ⛅ ⛈️ ⛏️ ⛑️ ⛓️ ⛩️ ⛪ ⛰️ ⛱️ ⛲ ⛳ ⛴️ ⛵ ⛸️ ⛺ ⛽ ☄️ ☎️ ☕ ☘️ ☠️ ♟️ ⚓ ⚔️ ⚖️ ⚗️ ⚙️ ⚡ ⚰️ ⚱️ ⚽ ⚾ ⭐ 🔥 🔨 🔪 🔫 🔮 🔭 🔬 🔦 🔧 🔩 🔱'.split(
    ' ',
  ),
);

type Weighed = { emoji: string; weight: number };

/**
 * Turns emojilib's table (emoji → its name, then keywords) round: word → emoji. An emoji's own name
 * outweighs a keyword; a shorter name outweighs a longer.
 */
export function dictionaryFrom(library: Readonly<Record<string, readonly string[]>>): Dictionary {
  const found = new Map<string, Weighed[]>();
  let longest = 1;
  const note = (word: string, emoji: string, weight: number): void => {
    const known = found.get(word);
    if (!known) found.set(word, [{ emoji, weight }]);
    else if (!known.some((entry) => entry.emoji === emoji)) known.push({ emoji, weight });
  };
  for (const [emoji, [rawName = '', ...keywords]] of Object.entries(library)) {
    const name = rawName.toLowerCase().replaceAll(' ', '_');
    if (!isThing(emoji, name)) continue;
    const parts = name.split('_').filter((part) => part.length > 1);
    note(parts.join(' '), emoji, 100);
    longest = Math.max(longest, Math.min(3, parts.length));
    const bare = parts.filter((part) => part !== 'face' && part !== 'person');
    if (bare.length < parts.length) note(bare.join(' '), emoji, 92);
    for (const part of bare) note(part, emoji, 84 - 9 * bare.length);
    keywords.forEach((keyword, at) => {
      const word = keyword.toLowerCase().replaceAll('_', ' ');
      if (/^[a-z][a-z ]+$/.test(word)) note(word, emoji, 44 - Math.min(20, at));
    });
  }
  for (const entries of found.values()) entries.sort((one, other) => other.weight - one.weight);

  const exactly = (word: string): readonly (readonly string[])[] => {
    const own = meanings.get(word);
    if (own) return own;
    const entries = found.get(word);
    if (!entries) return [];
    const best = entries[0]?.weight ?? 0;
    return entries
      .filter((entry) => entry.weight >= best - 16)
      .slice(0, 4)
      .map((entry) => [entry.emoji]);
  };
  const rareWordsOf = (emoji: string): string[] =>
    (library[emoji] ?? [])
      .slice(1)
      .map((word) => word.toLowerCase())
      .filter((word) => {
        const sharers = found.get(word)?.length ?? 0;
        return sharers >= 2 && sharers <= 6;
      });
  return {
    longest,
    kinOf: (emoji) =>
      rareWordsOf(emoji)
        .flatMap((word) => found.get(word) ?? [])
        .map((entry) => entry.emoji)
        .filter((other) => other !== emoji),
    waysOf(word) {
      for (const form of formsOf(word)) {
        const ways = exactly(form);
        if (ways.length > 0) return ways;
      }
      return [];
    },
  };
}

function isThing(emoji: string, name: string): boolean {
  if (emoji.includes('\u200d') && !/^(?:🧑|🐈|🐻|🐦|🏴)/u.test(emoji)) return false;
  if (keptAnyway.has(emoji)) return true;
  return !signs.test(name) && !boxed.test(emoji) && !views.test(emoji);
}
