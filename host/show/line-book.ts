import type { Moment } from './moment.ts';

/** Chooses the pig's lines for one room: none comes twice before all of its kind have come once. */
export interface LineBook {
  line(moment: Moment): string;
}

/** `roll(sides)` gives a whole number from 0 to below `sides`. */
export function lineBook(roll: (sides: number) => number): LineBook {
  const unused = new Map<string, string[]>();
  return {
    line({ kind, lines, values }) {
      const left = unused.get(kind) ?? [];
      if (left.length === 0) left.push(...lines);
      const [line = ''] = left.splice(roll(left.length), 1);
      unused.set(kind, left);
      return line.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
    },
  };
}
