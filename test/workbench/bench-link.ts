import type { PhoneLink, PhoneLinkEvents } from '../../shared/link/phone-link.ts';
import type { PhoneMessage } from '../../shared/messages.ts';
import type { Seat } from '../../src/cartridge.ts';
import type { BenchHolder } from './on-bench.ts';

/** A phone's link whose other end is the bench beside it. */
export function openBenchLink(
  { bench, subscribe }: BenchHolder,
  seat: Seat,
  events: PhoneLinkEvents,
): PhoneLink {
  let sent = 0;
  const show = () => {
    if (bench().seats.includes(seat)) events.view(bench().view(seat));
  };
  const stop = subscribe(show);
  // Not before whoever opens it has it.
  queueMicrotask(() => {
    events.state({ kind: 'linked', way: 'direct' });
    show();
  });
  return {
    send(message: PhoneMessage) {
      sent += 1;
      const number = sent;
      const verdict = bench().message(seat, message);
      queueMicrotask(() => events.verdict(number, verdict));
      return number;
    },
    signal: () => undefined,
    dial: () => undefined,
    health: () => ({ roundTrip: 0, heardAgo: 0 }),
    close: stop,
  };
}
