import { type Scene, side } from '../scene/scene.ts';
import type { Chance } from '../chance.ts';
import type { Brush } from './canvas.ts';
import type { Palette } from './palette.ts';
import { dabs, disc, glow, lighter, paint, polygon, wash } from './strokes.ts';

export function paintRoom(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon } = scene;
  wash(brush, 0, horizon, palette.high, palette.low);
  wallpaper(brush, horizon, palette, chance);
  paintWindow(brush, scene, palette, chance);
  if (chance.odds(0.7)) paintPictureFrame(brush, scene, palette, chance);
  brush.fillStyle = paint(lighter(palette.far, 12));
  brush.fillRect(0, horizon - 24, side, 24);
  wash(brush, horizon, side, palette.far, palette.near);
  for (let board = 0; board < 7; board += 1) {
    const y = horizon + (side - horizon) * (board / 7) ** 1.5;
    brush.strokeStyle = paint(lighter(palette.near, -5), 0.55);
    brush.lineWidth = 2 + board * 0.5;
    brush.beginPath();
    brush.moveTo(0, y);
    brush.lineTo(side, y + chance.between(-3, 3));
    brush.stroke();
  }
  brush.fillStyle = paint([palette.high[0] + 150, 40, 40], 0.85);
  brush.beginPath();
  brush.ellipse(
    side * chance.between(0.4, 0.6),
    horizon + (side - horizon) * 0.6,
    300,
    74,
    0,
    0,
    Math.PI * 2,
  );
  brush.fill();
  brush.strokeStyle = paint(palette.accent, 0.8);
  brush.lineWidth = 7;
  brush.stroke();
}

function wallpaper(brush: Brush, bottom: number, palette: Palette, chance: Chance): void {
  const kind = chance.whole(0, 2);
  const step = chance.between(46, 72);
  for (let x = 0; x < side + step; x += step) {
    if (kind === 0) {
      brush.fillStyle = paint(lighter(palette.high, 7), 0.55);
      brush.fillRect(x, 0, step / 2, bottom);
      continue;
    }
    for (let y = 0; y < bottom; y += step) {
      const shift = (Math.round(y / step) % 2) * (step / 2);
      if (kind === 1) disc(brush, x + shift, y, step * 0.13, lighter(palette.accent, -4), 0.4);
      else {
        brush.fillStyle = paint(lighter(palette.high, 10), 0.42);
        polygon(brush, [
          [x + shift, y - step * 0.4],
          [x + shift + step * 0.2, y],
          [x + shift, y + step * 0.4],
          [x + shift - step * 0.2, y],
        ]);
      }
    }
  }
  dabs(brush, chance, { top: 0, bottom, count: 80, length: 110, width: 24 }, palette.low, 0.1);
}

function paintWindow(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const x = side * (scene.lightFrom > 0 ? chance.between(0.64, 0.76) : chance.between(0.05, 0.14));
  const [y, width, height] = [chance.between(60, 110), 170, 230];
  const night = scene.hour === 'night';
  brush.fillStyle = paint(
    night ? [228, 60, 18] : scene.hour === 'dusk' ? [22, 88, 66] : [200, 66, 82],
  );
  brush.fillRect(x, y, width, height);
  if (night) disc(brush, x + 118, y + 54, 21, [50, 60, 88]);
  else glow(brush, x + width / 2, y + height / 2, 250, palette.light, 0.4);
  brush.strokeStyle = paint(lighter(palette.far, 26));
  brush.lineWidth = 12;
  brush.strokeRect(x, y, width, height);
  brush.lineWidth = 7;
  brush.strokeRect(x + width / 2, y, 0.1, height);
  brush.strokeRect(x, y + height * 0.42, width, 0.1);
  const cloth: typeof palette.accent = [palette.accent[0] + chance.between(-40, 40), 46, 54];
  brush.fillStyle = paint(cloth, 0.96);
  polygon(brush, [
    [x - 40, y - 20],
    [x + 46, y - 20],
    [x + 8, y + height * 0.55],
    [x - 34, y + height + 34],
  ]);
  polygon(brush, [
    [x + width + 40, y - 20],
    [x + width - 46, y - 20],
    [x + width - 8, y + height * 0.55],
    [x + width + 34, y + height + 34],
  ]);
}

