import { eveningNumber } from './when.ts';

const longest = 60;

/** A name for a file about a game: `hogwash-the-night-of-the-snail-2026-11-20.zip`. */
export function fileNameOf(game: { title: string; beganAt: number }, ending: string): string {
  const title = game.title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  return ['hogwash', title, eveningNumber(game.beganAt)].filter(Boolean).join('-') + ending;
}
