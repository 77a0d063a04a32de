/**
 * An answer as it hangs: with a capital and without a full stop, as the pack's own are written, so
 * that no one's habits give them away.
 */
export function asLabel(text: string): string {
  const bare = text.trim().replace(/(?<=[^.])\.$/u, '');
  const [first = ''] = bare;
  return first.toUpperCase() + bare.slice(first.length);
}
