import type { Kept } from '../archive.ts';
import type { Place } from '../place.ts';

/** A place that is ours until we let go of it. */
export interface HeldPlace extends Place {
  /** Whether all that was written so far is as safe as `keeping` says. */
  kept(): Kept;
  /** Makes it so at once, where it isn't. */
  flush(): Promise<void>;
  /** Gives the files free for another owner; every database in it must be closed. */
  release(): Promise<void>;
}
