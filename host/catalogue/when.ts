const dateFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What begins before five in the morning belongs to the evening before. */
const lateMilliseconds = 5 * 60 * 60 * 1000;

/** The evening of a moment (milliseconds since 1970), in words: `Friday 20 November 2026`. */
export function eveningOf(at: number): string {
  return dateFormat.format(at - lateMilliseconds).replaceAll(',', '');
}

/** The same for file names: `2026-11-20`. */
export function eveningNumber(at: number): string {
  const evening = new Date(at - lateMilliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${evening.getFullYear()}-${two(evening.getMonth() + 1)}-${two(evening.getDate())}`;
}

/** `21:40` */
export function timeOf(at: number): string {
  return timeFormat.format(at);
}

/** Whole minutes, at least one. */
export function minutesBetween(from: number, to: number): number {
  return Math.max(1, Math.round((to - from) / 60_000));
}

/** A span of milliseconds as a player's counter shows it: `3:07`. */
export function counterOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
