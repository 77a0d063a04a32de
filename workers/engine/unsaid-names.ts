import type { Seat } from '../../src/cartridge.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import type { TextFilter } from './text-filter.ts';

/** Whose names are not fit to be said aloud among families; each name is judged once. */
export function unsaidNames(filter: TextFilter): (people: readonly StagePerson[]) => Seat[] {
  const judged = new Map<string, boolean>();
  const isFit = (name: string): boolean => {
    const known = judged.get(name);
    if (known !== undefined) return known;
    const { ok } = filter(name);
    judged.set(name, ok);
    return ok;
  };
  return (people) =>
    people.flatMap(({ seat, name }) => (name === null || isFit(name) ? [] : [seat]));
}
