import type { Moment } from './moment.ts';

/**
 * Chooses the pig's lines for one room. No line comes twice in a game: a kind that has run out is
 * silent. From game to game those come first that have not been said yet.
 */
export interface LineBook {
  /** `late`: so many milliseconds of its time are gone. */
  line(moment: Moment, late?: number): string | null;
  nextGame(): void;
}

interface Reading {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
  /** How long a line takes to say, in milliseconds. */
  lasts(line: string): number;
}

export function lineBook({ roll, lasts }: Reading): LineBook {
  const unused = new Map<string, string[]>();
  const said = new Set<string>();
  const choose = (moment: Moment, late: number): string | null => {
    const { kind, lines, values, within = Infinity } = moment;
    const left = unused.get(kind) ?? [...lines];
    if (left.length === 0) left.push(...lines.filter((line) => !said.has(line)));
    unused.set(kind, left);
    const fitting = left.filter((line) => lasts(filledIn(line, values)) <= within - late);
    const line = fitting[fitting.length > 1 ? roll(fitting.length) : 0];
    if (line === undefined) return null;
    left.splice(left.indexOf(line), 1);
    said.add(line);
    return filledIn(line, values);
  };
  return {
    line(moment, late = 0) {
      for (let one: Moment | undefined = moment; one !== undefined; one = one.or) {
        const line = choose(one, late);
        if (line !== null) return line;
      }
      return null;
    },
    nextGame: () => said.clear(),
  };
}

function filledIn(line: string, values: Moment['values']): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
