import type { Moment } from './moment.ts';

/**
 * Chooses the pig's lines for one room. No line comes twice in a game: a kind that has run out is
 * silent. From game to game those come first that have not been said yet.
 */
export interface LineBook {
  line(moment: Moment): string | null;
  nextGame(): void;
}

/** `roll(sides)` gives a whole number from 0 to below `sides`. */
export function lineBook(roll: (sides: number) => number): LineBook {
  const unused = new Map<string, string[]>();
  const said = new Set<string>();
  const choose = ({ kind, lines }: Moment): string | null => {
    const left = unused.get(kind) ?? [...lines];
    if (left.length === 0) left.push(...lines.filter((line) => !said.has(line)));
    unused.set(kind, left);
    const [line] = left.splice(left.length > 1 ? roll(left.length) : 0, 1);
    if (line === undefined) return null;
    said.add(line);
    return line;
  };
  return {
    line(moment) {
      for (let one: Moment | undefined = moment; one !== undefined; one = one.or) {
        const line = choose(one);
        if (line !== null) return filledIn(line, one.values);
      }
      return null;
    },
    nextGame: () => said.clear(),
  };
}

function filledIn(line: string, values: Moment['values']): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
