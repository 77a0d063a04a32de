/** How long a step of a show is seen when all of them together may take no longer than `most`. */
export function squeezed(wished: readonly number[], index: number, most: number): number {
  const all = wished.reduce((sum, one) => sum + one, 0);
  const own = wished[index] ?? 0;
  return all > most ? Math.floor((own * most) / all) : own;
}