function paintPictureFrame(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const x = side * (scene.lightFrom > 0 ? chance.between(0.12, 0.3) : chance.between(0.6, 0.74));
  const y = chance.between(70, 130);
  const [width, height] = [chance.between(100, 150), chance.between(90, 150)];
  brush.fillStyle = paint(lighter(palette.accent, -22));
  brush.fillRect(x - 12, y - 12, width + 24, height + 24);
  brush.fillStyle = paint([palette.low[0] + 160, 30, 62]);
  brush.fillRect(x, y, width, height);
  brush.fillStyle = paint([palette.low[0] + 120, 34, 40]);
  polygon(brush, [
    [x, y + height],
    [x, y + height * 0.6],
    [x + width * 0.4, y + height * 0.4],
    [x + width, y + height * 0.75],
    [x + width, y + height],
  ]);
}

export function paintKitchen(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon } = scene;
  wash(brush, 0, horizon, palette.high, palette.low);
  const tile = chance.between(54, 78);
  for (let y = horizon % tile; y < horizon; y += tile) {
    for (let x = 0; x < side; x += tile) {
      const tone = chance.odds(0.14) ? palette.accent : lighter(palette.low, chance.between(-2, 9));
      brush.fillStyle = paint(tone, 0.7);
      brush.fillRect(x + 2, y + 2, tile - 4, tile - 4);
    }
  }
  const shelf = chance.between(120, 170);
  brush.fillStyle = paint(lighter(palette.far, -4));
  brush.fillRect(0, shelf, side, 15);
  for (let jar = 0; jar < 9; jar += 1) {
    const x = chance.between(10, side - 50);
    const [width, tall] = [chance.between(26, 52), chance.between(36, 92)];
    const tone: typeof palette.far = [chance.between(0, 360), 34, chance.between(40, 68)];
    brush.fillStyle = paint(tone);
    brush.beginPath();
    brush.roundRect(x, shelf - tall, width, tall, 8);
    brush.fill();
    brush.fillStyle = paint(lighter(tone, -18));
    brush.fillRect(x + 3, shelf - tall - 6, width - 6, 10);
  }
  glow(brush, side * (0.5 + scene.lightFrom * 0.32), 90, 360, palette.light, 0.4);
  wash(brush, horizon, side, lighter(palette.far, 8), palette.near);
  if (chance.odds(0.6)) {
    const cloth = chance.pick([
      [2, 60],
      [206, 46],
      [44, 60],
      [150, 30],
    ] as const);
    const square = 58;
    for (let row = 0; row < 8; row += 1) {
      for (let column = -9; column < 9; column += 1) {
        if ((row + column) % 2 === 0) continue;
        const top = horizon + (side - horizon) * (row / 8) ** 1.3;
        const low = horizon + (side - horizon) * ((row + 1) / 8) ** 1.3;
        const at = (column_: number, y: number): number =>
          side / 2 + column_ * square * (0.7 + (0.75 * (y - horizon)) / (side - horizon));
        brush.fillStyle = paint([cloth[0], cloth[1], 52], 0.62);
        polygon(brush, [
          [at(column, top), top],
          [at(column + 1, top), top],
          [at(column + 1, low), low],
          [at(column, low), low],
        ]);
      }
    }
  } else
    dabs(
      brush,
      chance,
      { top: horizon, bottom: side, count: 130, length: 210, width: 9 },
      palette.far,
      0.3,
    );
  brush.fillStyle = paint(lighter(palette.near, -8), 0.6);
  brush.fillRect(0, horizon - 3, side, 7);
}
