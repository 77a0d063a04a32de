import { type Chance } from '../chance.ts';
import { type Dictionary } from './dictionary.ts';
import { emptyingWords, idleWords } from './idle-words.ts';
import { type Colour, type Size, colourOf, numberOf, sizeOf } from './measure.ts';
import {
  type Hour,
  type Place,
  type Weather,
  hourWords,
  placeWords,
  weatherWords,
} from './place.ts';
import { type Relation, relationWords } from './relation.ts';
import { type Token, formsOf, isPlural, tokensOf } from './words.ts';

/** One thing of the prompt: the emoji that stand for it, or none when nobody knows the word. */
export interface Thing {
  word: string;
  glyphs: readonly string[];
  count: number;
  size: Size | null;
  colour: Colour | null;
  /** It is said to be missing: painted as a gap. */
  gone: boolean;
}

interface Bond {
  relation: Relation;
  /** Places in the list of things: `from` is *on* (in, behind, …) `to`. */
  from: number;
  to: number;
}

export interface Reading {
  things: readonly Thing[];
  bonds: readonly Bond[];
  place: Place | null;
  hour: Hour | null;
  weather: Weather | null;
  /** A colour that belongs to nothing in particular colours the whole picture. */
  light: Colour | null;
}

interface Pending {
  count: number | null;
  size: Size | null;
  colour: Colour | null;
  gone: boolean;
  relation: Relation | null;
}

/** What one can take in at a glance; a thing of two emoji counts twice. */
const mostFigures = 4;

/** What a prompt says, as far as a painter who skims it understands. Never fails. */
export function read(prompt: string, dictionary: Dictionary, chance: Chance): Reading {
  const tokens = tokensOf(prompt);
  const things: Thing[] = [];
  const bonds: Bond[] = [];
  let place: Place | null = null;
  let hour: Hour | null = null;
  let weather: Weather | null = null;
  let said: Pending = nothingSaid();
  let tie: string | null = null;

  const add = (word: string, glyphs: readonly string[], many: boolean): void => {
    const known = things.findIndex((thing) => thing.word === word);
    const index = known === -1 ? things.length : known;
    if (known === -1) {
      const count = said.count ?? (many ? chance.whole(2, 4) : 1);
      things.push({ word, glyphs, count, size: said.size, colour: said.colour, gone: said.gone });
    }
    if (said.relation && index > 0) {
      bonds.push({ relation: said.relation, from: index - 1, to: index });
    }
    said = nothingSaid();
    tie = null;
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'emoji') {
      add(token.text, [token.text], false);
      continue;
    }
    const word = token.text;
    const phrase = phraseAt(tokens, at, dictionary);
    if (phrase) {
      add(phrase.text, chance.pick(phrase.ways), isPlural(phrase.text));
      at += phrase.words - 1;
      continue;
    }
    const forms = formsOf(word);
    const count = numberOf(word);
    const size = sizeOf(word);
    const colour = colourOf(word);
    const relation = firstOf(relationWords, forms);
    if (count !== null) said.count = count;
    else if (size) said.size = size;
    else if (colour) said.colour = colour;
    if (emptyingWords.has(word)) said.gone = true;
    const where = firstOf(placeWords, forms);
    place ??= where;
    hour ??= firstOf(hourWords, forms);
    weather ??= firstOf(weatherWords, forms);
    if (relation && things.length > 0) said.relation = relation;
    if (count !== null || size || colour || idleWords.has(word)) continue;

    const ways = dictionary.waysOf(word);
    if (ways.length > 0) {
      // A verb that ties two things is no thing too; a place is seen in the backdrop already.
      if (relation && things.length > 0) {
        tie = word;
        continue;
      }
      if (where && things.length > 0 && isWithin(said.relation) && chance.odds(0.6)) continue;
      // Straight after a thing comes what it does: "the bird catches" is one catch.
      const isDeed = things.length > 0 && things.at(-1)?.word === textAt(tokens, at - 1);
      add(word, likely(ways, chance), !isDeed && isPlural(word));
    } else if (!relation && !where && word.length > 2) {
      add(word, [], isPlural(word));
    }
  }
  const light = said.colour ?? null;
  if (tie !== null) {
    // It tied nothing: in "unrequited love" it is what the prompt is about.
    said = nothingSaid();
    add(tie, likely(dictionary.waysOf(tie), chance), false);
  }
  return { ...fewest(things, bonds, chance), place, hour, weather, light };
}

function isWithin(relation: Relation | null): boolean {
  return relation === null || relation === 'in' || relation === 'on';
}

function textAt(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at]?.text;
}

function nothingSaid(): Pending {
  return { count: null, size: null, colour: null, gone: false, relation: null };
}

function firstOf<Kind>(words: ReadonlyMap<string, Kind>, forms: readonly string[]): Kind | null {
  for (const form of forms) {
    const kind = words.get(form);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** The first way is likelier than the others together. */
function likely<Way>(ways: readonly Way[], chance: Chance): Way {
  return chance.odds(0.45) ? (ways[0] as Way) : chance.pick(ways);
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  dictionary: Dictionary,
): { text: string; words: number; ways: readonly (readonly string[])[] } | null {
  for (let words = Math.min(dictionary.longest, tokens.length - at); words > 1; words -= 1) {
    const run = tokens.slice(at, at + words);
    if (run.some((token) => token.kind === 'emoji' || idleWords.has(token.text))) continue;
    const text = run.map((token) => token.text).join(' ');
    const ways = dictionary.waysOf(text);
    if (ways.length > 0) return { text, words, ways };
  }
  return null;
}

/**
 * At most four figures. A word nobody knows stays only where next to nothing is known, and never
 * two of them: a picture of strangers tells nothing.
 */
function fewest(
  things: readonly Thing[],
  bonds: readonly Bond[],
  chance: Chance,
): { things: Thing[]; bonds: Bond[] } {
  const unknown = things.filter((thing) => thing.glyphs.length === 0);
  const known = things.length - unknown.length;
  const isWelcome = known === 0 || (known === 1 && unknown.length > 0 && chance.odds(0.3));
  // Of many there is more to tell than of one.
  const stranger = isWelcome ? (unknown.find((thing) => thing.count > 1) ?? unknown[0]) : null;
  const wanted = things.filter((thing) => thing.glyphs.length > 0 || thing === stranger);
  const kept: Thing[] = [];
  const places = new Map<number, number>();
  let room = mostFigures;
  for (const thing of wanted) {
    if (room === 0) break;
    const glyphs = thing.glyphs.slice(0, room);
    room -= Math.max(1, glyphs.length);
    places.set(things.indexOf(thing), kept.length);
    kept.push({ ...thing, glyphs });
  }
  const moved = (index: number): number => places.get(index) ?? -1;
  return {
    things: kept,
    bonds: bonds
      .map((bond) => ({ ...bond, from: moved(bond.from), to: moved(bond.to) }))
      .filter((bond) => bond.from !== -1 && bond.to !== -1 && bond.from !== bond.to),
  };
}
