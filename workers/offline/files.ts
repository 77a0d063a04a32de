/** One file of the build, as its manifest names it: an address in the site, and which version. */
type Entry = string | { url: string; revision?: string | null };

/**
 * Of all files of the build those that the page is made of, and the paths of those that Collage paints
 * with: 7.6 MB that nobody waits for, and that change no more than their font does.
 */
export function filesOf<One extends Entry>(
  all: readonly One[],
): { shell: One[]; letters: string[] } {
  const urlOf = (entry: Entry) => (typeof entry === 'string' ? entry : entry.url);
  const isLetters = (entry: Entry) => urlOf(entry).endsWith('.woff');
  return {
    shell: all.filter((entry) => !isLetters(entry)),
    letters: all.filter(isLetters).map(urlOf),
  };
}
