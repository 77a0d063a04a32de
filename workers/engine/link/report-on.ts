import type { CallerBook } from './caller-book.ts';
import type { Door } from './door.ts';
import type { CallerReport } from './host-link.ts';

/** Every phone that has called: those inside, and those that were answered and came no further. */
export function reportOn(callers: CallerBook, door: Door, now: number): CallerReport[] {
  const inside = [...callers.all].flatMap(([identity, { session, barred }]): CallerReport[] => {
    if (session === null) return [];
    const { way, roundTrip, heardAt } = session;
    return [{ identity, step: 'inside', way, roundTrip, heardAgo: now - heardAt, barred }];
  });
  const known = new Set(inside.map(({ identity }) => identity));
  const outside = new Map<string, CallerReport>();
  for (const { identity, since } of door.waiting) {
    if (known.has(identity)) continue;
    const earlier = outside.get(identity);
    const longest = earlier?.step === 'hello' ? Math.max(earlier.since, now - since) : now - since;
    outside.set(identity, { identity, step: 'hello', since: longest });
  }
  return [...inside, ...outside.values()];
}
