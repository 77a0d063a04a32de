import type { PaintFailure, Painting } from './painters/painter.ts';

/** What can be right at the next try. */
const worthRetrying = new Set(['rate', 'unavailable', 'unreachable']);
const firstWait = 1000;
const longestWait = 15_000;

/** One try. `received`: a picture came, even if it was none. */
export interface Try {
  painting: Painting;
  received: boolean;
}

export interface Perseverance {
  /** An order of which nobody knows whether it was painted must not be paid for twice. */
  paid: boolean;
  /** At most so many tries. */
  tries: number;
  /** Milliseconds left for all of it. */
  left(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Tries again what is worth it, each time after a longer while or when the service says. */
export async function persevere(
  paint: () => Promise<Try>,
  { paid, tries, left, wait }: Perseverance,
): Promise<Painting> {
  for (let tried = 1; ; tried += 1) {
    const { painting, received } = await paint();
    if (painting.ok || tried >= tries || !isWorthIt(painting, paid && received)) return painting;
    if (paid && painting.failure === 'unreachable') return painting;
    const pause = painting.retryAfter ?? Math.min(longestWait, firstWait * 2 ** (tried - 1));
    if (pause >= left()) return painting;
    await wait(pause);
  }
}

function isWorthIt({ failure }: PaintFailure, isPaidFor: boolean): boolean {
  return worthRetrying.has(failure) && !isPaidFor;
}
