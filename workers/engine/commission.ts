import type { Order } from '../../src/picture.ts';
import type { Commission } from './painters/painter.ts';
import type { PaintingSettings } from '../../shared/painting-settings.ts';

/** What a painter is asked for an order: the prompt in the house's style, no longer than it takes. */
export function commissionFor(
  { prompt, seed }: Order,
  { style, negative, filter }: PaintingSettings,
  longestPrompt: number,
): Commission {
  const inStyle = style.trim() === '' ? prompt : `${prompt}, ${style.trim()}`;
  return {
    prompt: cut(inStyle.length > longestPrompt ? prompt : inStyle, longestPrompt),
    negative: negative.trim(),
    seed,
    familyFriendly: filter !== 'off',
  };
}

/** At a word where there is one, so that no half word is painted; never through an emoji. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const lastSpace = start.lastIndexOf(' ');
  return lastSpace > longest / 2
    ? start.slice(0, lastSpace)
    : start.replace(/[\uD800-\uDBFF]$/, '');
}
