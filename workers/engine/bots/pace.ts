import type { Ask } from '../../../src/ask.ts';
import type { Roll } from './roll.ts';

/** Nobody who has a clock uses all of it. */
const shareOfTimeUsed = 0.7;

/** How long a person would take to answer, in game milliseconds. `now`: game time. */
export function pace(ask: Ask, now: number, roll: Roll): number {
  const wanted = pondered(ask, roll);
  return ask.timer === null
    ? wanted
    : Math.max(0, Math.min(wanted, Math.floor((ask.timer.ends - now) * shareOfTimeUsed)));
}

function pondered(ask: Ask, roll: Roll): number {
  switch (ask.kind) {
    case 'wait':
      return 0;
    case 'write':
      return 4000 + roll(7000);
    case 'form':
      return 2000 + ask.fields.length * 1500 + roll(4000);
    case 'pick':
    case 'grid':
      return 2000 + roll(4500);
  }
}
