import { effShortList } from './eff-short-list.ts';
import { letterDistance } from './letter-distance.ts';
import { checkWord, wordCount } from './room-words.ts';

/** As many letters name a word of the list. */
const enough = 3;
/** So many wrong letters still leave one word the nearest, or two at most. */
const slips = 2;

/** What somebody has typed of a room's words so far. */
export interface WordsRead {
  /** The words that are known, in order; null for one that is not. */
  words: (string | null)[];
  /** What the word that is being typed may become. */
  mayBe: string[];
  problem: WordsProblem | null;
}

export type WordsProblem =
  | { kind: 'unknown'; typed: string; nearest: string | null }
  | { kind: 'too many' }
  /** Every word is one, but they do not belong together. */
  | { kind: 'do not belong' };

/** Case, and what stands between words, count for nothing; three letters do for a whole word. */
export function readWords(text: string): WordsRead {
  const typed = lettersOf(text);
  const begun = /\p{L}$/u.test(text) ? typed.at(-1) : undefined;
  const words = typed.map(wordFor);
  const mayBe = begun === undefined ? [] : startingWith(begun);
  const isPossible = (word: string, index: number) =>
    words[index] !== null ||
    (begun !== undefined && index === typed.length - 1 && mayBe.length > 0);
  const unknown = typed.find((word, index) => !isPossible(word, index));
  return { words, mayBe, problem: problemOf(words, unknown) };
}

/** The text with the word that is being typed, or the one nobody knows, replaced. */
export function withWord(text: string, replaced: string, word: string): string {
  const typed = lettersOf(text);
  const at = typed.lastIndexOf(replaced);
  return `${(at < 0 ? typed : typed.with(at, word)).join(' ')} `;
}

/** The letters that somebody is still at; '' between words. */
export function wordBegun(text: string): string {
  return /\p{L}$/u.test(text) ? (lettersOf(text).at(-1) ?? '') : '';
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function wordFor(typed: string): string | null {
  if (effShortList.includes(typed)) return typed;
  return typed.length < enough ? null : (startingWith(typed)[0] ?? null);
}

function startingWith(letters: string): string[] {
  return effShortList.filter((word) => word.startsWith(letters));
}

function problemOf(words: (string | null)[], unknown: string | undefined): WordsProblem | null {
  if (unknown !== undefined) return { kind: 'unknown', typed: unknown, nearest: nearest(unknown) };
  if (words.length > wordCount) return { kind: 'too many' };
  const known = words.filter((word) => word !== null);
  if (known.length < wordCount) return null;
  return known[wordCount - 1] === checkWord(known) ? null : { kind: 'do not belong' };
}

function nearest(typed: string): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const word of effShortList) {
    const distance = letterDistance(typed, word);
    if (distance <= slips && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word ?? null;
}
