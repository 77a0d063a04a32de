import type { FilterLevel } from '../../shared/painting-settings.ts';

type TextVerdict = { ok: true } | { ok: false };
export type TextFilter = (text: string) => TextVerdict;

/** A filter that answers at once. The words and their matcher are loaded only when they are needed. */
export async function loadTextFilter(level: FilterLevel): Promise<TextFilter> {
  if (level === 'off') return () => ({ ok: true });
  const { hasFilteredWord } = await import('./text-filter/matcher.ts');
  return (text) => ({ ok: !hasFilteredWord(text, level) });
}
