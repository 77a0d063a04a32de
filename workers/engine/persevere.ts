import type { PaintFailure, Painting } from './painters/painter.ts';

/** What can be right at the next try. */
const worthRetrying = new Set(['rate', 'unavailable', 'unreachable']);
const firstWait = 1000;
const longestWait = 15_000;

/** One try. `served`: the service said yes to a request, whatever came with it. */
export interface Try {
  painting: Painting;
  served: boolean;
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
    const { painting, served } = await paint();
    if (painting.ok || tried >= tries || !worthRetrying.has(painting.failure)) return painting;
    if (paid && mayBePaidFor(painting, served)) return painting;
    const pause = pauseAfter(painting, tried);
    if (pause >= left()) return painting;
    await wait(pause);
  }
}

/** "Too many" is said of what was not begun, even where it comes with a yes. */
function mayBePaidFor({ failure }: PaintFailure, served: boolean): boolean {
  return failure === 'unreachable' || (served && failure !== 'rate');
}

/** A service that wants to be asked again at once is given a second all the same. */
function pauseAfter({ retryAfter }: PaintFailure, tried: number): number {
  if (retryAfter !== null) return Math.max(firstWait, retryAfter);
  return Math.min(longestWait, firstWait * 2 ** (tried - 1));
}
