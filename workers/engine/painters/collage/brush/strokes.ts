import type { Chance } from '../chance.ts';
import type { Colour } from '../lexicon/measure.ts';
import { side } from '../scene/scene.ts';
import { type Brush, hsl } from './canvas.ts';
import { hills } from './noise.ts';

export const paint = (colour: Colour, alpha = 1): string =>
  hsl(colour[0], colour[1], colour[2], alpha);

export const lighter = (colour: Colour, by: number): Colour => [
  colour[0],
  colour[1],
  Math.max(2, Math.min(98, colour[2] + by)),
];

/** A wash from one colour to another, downwards. */
export function wash(brush: Brush, from: number, to: number, above: Colour, below: Colour): void {
  const gradient = brush.createLinearGradient(0, from, 0, to);
  gradient.addColorStop(0, paint(above));
  gradient.addColorStop(1, paint(below));
  brush.fillStyle = gradient;
  brush.fillRect(0, from - 1, side, to - from + 2);
}

/** Short strokes of nearly one colour over a stretch of the canvas. */
export function dabs(
  brush: Brush,
  chance: Chance,
  area: { top: number; bottom: number; count: number; length: number; width: number },
  colour: Colour,
  alpha = 0.35,
): void {
  brush.lineCap = 'round';
  for (let each = 0; each < area.count; each += 1) {
    const x = chance.between(-20, side + 20);
    const y = chance.between(area.top, area.bottom);
    const length = area.length * chance.between(0.5, 1.5);
    brush.strokeStyle = paint(
      lighter(turned(colour, chance.between(-9, 9)), chance.between(-9, 9)),
      alpha,
    );
    brush.lineWidth = area.width * chance.between(0.5, 1.4);
    brush.beginPath();
    brush.moveTo(x, y);
    brush.quadraticCurveTo(
      x + length / 2,
      y + chance.between(-0.3, 0.3) * length,
      x + length,
      y + chance.between(-0.15, 0.15) * length,
    );
    brush.stroke();
  }
}

const turned = (colour: Colour, degrees: number): Colour => [
  colour[0] + degrees,
  colour[1],
  colour[2],
];

/** A line of hills, filled down to the bottom. */
export function ridge(
  brush: Brush,
  seed: number,
  shape: { top: number; height: number; width: number; peaked?: boolean },
  colour: Colour,
): void {
  brush.fillStyle = paint(colour);
  brush.beginPath();
  brush.moveTo(0, side);
  for (let x = 0; x <= side; x += 6) {
    const rise = shape.peaked
      ? 1 -
        Math.abs(((x / shape.width + (seed % 7) / 7) % 1) * 2 - 1) * 0.75 -
        0.4 * hills(x / 40, 3, seed)
      : hills(x / shape.width, 7, seed) * 0.75 + hills(x / (shape.width * 0.3), 2, seed) * 0.25;
    brush.lineTo(x, shape.top + shape.height * (1 - rise));
  }
  brush.lineTo(side, side);
  brush.closePath();
  brush.fill();
}

export function disc(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  colour: Colour,
  alpha = 1,
): void {
  brush.fillStyle = paint(colour, alpha);
  brush.beginPath();
  brush.arc(x, y, radius, 0, Math.PI * 2);
  brush.fill();
}

export function glow(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  colour: Colour,
  alpha: number,
): void {
  const gradient = brush.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, paint(colour, alpha));
  gradient.addColorStop(0.35, paint(colour, alpha * 0.42));
  gradient.addColorStop(1, paint(colour, 0));
  brush.fillStyle = gradient;
  brush.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

export function cloud(
  brush: Brush,
  chance: Chance,
  x: number,
  y: number,
  width: number,
  colour: Colour,
): void {
  const puffs = chance.whole(5, 8);
  for (const [shift, tone, alpha] of [
    [0.05, -8, 0.5],
    [0, 0, 0.75],
    [-0.05, 5, 0.6],
  ] as const) {
    for (let puff = 0; puff < puffs; puff += 1) {
      const share = puff / (puffs - 1);
      const radius = width * (0.1 + 0.13 * Math.sin(share * Math.PI)) * chance.between(0.8, 1.2);
      brush.fillStyle = paint(lighter(colour, tone), alpha);
      brush.beginPath();
      brush.ellipse(
        x + (share - 0.5) * width,
        y + shift * width - radius * 0.4,
        radius * 1.25,
        radius * 0.8,
        0,
        0,
        Math.PI * 2,
      );
      brush.fill();
    }
  }
}

export function polygon(brush: Brush, points: readonly (readonly [number, number])[]): void {
  brush.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
  brush.closePath();
  brush.fill();
}
