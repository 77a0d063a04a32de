import type { Chance } from '../chance.ts';
import { type Scene, side } from '../scene/scene.ts';
import type { Brush } from './canvas.ts';
import type { Palette } from './palette.ts';
import { cloud, dabs, disc, glow, lighter, wash } from './strokes.ts';

/** Sky down to the horizon, with what hangs in it at this hour. */
export function paintSky(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon, hour } = scene;
  wash(brush, 0, horizon, palette.high, palette.low);
  dabs(
    brush,
    chance,
    { top: 0, bottom: horizon * 0.6, count: 90, length: 130, width: 22 },
    palette.high,
    0.14,
  );
  dabs(
    brush,
    chance,
    { top: horizon * 0.45, bottom: horizon, count: 70, length: 150, width: 16 },
    palette.low,
    0.16,
  );
  const x = side * (scene.lightFrom > 0 ? chance.between(0.68, 0.9) : chance.between(0.1, 0.32));
  if (hour === 'night') {
    stars(brush, chance, horizon, 90);
    glow(brush, x, 110, 210, [50, 60, 86], 0.4);
    disc(brush, x, 110, 40, [50, 50, 90]);
    if (chance.odds(0.5)) disc(brush, x + 17, 102, 35, lighter(palette.high, 3));
  } else {
    const low = hour === 'day' ? chance.between(80, 150) : horizon - chance.between(10, 90);
    glow(brush, x, low, 300, palette.light, hour === 'day' ? 0.55 : 0.8);
    disc(brush, x, low, hour === 'day' ? 36 : 58, lighter(palette.light, 10), 0.95);
  }
  const clouds = chance.whole(0, 4);
  for (let each = 0; each < clouds; each += 1) {
    const tone = hour === 'night' ? lighter(palette.low, 6) : lighter(palette.low, 9);
    cloud(
      brush,
      chance,
      chance.between(0, side),
      chance.between(50, horizon * 0.62),
      chance.between(110, 260),
      tone,
    );
  }
}

export function stars(brush: Brush, chance: Chance, bottom: number, count: number): void {
  for (let each = 0; each < count; each += 1) {
    disc(
      brush,
      chance.between(0, side),
      chance.between(0, bottom),
      chance.between(0.7, 2.6),
      [chance.between(30, 60), 70, 92],
      chance.between(0.4, 1),
    );
  }
}

/** Beams that fan out from a point. */
export function beams(
  brush: Brush,
  chance: Chance,
  x: number,
  y: number,
  colour: string,
  count: number,
): void {
  brush.fillStyle = colour;
  for (let beam = 0; beam < count; beam += 1) {
    const angle = chance.between(0.1, Math.PI - 0.1);
    const half = chance.between(0.02, 0.07);
    brush.beginPath();
    brush.moveTo(x, y);
    brush.lineTo(x + Math.cos(angle - half) * 1200, y + Math.sin(angle - half) * 1200);
    brush.lineTo(x + Math.cos(angle + half) * 1200, y + Math.sin(angle + half) * 1200);
    brush.fill();
  }
}
