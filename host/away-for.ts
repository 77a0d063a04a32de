import { words } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago that was, in words; a clock that was set back makes it a moment. */
export function awayFor(leftAt: number, now: number): string {
  const away = now - leftAt;
  if (away < minute) return words.away.moment;
  if (away < hour) return words.away.minutes(Math.floor(away / minute));
  if (away < 2 * day) return words.away.hours(Math.floor(away / hour));
  return words.away.days(Math.floor(away / day));
}
