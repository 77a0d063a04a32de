/**
 * How many characters (code points) must be put in, taken out or replaced to make one text the other
 * (Levenshtein), counted only as far as it matters: `limit + 1` means "more than `limit`".
 */
export function editDistance(one: string, other: string, limit: number): number {
  const from = [...one];
  const to = [...other];
  const more = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return more;
  let row = Array.from({ length: to.length + 1 }, (_, column) => Math.min(column, more));
  for (const [index, letter] of from.entries()) {
    // Farther than the limit from the diagonal, the distance is more than the limit anyway.
    const first = Math.max(0, index - limit);
    const last = Math.min(to.length, index + 1 + limit);
    const below = Array.from<number>({ length: to.length + 1 }).fill(more);
    if (first === 0) below[0] = Math.min(index + 1, more);
    for (let column = first; column < last; column += 1) {
      const replaced = cost(row, column) + (letter === to[column] ? 0 : 1);
      const changed = Math.min(cost(row, column + 1), cost(below, column)) + 1;
      below[column + 1] = Math.min(replaced, changed, more);
    }
    if (below.every((distance) => distance === more)) return more;
    row = below;
  }
  return cost(row, to.length);

  function cost(costs: readonly number[], column: number): number {
    return costs[column] ?? more;
  }
}
