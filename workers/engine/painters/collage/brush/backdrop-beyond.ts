import { type Scene, side } from '../scene/scene.ts';
import type { Chance } from '../chance.ts';
import type { Brush } from './canvas.ts';
import type { Palette } from './palette.ts';
import { beams, stars } from './sky.ts';
import { cloud, dabs, disc, glow, lighter, paint, polygon, ridge, wash } from './strokes.ts';

export function paintUnderwater(
  brush: Brush,
  scene: Scene,
  palette: Palette,
  chance: Chance,
): void {
  const { horizon, seed } = scene;
  wash(brush, 0, side, palette.high, palette.far);
  beams(
    brush,
    chance,
    side * (scene.lightFrom > 0 ? 0.75 : 0.25),
    -60,
    paint(lighter(palette.high, 24), 0.13),
    9,
  );
  dabs(
    brush,
    chance,
    { top: 0, bottom: horizon, count: 120, length: 120, width: 12 },
    palette.low,
    0.15,
  );
  ridge(brush, seed + 3, { top: horizon - 110, height: 150, width: 150 }, lighter(palette.far, 5));
  for (let weed = 0; weed < 13; weed += 1) {
    const x = chance.between(0, side);
    const tall = chance.between(70, 230);
    brush.strokeStyle = paint(lighter(palette.accent, chance.between(-18, 4)), 0.85);
    brush.lineWidth = chance.between(6, 15);
    brush.lineCap = 'round';
    brush.beginPath();
    brush.moveTo(x, horizon + 40);
    brush.bezierCurveTo(
      x + 34,
      horizon - tall * 0.3,
      x - 34,
      horizon - tall * 0.6,
      x + chance.between(-30, 30),
      horizon - tall,
    );
    brush.stroke();
  }
  ridge(brush, seed, { top: horizon - 12, height: 40, width: 240 }, palette.near);
  wash(brush, horizon + 28, side, palette.near, lighter(palette.near, -18));
  for (let bubble = 0; bubble < 34; bubble += 1) {
    disc(
      brush,
      chance.between(0, side),
      chance.between(0, horizon),
      chance.between(2, 10),
      lighter(palette.high, 26),
      0.4,
    );
  }
}

export function paintSpace(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon } = scene;
  wash(brush, 0, side, palette.high, palette.low);
  for (let cloudlet = 0; cloudlet < 9; cloudlet += 1) {
    const hue = palette.accent[0] + chance.between(-90, 40);
    glow(
      brush,
      chance.between(0, side),
      chance.between(0, horizon),
      chance.between(120, 300),
      [hue, 70, 52],
      0.3,
    );
  }
  stars(brush, chance, side, 240);
  const x = chance.between(0.15, 0.85) * side;
  const y = chance.between(70, 210);
  const radius = chance.between(34, 92);
  const planet: typeof palette.accent = [chance.between(0, 360), 56, 58];
  disc(brush, x, y, radius, planet);
  disc(
    brush,
    x - scene.lightFrom * radius * 0.24,
    y + radius * 0.1,
    radius * 0.86,
    lighter(planet, -18),
    0.55,
  );
  if (chance.odds(0.6)) {
    brush.strokeStyle = paint(lighter(planet, 22), 0.85);
    brush.lineWidth = radius * 0.13;
    brush.beginPath();
    brush.ellipse(x, y, radius * 1.75, radius * 0.42, -0.35, -0.35, Math.PI + 0.35);
    brush.stroke();
  }
  brush.fillStyle = paint(palette.far);
  brush.beginPath();
  brush.ellipse(side / 2, horizon + 420, side * 0.95, 440, 0, 0, Math.PI * 2);
  brush.fill();
  for (let crater = 0; crater < 13; crater += 1) {
    const depth = chance.unit();
    const across = 22 + 60 * depth;
    brush.fillStyle = paint(palette.near, 0.75);
    brush.beginPath();
    brush.ellipse(
      chance.between(0, side),
      horizon + 30 + 170 * depth,
      across,
      across * 0.3,
      0,
      0,
      Math.PI * 2,
    );
    brush.fill();
  }
}

export function paintHeaven(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon } = scene;
  wash(brush, 0, side, palette.high, palette.low);
  const x = side * (0.5 + scene.lightFrom * 0.2);
  glow(brush, x, 90, 420, palette.accent, 0.8);
  beams(brush, chance, x, 60, paint(lighter(palette.accent, 16), 0.16), 12);
  for (let row = 0; row < 6; row += 1) {
    const y = horizon - 160 + row * 62;
    for (let each = 0; each < 5; each += 1) {
      const tone = lighter(row % 2 === 0 ? palette.far : palette.near, -8 + row * 1.5);
      cloud(
        brush,
        chance,
        chance.between(-40, side + 40),
        y + chance.between(-20, 20),
        chance.between(180, 340),
        tone,
      );
    }
  }
}

export function paintInferno(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon, seed } = scene;
  wash(brush, 0, horizon, palette.high, palette.low);
  dabs(
    brush,
    chance,
    { top: 0, bottom: horizon * 0.7, count: 120, length: 180, width: 24 },
    lighter(palette.high, 7),
    0.22,
  );
  glow(brush, side / 2, horizon, 470, palette.accent, 0.65);
  ridge(brush, seed, { top: horizon - 190, height: 190, width: 190, peaked: true }, palette.far);
  ridge(brush, seed + 4, { top: horizon - 20, height: 60, width: 150 }, lighter(palette.far, -8));
  wash(brush, horizon + 20, side, palette.far, palette.near);
  for (let crack = 0; crack < 11; crack += 1) {
    let x = chance.between(0, side);
    let y = chance.between(horizon + 40, side);
    brush.strokeStyle = paint(palette.accent, 0.8);
    brush.lineWidth = chance.between(2, 6);
    brush.beginPath();
    brush.moveTo(x, y);
    for (let bend = 0; bend < 5; bend += 1) {
      x += chance.between(-60, 70);
      y += chance.between(-12, 16);
      brush.lineTo(x, y);
    }
    brush.stroke();
  }
  for (let rock = 0; rock < 7; rock += 1) {
    const x = chance.between(0, side);
    const tall = chance.between(40, 190);
    brush.fillStyle = paint(lighter(palette.high, -4));
    polygon(brush, [
      [x - 26, -2],
      [x + 26, -2],
      [x + chance.between(-6, 6), tall],
    ]);
  }
}
