import {
  DataSet,
  RegExpMatcher,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
} from 'obscenity';
import type { FilterLevel } from '../../../shared/painting-settings.ts';
import { plainLetters, readings } from './readings.ts';
import { libraryWords, morePassing, ourWords } from './words.ts';

type Level = Exclude<FilterLevel, 'off'>;

const matchers: Partial<Record<Level, RegExpMatcher>> = {};

/** Whether a text holds a word of this level, however it is spelt. */
export function hasFilteredWord(text: string, level: Level): boolean {
  const matcher = (matchers[level] ??= build(level));
  return readings(text).some((reading) => matcher.hasMatch(reading));
}

function build(level: Level): RegExpMatcher {
  const applies = (wordLevel: Level | undefined) => wordLevel === 'moderate' || wordLevel === level;
  const words = new DataSet<{ originalWord: string }>().addAll(englishDataset).removePhrasesIf(
    // A word that came with a newer library is filtered until the table says otherwise.
    ({ metadata }) => {
      const rating = libraryWords[metadata?.originalWord ?? ''] ?? 'moderate';
      return rating === 'ours' || !applies(rating);
    },
  );
  for (const { level: wordLevel, spellings, passing } of ourWords) {
    if (!applies(wordLevel)) continue;
    words.addPhrase((phrase) => {
      for (const spelling of list(spellings)) phrase.addPattern(parseRawPattern(pattern(spelling)));
      for (const term of list(passing)) phrase.addWhitelistedTerm(term);
      return phrase;
    });
  }
  const built = words.build();
  return new RegExpMatcher({
    ...built,
    whitelistedTerms: [...(built.whitelistedTerms ?? []), ...list(morePassing)],
    ...englishRecommendedTransformers,
  });
}

/** What stands between the commas, in plain letters. */
function list(words: string): string[] {
  const each = plainLetters(words).split(',');
  return each.map((word) => word.trim()).filter((word) => word !== '');
}

/** Letters the library leaves doubled; of all others it makes one before it compares. */
const mayBeDoubled = /[beolsg]/;

/** A spelling of the table as the library's pattern: spaces may be missing, letters repeated. */
function pattern(spelling: string): string {
  return spelling
    .replaceAll(/([a-z])\1*/g, (run, letter: string) => {
      if (!mayBeDoubled.test(letter)) return letter;
      return run.length > 1 ? letter + letter : `${letter}[${letter}]`;
    })
    .replaceAll(' ', '[ ]');
}
