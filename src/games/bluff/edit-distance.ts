/**
 * How many characters (code points) must be put in, taken out or replaced to make one text the other
 * (Levenshtein), counted only as far as it matters: `limit + 1` means "more than `limit`".
 */
export function editDistance(one: string, other: string, limit: number): number {
  const from = [...one];
  const to = [...other];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of from.entries()) {
    const below = [index + 1];
    for (const [column, wanted] of to.entries()) {
      const replaced = (row[column] as number) + (letter === wanted ? 0 : 1);
      below.push(
        Math.min(replaced, (row[column + 1] as number) + 1, (below[column] as number) + 1),
      );
    }
    row = below;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return Math.min(row[to.length] as number, limit + 1);
}
