export type Direction = 'left' | 'right' | 'up' | 'down';

export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

/** What is not straight ahead comes after all that is; so far aside counts so many times. */
const astray = 10_000;
const aside = 3;

/** Of several boxes the one an eye would go to from `from` in that direction; null when none is there. */
export function nearest<Thing extends { box: Box }>(
  from: Box,
  things: readonly Thing[],
  direction: Direction,
): Thing | null {
  let best: Thing | null = null;
  let least = Infinity;
  for (const thing of things) {
    const far = distance(turned(from, direction), turned(thing.box, direction));
    if (far >= least) continue;
    best = thing;
    least = far;
  }
  return best;
}

/** The box as seen by someone who goes right. */
function turned({ left, right, top, bottom }: Box, direction: Direction): Box {
  switch (direction) {
    case 'right':
      return { left, right, top, bottom };
    case 'left':
      return { left: -right, right: -left, top, bottom };
    case 'down':
      return { left: top, right: bottom, top: left, bottom: right };
    case 'up':
      return { left: -bottom, right: -top, top: left, bottom: right };
  }
}

/** How far to the right of `from`; infinite for what is not there. A pixel is no distance. */
function distance(from: Box, to: Box): number {
  const middle = (box: Box) => (box.left + box.right) / 2;
  const isAhead =
    middle(to) > middle(from) + 1 && to.left > from.left + 1 && to.right > from.right + 1;
  if (!isAhead) return Infinity;
  const ahead = Math.max(0, to.left - from.right);
  const gap = Math.max(0, to.top - from.bottom, from.top - to.bottom);
  // Among those straight ahead, the one whose beginning is nearest to ours.
  const slant = Math.abs(to.top - from.top) / 100;
  return ahead + (gap > 0 ? astray + aside * gap : 0) + slant;
}
