import * as z from 'zod/mini';

/**
 * How much is let through of what players write. Moderate stops slurs, sexual words and words of
 * abuse; strict also mild swearing, drugs and innuendo.
 */
export const TextFilterLevel = z.enum(['off', 'moderate', 'strict']);
export type TextFilterLevel = z.infer<typeof TextFilterLevel>;

type TextVerdict = { ok: true } | { ok: false };
type TextFilter = (text: string) => TextVerdict;

/** A filter that answers at once. The words and their matcher are loaded only when they are needed. */
export async function loadTextFilter(level: TextFilterLevel): Promise<TextFilter> {
  if (level === 'off') return () => ({ ok: true });
  const { hasFilteredWord } = await import('./text-filter/matcher.ts');
  return (text) => ({ ok: !hasFilteredWord(text, level) });
}

/** Whether a name, a prompt or a lie may be read by everybody. */
export async function filterText(text: string, level: TextFilterLevel): Promise<TextVerdict> {
  return (await loadTextFilter(level))(text);
}
