/**
 * How a moment's line comes in. opening: what is still being said of the moment before is dropped ·
 * aside: when nothing else is said, and not at all when something opens first · closing: like an
 * opening, and whatever opens meanwhile waits until it has been said.
 */
export type Manner = 'opening' | 'aside' | 'closing';

/** Something worth a word of the pig's. */
export interface Moment {
  /** Which lines are meant: none of a kind is said twice in a game. */
  kind: string;
  lines: readonly string[];
  /** What stands for `{name}` and the like in a line. */
  values: Readonly<Record<string, string | number>>;
  /** An opening, unless it says otherwise. */
  manner?: Manner;
  /** How long there is for it, in milliseconds: a line that takes longer is not said. */
  within?: number;
  /** What to say instead when all lines of this kind have been said; else nothing. */
  or?: Moment;
}
