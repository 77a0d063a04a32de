import { hashOf } from '../chance.ts';
import type { Reading, Thing } from '../lexicon/reading.ts';
import type { Relation } from '../lexicon/relation.ts';
import type { Figure } from './scene.ts';

/** A thing of the prompt on its way into the picture, with what hangs on it. */
export interface Actor {
  thing: Thing;
  figures: readonly Figure[];
  /** How the next things stand to this one, as the prompt ties them. */
  guests: readonly { relation: Relation; actor: Actor }[];
}

/** Things tied by a relation come as one actor with guests; the others by themselves. */
export function castOf(reading: Reading): Actor[] {
  const hostOf = new Map<number, { host: number; relation: Relation }>();
  for (const { relation, from, to } of reading.bonds) {
    const [guest, host] = carries.has(relation) ? [to, from] : [from, to];
    if (hostOf.has(guest) || leadsTo(hostOf, host, guest)) continue;
    hostOf.set(guest, { host, relation });
  }
  const build = (index: number): Actor => {
    const thing = reading.things[index] as Thing;
    return {
      thing,
      figures: figuresOf(thing),
      guests: [...hostOf]
        .filter(([, tie]) => tie.host === index)
        .map(([guest, tie]) => ({ relation: tie.relation, actor: build(guest) })),
    };
  };
  return reading.things
    .map((_, index) => index)
    .filter((index) => !hostOf.has(index))
    .map(build);
}

/** Relations whose first thing is the one that stands, and the second hangs on it. */
const carries: ReadonlySet<Relation> = new Set([
  'holding',
  'wearing',
  'eating',
  'with',
  'chasing',
  'facing',
  'madeOf',
]);

function leadsTo(
  hostOf: ReadonlyMap<number, { host: number }>,
  from: number,
  goal: number,
): boolean {
  for (let at: number | undefined = from; at !== undefined; at = hostOf.get(at)?.host) {
    if (at === goal) return true;
  }
  return false;
}

function figuresOf(thing: Thing): Figure[] {
  if (thing.glyphs.length === 0) return [{ kind: 'stranger', number: hashOf(thing.word) }];
  return thing.glyphs.map((glyph) => ({ kind: 'emoji', glyph }));
}

/** For a prompt without one thing in it: a stranger, from the prompt's own hash. */
export function strangerFor(prompt: string): Actor {
  return {
    thing: { word: prompt, glyphs: [], count: 1, size: null, colour: null, gone: false },
    figures: [{ kind: 'stranger', number: hashOf(prompt) }],
    guests: [],
  };
}
