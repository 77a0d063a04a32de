import { chanceFrom } from '../chance.ts';
import { type Scene, side } from '../scene/scene.ts';
import type { Brush } from './canvas.ts';
import type { Palette } from './palette.ts';
import { disc, glow, paint, polygon } from './strokes.ts';

/** What falls or drifts between us and the scene. */
export function paintWeather(brush: Brush, scene: Scene, palette: Palette): void {
  const chance = chanceFrom(scene.seed ^ 0x5eed);
  const across = (): number => chance.between(0, side);
  switch (scene.weather) {
    case null:
      return;
    case 'rain':
    case 'storm': {
      brush.lineCap = 'round';
      for (let drop = 0; drop < 150; drop += 1) {
        const [x, y, length] = [across(), across(), chance.between(14, 46)];
        brush.strokeStyle = paint([206, 44, 84], chance.between(0.25, 0.6));
        brush.lineWidth = chance.between(1.5, 3.5);
        brush.beginPath();
        brush.moveTo(x, y);
        brush.lineTo(x - length * 0.3, y + length);
        brush.stroke();
      }
      if (scene.weather === 'rain') return;
      let [x, y] = [chance.between(120, side - 120), 0];
      glow(brush, x, 120, 320, [56, 90, 90], 0.6);
      brush.strokeStyle = paint([54, 90, 90]);
      brush.lineWidth = 8;
      brush.beginPath();
      brush.moveTo(x, y);
      while (y < scene.horizon) {
        x += chance.between(-60, 60);
        y += chance.between(34, 70);
        brush.lineTo(x, y);
      }
      brush.stroke();
      return;
    }
    case 'snow':
      for (let flake = 0; flake < 190; flake += 1)
        disc(
          brush,
          across(),
          across(),
          chance.between(1.5, 6.5),
          [210, 30, 97],
          chance.between(0.5, 0.95),
        );
      return;
    case 'fog':
      for (let bank = 0; bank < 7; bank += 1) {
        const y = chance.between(scene.horizon - 90, side);
        const gradient = brush.createLinearGradient(0, y - 70, 0, y + 70);
        gradient.addColorStop(0, paint(palette.low, 0));
        gradient.addColorStop(0.5, paint(palette.low, 0.42));
        gradient.addColorStop(1, paint(palette.low, 0));
        brush.fillStyle = gradient;
        brush.fillRect(0, y - 70, side, 140);
      }
      return;
    case 'hearts':
      for (let heart = 0; heart < 20; heart += 1) {
        const [x, y, r] = [across(), chance.between(0, side * 0.8), chance.between(6, 19)];
        brush.fillStyle = paint([348 + chance.between(-12, 12), 74, chance.between(48, 72)], 0.85);
        brush.beginPath();
        brush.moveTo(x, y + r);
        brush.bezierCurveTo(x - r * 2, y - r * 0.4, x - r * 0.7, y - r * 1.5, x, y - r * 0.4);
        brush.bezierCurveTo(x + r * 0.7, y - r * 1.5, x + r * 2, y - r * 0.4, x, y + r);
        brush.fill();
      }
      return;
    case 'confetti':
      for (let bit = 0; bit < 130; bit += 1) {
        const [x, y, r, turn] = [across(), across(), chance.between(4, 11), chance.between(0, 3)];
        brush.fillStyle = paint([chance.between(0, 360), 76, 60], 0.92);
        polygon(brush, [
          [x - r, y],
          [x, y - r * Math.sin(turn)],
          [x + r, y],
          [x, y + r * Math.sin(turn)],
        ]);
      }
      return;
    case 'sparks':
      brush.globalCompositeOperation = 'screen';
      for (let spark = 0; spark < 46; spark += 1) {
        const [x, y] = [across(), across()];
        glow(brush, x, y, chance.between(9, 34), palette.accent, 0.75);
        disc(brush, x, y, chance.between(1, 3), [50, 80, 94]);
      }
      brush.globalCompositeOperation = 'source-over';
  }
}
