import type { PhoneHealth } from '../../workers/engine/messages.ts';
import type { words } from '../words.ts';

type Trouble = keyof typeof words.doctor.advice;

/** In milliseconds. An honest phone comes in within a moment of its hello, and pings every 2 s. */
const stuckAfter = 3000;
const silentAfter = 8000;
const slowAfter = 1000;

/** What keeps a phone from playing well; null when nothing does. */
export function troubleOf(phone: PhoneHealth): Trouble | null {
  if (phone.step === 'hello') return phone.since > stuckAfter ? 'not let in' : null;
  if (phone.barred) return 'barred';
  if (phone.heardAgo > silentAfter) return 'silent';
  if (phone.seat === null) return 'no place';
  return phone.roundTrip !== null && phone.roundTrip > slowAfter ? 'slow' : null;
}
