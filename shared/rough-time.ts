/** A painter's guess, as loosely as people say such things: in fives of seconds, then in minutes. */
export function roughTime(seconds: number): { count: number; unit: 'seconds' | 'minutes' } {
  const fives = Math.max(5, 5 * Math.round(seconds / 5));
  return fives < 60
    ? { count: fives, unit: 'seconds' }
    : { count: Math.round(fives / 60), unit: 'minutes' };
}
