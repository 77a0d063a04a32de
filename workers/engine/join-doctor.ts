import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { Seat } from '../../src/cartridge.ts';
import type { HostLink, Identity } from './link/host-link.ts';
import type { FromEngine } from './messages.ts';

/** Twice a second is as often as anybody reads. */
const every = 500;

interface JoinDoctorParts {
  link: Pick<HostLink, 'report'>;
  seatOf(identity: Identity): Seat | null;
  post(message: FromEngine): void;
  time: WallClock;
}

/** Tells the page how each phone is doing, while somebody looks. */
export class JoinDoctor {
  readonly #parts: JoinDoctorParts;
  /** Numbers stand for identities, which are nobody's business outside. */
  readonly #numbers = new Map<Identity, number>();
  #stop: (() => void) | null = null;

  constructor(parts: JoinDoctorParts) {
    this.#parts = parts;
  }

  lookAfter(wanted: boolean): void {
    this.#stop?.();
    this.#stop = null;
    if (wanted) this.#tell();
  }

  #tell(): void {
    const { link, seatOf, post, time } = this.#parts;
    const phones = link.report().map(({ identity, ...health }) => {
      const phone = this.#numbers.get(identity) ?? this.#numbers.size + 1;
      this.#numbers.set(identity, phone);
      return { ...health, phone, seat: seatOf(identity) };
    });
    post({ kind: 'phones', phones });
    this.#stop = time.after(every, () => this.#tell());
  }
}
