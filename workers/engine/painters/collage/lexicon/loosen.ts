import type { Chance } from '../chance.ts';
import type { Dictionary } from './dictionary.ts';
import type { Reading, Thing } from './reading.ts';

const shareForgotten = 0.36;
const shareThoughtOf = 0.4;

/**
 * A picture that says every word aloud leaves nothing to guess. So a painter with more than two
 * things to paint may forget one, and with more than one may paint what a thing makes it think of.
 * Never the only thing, never more than one of each, and a stranger before what is known.
 */
export function loosen(reading: Reading, dictionary: Dictionary, chance: Chance): Reading {
  let things = [...reading.things];
  let bonds = reading.bonds;
  const known = things.filter((thing) => thing.glyphs.length > 0);
  if (known.length > 1 && chance.odds(shareThoughtOf)) {
    const changed = chance.pick(known);
    const kin = kinOf(changed, dictionary, chance);
    if (kin)
      things = things.map((thing) => (thing === changed ? { ...thing, glyphs: [kin] } : thing));
  }
  if (things.length > 2 && chance.odds(shareForgotten)) {
    const strangers = things.filter((thing) => thing.glyphs.length === 0);
    const gone = things.indexOf(chance.pick(strangers.length > 0 ? strangers : things));
    things.splice(gone, 1);
    const moved = (index: number): number => (index > gone ? index - 1 : index);
    bonds = bonds
      .filter((bond) => bond.from !== gone && bond.to !== gone)
      .map((bond) => ({ ...bond, from: moved(bond.from), to: moved(bond.to) }));
  }
  return { ...reading, things, bonds };
}

function kinOf(thing: Thing, dictionary: Dictionary, chance: Chance): string | null {
  const kin = thing.glyphs.flatMap((glyph) => dictionary.kinOf(glyph));
  return kin.length > 0 ? chance.pick(kin) : null;
}
