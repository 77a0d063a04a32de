import { expect } from 'vitest';
import { inside, overlap, pieces } from './legible.ts';

type Piece = ReturnType<typeof pieces>[number];

/** In units of the stage: other letters, names on ribbons, and what players wrote. */
const least = { other: 2, name: 1.6, written: 2.8 };

/**
 * Everything written on the page of the catalogue that lies on top is whole, apart from all else and
 * large enough. What a list has scrolled out of its view is left out.
 */
export function expectCatalogueLegible(): void {
  const stage = Array.from(document.querySelectorAll<HTMLElement>('.stage')).at(-1);
  if (!stage) throw new Error('There is no stage');
  const view = stage.getBoundingClientRect();
  const unit = Math.min(view.height / 100, 0.0068 * view.width);
  const dialog = stage.querySelector('dialog[open]');
  const seen = pieces(dialog ?? stage).filter(
    (piece) => !piece.host.closest('[inert]') && !isScrolledAway(piece),
  );
  expect(seen.length).toBeGreaterThan(2);
  const tell = (piece: Piece) => `${piece.text}: ${JSON.stringify(piece.box)}`;
  expect(seen.filter(({ box }) => !inside(box, view)).map(tell)).toEqual([]);
  const small = seen.filter(({ host }) => {
    const size = Number.parseFloat(getComputedStyle(host).fontSize) / unit;
    const kind = host.closest('.written')
      ? 'written'
      : host.closest('.name-ribbon')
        ? 'name'
        : 'other';
    return size < least[kind] - 0.01;
  });
  expect(small.map(tell)).toEqual([]);
  const overlaps = seen.flatMap((piece, index) =>
    seen
      .slice(index + 1)
      .filter((other) => other.host !== piece.host && overlap(piece.box, other.box) > 3)
      .map((other) => `${tell(piece)} and ${tell(other)}`),
  );
  expect(overlaps).toEqual([]);
  for (const { box, host, text } of seen) {
    const paper = host.closest('.exhibit-label, .game-card, .paper-button, .quiet, .act');
    if (paper) {
      const of = paper.getBoundingClientRect();
      expect(inside(box, of), `${text}: ${JSON.stringify([box, of])}`).toBe(true);
    }
  }
}

/** Whether a list has scrolled it out of its view, or cuts it just now. */
function isScrolledAway({ box, host }: Piece): boolean {
  const list = host.closest('.evenings, .exhibit-labels[data-fits="false"], .film-strip > ol');
  if (list === null) return false;
  const { left, right, top, bottom } = list.getBoundingClientRect();
  return box.left < left || box.right > right || box.top < top || box.bottom > bottom;
}
