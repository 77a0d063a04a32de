import { type Scene, side } from '../scene/scene.ts';
import type { Chance } from '../chance.ts';
import type { Brush } from './canvas.ts';
import type { Palette } from './palette.ts';
import { paintSky } from './sky.ts';
import { dabs, disc, glow, lighter, paint, polygon, ridge, wash } from './strokes.ts';

export function paintCity(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  paintSky(brush, scene, palette, chance);
  const { horizon, hour } = scene;
  for (let layer = 0; layer < 3; layer += 1) {
    let x = -30;
    while (x < side) {
      const width = chance.between(46, 110);
      const tall = chance.between(60, 250 - layer * 50);
      const tone = lighter(
        [palette.far[0] + chance.between(-40, 40), palette.far[1], palette.far[2]],
        24 - layer * 13,
      );
      brush.fillStyle = paint(tone);
      brush.fillRect(x, horizon - tall + layer * 14, width - 5, tall + 40);
      if (chance.odds(0.25))
        polygon(brush, [
          [x, horizon - tall + layer * 14],
          [x + width / 2 - 2, horizon - tall - 44],
          [x + width - 5, horizon - tall + layer * 14],
        ]);
      for (let row = 0; row < tall / 22 - 1; row += 1) {
        for (let column = 0; column < width / 18 - 1; column += 1) {
          const isLit = chance.odds(hour === 'night' || hour === 'dusk' ? 0.55 : 0.16);
          brush.fillStyle = isLit ? paint(palette.accent, 0.9) : paint(lighter(tone, -9), 0.7);
          brush.fillRect(x + 7 + column * 17, horizon - tall + layer * 14 + 12 + row * 21, 8, 11);
        }
      }
      x += width;
    }
  }
  wash(brush, horizon + 26, side, lighter(palette.near, 10), palette.near);
  dabs(
    brush,
    chance,
    { top: horizon + 30, bottom: side, count: 120, length: 110, width: 10 },
    palette.near,
    0.3,
  );
  brush.fillStyle = paint(lighter(palette.near, 26), 0.75);
  for (let dash = 0; dash < 6; dash += 1) {
    const y = horizon + 50 + (side - horizon - 40) * (dash / 6) ** 1.4;
    const half = 3 + dash * 2.4;
    polygon(brush, [
      [side / 2 - half, y],
      [side / 2 + half, y],
      [side / 2 + half * 1.5, y + 10 + dash * 7],
      [side / 2 - half * 1.5, y + 10 + dash * 7],
    ]);
  }
}

export function paintRoad(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  paintSky(brush, scene, palette, chance);
  const { horizon, seed } = scene;
  ridge(brush, seed, { top: horizon - 60, height: 80, width: 260 }, lighter(palette.far, 14));
  wash(brush, horizon + 10, side, lighter(palette.far, 4), lighter(palette.far, -16));
  dabs(
    brush,
    chance,
    { top: horizon + 14, bottom: side, count: 190, length: 70, width: 9 },
    palette.far,
    0.35,
  );
  const vanish = side * chance.between(0.35, 0.65);
  const bend = chance.between(-120, 120);
  const strip = (left: number, right: number, colour: string): void => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(vanish - 3 + left * 6, horizon + 8);
    brush.quadraticCurveTo(vanish + bend, horizon + 90, side / 2 + left * side, side);
    brush.lineTo(side / 2 + right * side, side);
    brush.quadraticCurveTo(vanish + bend + 14, horizon + 90, vanish + 3 + right * 6, horizon + 8);
    brush.fill();
  };
  strip(-0.66, 0.66, paint(lighter(palette.near, 12)));
  strip(-0.6, 0.6, paint(palette.near));
  strip(-0.02, 0.02, paint(palette.accent, 0.85));
}

export function paintStage(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon } = scene;
  wash(brush, 0, horizon, palette.high, palette.low);
  const fold = chance.between(44, 64);
  for (let x = -fold; x < side + fold; x += fold) {
    const gradient = brush.createLinearGradient(x, 0, x + fold, 0);
    gradient.addColorStop(0, paint(lighter(palette.high, -9), 0.9));
    gradient.addColorStop(0.45, paint(lighter(palette.low, 8), 0.9));
    gradient.addColorStop(1, paint(lighter(palette.high, -9), 0.9));
    brush.fillStyle = gradient;
    brush.fillRect(x, 0, fold + 1, horizon);
  }
  for (let swag = 0; swag < 4; swag += 1) {
    brush.fillStyle = paint(lighter(palette.high, swag % 2 === 0 ? -4 : 3));
    brush.beginPath();
    brush.ellipse((swag + 0.5) * (side / 4), 0, side / 7, chance.between(70, 96), 0, 0, Math.PI);
    brush.fill();
  }
  wash(brush, horizon, side, palette.far, palette.near);
  for (let board = 0; board < 15; board += 1) {
    const x = ((board - 7) / 7) * side;
    brush.strokeStyle = paint(lighter(palette.near, -6), 0.7);
    brush.lineWidth = 3;
    brush.beginPath();
    brush.moveTo(side / 2 + x * 0.5, horizon);
    brush.lineTo(side / 2 + x * 1.3, side);
    brush.stroke();
  }
  const centre = side * chance.between(0.35, 0.65);
  brush.globalCompositeOperation = 'screen';
  for (const from of [0.08, 0.92]) {
    brush.fillStyle = paint(palette.accent, 0.17);
    polygon(brush, [
      [side * from - 10, -10],
      [side * from + 10, -10],
      [centre + 190, side * 0.86],
      [centre - 190, side * 0.86],
    ]);
  }
  glow(brush, centre, side * 0.82, 330, palette.accent, 0.4);
  brush.globalCompositeOperation = 'source-over';
  for (let lamp = 0; lamp < 9; lamp += 1) {
    disc(brush, 44 + lamp * 85, side - 8, 19, lighter(palette.accent, 8));
  }
}
