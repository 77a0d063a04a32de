import type { SeatRecord } from './state.ts';

const mark = 'bot ';

/** What a bot is known by: no phone's identity (43 letters without a space) can look like that. */
export function botIdentity(number: number): string {
  return mark + number;
}

/** Whether nobody holds this phone. */
export function isBot({ identity }: Pick<SeatRecord, 'identity'>): boolean {
  return identity.startsWith(mark);
}
