import type { Moment } from './moment.ts';

/** Makes moments out of lines by kind; `place` tells kinds of one name apart. */
export function saidFrom<Kind extends string>(
  place: string,
  lines: Readonly<Record<Kind, readonly string[]>>,
) {
  return (
    kind: Kind,
    values: Moment['values'] = {},
    how: Pick<Moment, 'manner' | 'within' | 'or'> = {},
  ): Moment => ({ kind: `${place} ${kind}`, lines: lines[kind], values, ...how });
}
