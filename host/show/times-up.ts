import { lines } from './lines.ts';
import type { Moment } from './moment.ts';

/** A clock has run out, and somebody was still asked. */
export const timesUp: Moment = {
  kind: 'times up',
  lines: lines.timesUp,
  values: {},
  manner: 'closing',
};
