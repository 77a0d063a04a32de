import type { Section } from './section.ts';

/** Ratios of the last whole run, by name; never raw times, which are those of one machine. */
export type Recorded = Record<string, number>;

/** Below so much of what was recorded, a ratio has fallen. */
const least = 0.7;

export interface Fallen {
  name: string;
  value: number;
  recorded: number;
}

/** The ratios that are 30 % below the recorded ones; one that was never recorded has not fallen. */
export function fallen(sections: readonly Section[], recorded: Recorded): Fallen[] {
  return Object.entries(ratiosOf(sections)).flatMap(([name, value]) => {
    const before = recorded[name];
    // Not a number is no figure at all, and so has fallen, too.
    if (before === undefined || value >= least * before) return [];
    return [{ name, value, recorded: before }];
  });
}

/** What was recorded with this run's ratios in their places; others stay, names in order. */
export function recordedAfter(sections: readonly Section[], recorded: Recorded): Recorded {
  const all = { ...recorded, ...ratiosOf(sections) };
  const entries = Object.entries(all).map(([name, value]) => [name, rounded(value)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function ratiosOf(sections: readonly Section[]): Recorded {
  const ratios = sections.flatMap(({ rows }) => rows.flatMap(({ ratio }) => ratio ?? []));
  return Object.fromEntries(ratios.map(({ name, value }) => [name, value]));
}

/** To three digits: more are noise. */
function rounded(ratio: number): number {
  return Number(ratio.toPrecision(3));
}
