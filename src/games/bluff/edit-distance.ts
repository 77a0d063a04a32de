/**
 * How many letters (code points) must be put in, taken out or replaced to make one text the other
 * (Levenshtein), counted only as far as it matters: `limit + 1` means "more than `limit`".
 */
export function editDistance(
  from: readonly string[],
  to: readonly string[],
  limit: number,
): number {
  const more = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return more;
  // One row of the table is kept; a cell beyond the limit from the diagonal counts as `more`.
  const row: number[] = [];
  for (let column = 0; column <= to.length; column += 1) row.push(Math.min(column, more));
  const above = (column: number) => row[column] as number;
  for (let index = 0; index < from.length; index += 1) {
    const first = Math.max(0, index - limit);
    const last = Math.min(to.length, index + 1 + limit);
    let diagonal = above(first);
    let left = first === 0 ? Math.min(index + 1, more) : more;
    let least = left;
    row[first] = left;
    for (let column = first; column < last; column += 1) {
      const replaced = diagonal + (from[index] === to[column] ? 0 : 1);
      diagonal = above(column + 1);
      left = Math.min(replaced, diagonal + 1, left + 1, more);
      row[column + 1] = left;
      least = Math.min(least, left);
    }
    if (least === more) return more;
  }
  return above(to.length);
}
