/**
 * How far votes are spread, in bits (Shannon entropy); 0 for a single option. The terms are sorted
 * before they are summed, since a sum of floating-point numbers depends on their order.
 */
export function voteSpread(votes: readonly number[]): number {
  const all = votes.reduce((sum, count) => sum + count, 0);
  const terms = votes
    .filter((count) => count > 0)
    .map((count) => (count / all) * Math.log2(all / count))
    .toSorted((one, other) => one - other);
  return terms.reduce((sum, term) => sum + term, 0);
}
