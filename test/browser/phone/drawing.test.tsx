import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeStrokes, encodeStrokes } from '../../../phone/profile/strokes.ts';
import type { Line } from '../../../phone/profile/strokes.ts';
import { SentFace, maximumStrokes } from '../../../shared/messages.ts';
import { blankMemory, openPhone } from './open-phone.tsx';
import { newcomerView } from './sample-views.ts';

const isFace = (strokes: string) => SentFace.safeParse({ kind: 'strokes', strokes }).success;

test('[M3] a scribble of thousands of points becomes a face of at most 2 kB that is still it', () => {
  const spiral: Line = Array.from({ length: 4000 }, (_, step) => {
    const [angle, radius] = [step / 60, step / 34];
    return { x: 128 + radius * Math.cos(angle), y: 128 + radius * Math.sin(angle) };
  });
  const text = encodeStrokes([spiral])!;
  expect(text.length).toBeLessThanOrEqual(maximumStrokes);
  expect(isFace(text)).toBe(true);
  const [kept] = decodeStrokes(text);
  const strayed = spiral.map((point) => distanceToLine(point, kept!));
  expect(Math.max(...strayed)).toBeLessThan(7);
});

test('[M3] whatever is drawn is a face the host can take, or does not fit', () => {
  const coordinate = fc.double({ min: -50, max: 300, noNaN: true });
  const line = fc.array(fc.record({ x: coordinate, y: coordinate }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const text = encodeStrokes(lines);
      if (text === null) return;
      expect(isFace(text)).toBe(true);
      expect(text.split(';')).toHaveLength(lines.length);
      for (const { x, y } of decodeStrokes(text).flat()) {
        expect(x >= 0 && x <= 255 && y >= 0 && y <= 255).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a tap is a dot, a straight line is two points', () => {
  expect(encodeStrokes([[{ x: 10, y: 20 }]])).toBe('10,20 11,20');
  const straight = Array.from({ length: 50 }, (_, step) => ({ x: step, y: 2 * step }));
  expect(encodeStrokes([straight])).toBe('0,0 49,98');
});

test('[M3] a face drawn with a finger, undone, and drawn again is chosen and sent', async () => {
  const { screen, link } = await openPhone(newcomerView(), blankMemory());
  await screen.getByRole('button', { name: 'Draw with a finger' }).click();
  const use = screen.getByRole('button', { name: 'Use this' });
  await expect.element(use).toBeDisabled();
  draw(screen.container, [0.25, 0.25], [0.75, 0.25]);
  await expect.element(use).toBeEnabled();
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(use).toBeDisabled();
  draw(screen.container, [0.5, 0.5], [0.5, 0.75]);
  draw(screen.container, [0.25, 0.5], [0.25, 0.75]);
  await screen.getByRole('button', { name: 'Clear' }).click();
  await expect.element(use).toBeDisabled();
  draw(screen.container, [0.25, 0.5], [0.75, 0.5]);
  await use.click();
  await expect.element(screen.getByRole('radio', { name: 'Your drawing' })).toBeChecked();
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await screen.getByRole('button', { name: 'Join' }).click();
  await expect.poll(() => link.sent).toHaveLength(2);
  const [first] = link.sent;
  if (first?.kind !== 'profile' || first.face?.kind !== 'strokes') throw new Error('No strokes');
  const [from, to] = decodeStrokes(first.face.strokes)[0]!;
  expect([from!.x, from!.y, to!.x, to!.y].map((value) => Math.round(value / 64))).toEqual([
    1, 2, 3, 2,
  ]);
});

test('a sheet that is full says so and keeps what fits', async () => {
  const { screen } = await openPhone(newcomerView(), blankMemory());
  await screen.getByRole('button', { name: 'Draw with a finger' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Draw yourself' })).toBeVisible();
  for (let dot = 0; dot < 140; dot += 1) {
    draw(screen.container, [0.5 + (dot % 12) / 30, 0.4 + dot / 300]);
  }
  await expect.element(screen.getByRole('alert')).toHaveTextContent('all the paint there is');
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

/** A finger goes down at the first place, over the others, and up; places are shares of the sheet. */
function draw(container: HTMLElement, ...places: [number, number][]): void {
  const sheet = container.querySelector('.drawing-board-sheet')!;
  sheet.setPointerCapture = () => {};
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const point = (type: string, [x, y]: [number, number]) =>
    sheet.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        clientX: left + x * width,
        clientY: top + y * height,
      }),
    );
  point('pointerdown', places[0]!);
  for (const place of places) point('pointermove', place);
  point('pointerup', places.at(-1)!);
}

function distanceToLine(point: { x: number; y: number }, line: Line): number {
  let nearest = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1]!, line[index]!];
    for (let share = 0; share <= 1; share += 0.05) {
      const x = from.x + share * (to.x - from.x);
      const y = from.y + share * (to.y - from.y);
      nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
    }
  }
  return nearest;
}
