import { expect } from 'vitest';

interface Piece {
  text: string;
  box: DOMRect;
  host: Element;
}

/** Every piece of text that is meant to be seen, with where it is. */
export function pieces(root: Element): Piece[] {
  const found: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const host = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!host || text === '' || host.closest('.unseen, svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) found.push({ text, box: inked(box), host });
  }
  return found;
}

/** A line's box without the leading above and below its letters. */
function inked({ left, top, width, height }: DOMRect): DOMRect {
  return new DOMRect(left, top + 0.2 * height, width, 0.6 * height);
}

const slack = 1.5;

export function inside(box: DOMRect, outer: DOMRect): boolean {
  return (
    box.left >= outer.left - slack &&
    box.right <= outer.right + slack &&
    box.top >= outer.top - slack &&
    box.bottom <= outer.bottom + slack
  );
}

export function overlap(one: DOMRect, other: DOMRect): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(wide, high);
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element;
}

/**
 * Nothing that is written leaves its half of the stage, no text lies over another, and what players
 * wrote is inside its paper and at least 2.8 % of the stage's height.
 */
export function expectLegible(): void {
  const stage = find('.stage').getBoundingClientRect();
  const skirting = find('.skirting').getBoundingClientRect();
  const wall = new DOMRect(stage.left, stage.top, stage.width, skirting.top - stage.top);
  const onWall = pieces(find('.room-scene'));
  const onSkirting = pieces(find('.skirting'));
  const tell = (piece: Piece) => `${piece.text}: ${JSON.stringify(piece.box)}`;
  expect(onWall.filter(({ box }) => !inside(box, wall)).map(tell)).toEqual([]);
  expect(onSkirting.filter(({ box }) => !inside(box, skirting)).map(tell)).toEqual([]);

  const all = [...onWall, ...onSkirting];
  const overlaps = all.flatMap((piece, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.host !== piece.host && overlap(piece.box, other.box) > 3)
      .map((other) => `${tell(piece)} and ${tell(other)}`),
  );
  expect(overlaps).toEqual([]);

  for (const written of document.querySelectorAll<HTMLElement>('.written')) {
    const size = Number.parseFloat(getComputedStyle(written).fontSize);
    expect(size / stage.height, written.textContent).toBeGreaterThanOrEqual(0.028);
    const paper = written.parentElement;
    if (!paper) throw new Error('Something was written on nothing');
    for (const { box } of pieces(written)) {
      expect(inside(box, paper.getBoundingClientRect()), written.textContent).toBe(true);
    }
    expect(written.scrollWidth).toBeLessThanOrEqual(written.clientWidth);
    expect(getComputedStyle(written).textTransform).toBe('uppercase');
    expect(getComputedStyle(written).hyphens).toBe('none');
  }
}

/** Papers on the wall: none lies over another, all are whole. */
export function expectPapersApart(): void {
  const stage = find('.stage').getBoundingClientRect();
  const papers = Array.from(document.querySelectorAll('.wall-label, .brass-plate')).map((paper) =>
    paper.getBoundingClientRect(),
  );
  papers.forEach((paper, index) => {
    expect(inside(paper, stage)).toBe(true);
    for (const other of papers.slice(index + 1)) expect(overlap(paper, other)).toBeLessThan(slack);
  });
}
