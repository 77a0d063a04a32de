import { type Chance, chanceFrom } from '../chance.ts';
import { type Scene, side } from '../scene/scene.ts';
import type { Place } from '../lexicon/place.ts';
import { type Brush } from './canvas.ts';
import { paintCity, paintRoad, paintStage } from './backdrop-town.ts';
import { paintKitchen, paintRoom } from './backdrop-indoors.ts';
import { paintHeaven, paintInferno, paintSpace, paintUnderwater } from './backdrop-beyond.ts';
import type { Palette } from './palette.ts';
import { paintSky } from './sky.ts';
import { dabs, lighter, paint, polygon, ridge, wash } from './strokes.ts';

type Painting = (brush: Brush, scene: Scene, palette: Palette, chance: Chance) => void;

export function paintBackdrop(brush: Brush, scene: Scene, palette: Palette): void {
  backdrops[scene.place](brush, scene, palette, chanceFrom(scene.seed));
}

const meadow: Painting = (brush, scene, palette, chance) => {
  paintSky(brush, scene, palette, chance);
  const { horizon, seed } = scene;
  ridge(brush, seed, { top: horizon - 70, height: 90, width: 300 }, lighter(palette.far, 10));
  ridge(brush, seed + 5, { top: horizon - 26, height: 50, width: 220 }, palette.far);
  wash(brush, horizon + 14, side, palette.far, palette.near);
  grass(brush, scene, palette, chance);
};

const beach: Painting = (brush, scene, palette, chance) => {
  paintSky(brush, scene, palette, chance);
  const { horizon, seed } = scene;
  const shore = horizon + (side - horizon) * 0.34;
  wash(brush, horizon, shore + 40, palette.far, lighter(palette.far, 16));
  dabs(
    brush,
    chance,
    { top: horizon, bottom: shore, count: 130, length: 60, width: 4 },
    lighter(palette.far, 18),
    0.4,
  );
  ridge(brush, seed, { top: shore - 16, height: 34, width: 330 }, lighter(palette.near, 14));
  ridge(brush, seed, { top: shore - 4, height: 34, width: 330 }, palette.near);
  wash(brush, shore + 40, side, palette.near, lighter(palette.near, -14));
  dabs(
    brush,
    chance,
    { top: shore + 30, bottom: side, count: 160, length: 70, width: 9 },
    palette.near,
    0.24,
  );
};

const sea: Painting = (brush, scene, palette, chance) => {
  paintSky(brush, scene, palette, chance);
  const { horizon } = scene;
  wash(brush, horizon, side, palette.far, palette.near);
  for (let row = 0; row < 11; row += 1) {
    const depth = row / 10;
    const y = horizon + (side - horizon) * depth ** 1.5;
    dabs(
      brush,
      chance,
      { top: y, bottom: y + 24, count: 26, length: 26 + 130 * depth, width: 3 + 9 * depth },
      lighter(palette.far, 12 - 16 * depth),
      0.5,
    );
    dabs(
      brush,
      chance,
      { top: y, bottom: y + 20, count: 7, length: 18 + 70 * depth, width: 1.5 + 4 * depth },
      palette.accent,
      0.5,
    );
  }
};

const forest: Painting = (brush, scene, palette, chance) => {
  paintSky(brush, scene, palette, chance);
  const { horizon, seed } = scene;
  for (let layer = 0; layer < 3; layer += 1) {
    const tone = lighter(palette.far, 22 - layer * 15);
    const trunks = 7 + layer * 2;
    for (let tree = 0; tree < trunks; tree += 1) {
      const x = ((tree + chance.between(0.1, 0.9)) / trunks) * side;
      const width = 12 + layer * 11 + chance.between(0, 8);
      const foot = horizon + layer * 26;
      brush.fillStyle = paint(tone);
      polygon(brush, [
        [x - width * 0.4, -5],
        [x + width * 0.4, -5],
        [x + width * 0.75, foot],
        [x - width * 0.75, foot],
      ]);
      dabs(
        brush,
        chance,
        { top: -20, bottom: 110 + 40 * (2 - layer), count: 8, length: 120, width: 46 },
        tone,
        0.4,
      );
    }
    ridge(
      brush,
      seed + layer,
      { top: horizon + layer * 26 - 14, height: 30, width: 160 },
      lighter(palette.far, 8 - layer * 11),
    );
  }
  wash(brush, horizon + 74, side, lighter(palette.far, -16), palette.near);
  grass(brush, scene, palette, chance);
};

const desert: Painting = (brush, scene, palette, chance) => {
  paintSky(brush, scene, palette, chance);
  const { horizon, seed } = scene;
  if (chance.odds(0.5)) {
    brush.fillStyle = paint(lighter(palette.accent, 12));
    for (let each = 0; each < 3; each += 1) {
      const x = chance.between(40, side - 40);
      const half = chance.between(40, 110);
      polygon(brush, [
        [x - half, horizon + 12],
        [x - half * 0.6, horizon - half],
        [x + half * 0.6, horizon - half],
        [x + half, horizon + 12],
      ]);
    }
  }
  for (let dune = 0; dune < 4; dune += 1) {
    const depth = dune / 3;
    const tone: typeof palette.far = [
      palette.far[0] - dune * 2,
      palette.far[1],
      palette.far[2] - dune * 6 + (dune % 2) * 6,
    ];
    ridge(
      brush,
      seed + dune * 9,
      { top: horizon - 24 + (side - horizon) * depth * 0.72, height: 100, width: 420 },
      tone,
    );
  }
  dabs(
    brush,
    chance,
    { top: horizon + 70, bottom: side, count: 150, length: 110, width: 6 },
    palette.near,
    0.24,
  );
};

const mountains: Painting = (brush, scene, palette, chance) => {
  paintSky(brush, scene, palette, chance);
  const { horizon } = scene;
  for (let peak = 0; peak < 6; peak += 1) {
    const x = chance.between(-40, side + 40);
    const half = chance.between(120, 240);
    const top = horizon - chance.between(110, 290);
    const lean = x + chance.between(-20, 20);
    brush.fillStyle = paint(lighter(palette.far, 12 - peak * 3));
    polygon(brush, [
      [x - half, horizon + 24],
      [lean, top],
      [x + half, horizon + 24],
    ]);
    brush.fillStyle = paint(lighter(palette.far, -6 - peak * 3));
    const shaded = scene.lightFrom > 0 ? x - half : x + half;
    polygon(brush, [
      [lean, top],
      [shaded, horizon + 24],
      [x + (shaded - x) * 0.2, horizon + 24],
      [lean + (shaded - x) * 0.12, top + 90],
    ]);
    brush.fillStyle = paint(palette.accent, 0.95);
    const cap = 0.27;
    polygon(brush, [
      [lean, top],
      [lean + half * cap, top + (horizon - top) * cap],
      [lean + half * 0.08, top + (horizon - top) * 0.2],
      [lean - half * 0.06, top + (horizon - top) * 0.33],
      [lean - half * cap, top + (horizon - top) * cap],
    ]);
  }
  wash(brush, horizon + 20, side, lighter(palette.near, 16), palette.near);
  grass(brush, scene, palette, chance);
};

const snow: Painting = (brush, scene, palette, chance) => {
  paintSky(brush, scene, palette, chance);
  const { horizon, seed } = scene;
  for (let tree = 0; tree < 15; tree += 1) {
    const x = chance.between(0, side);
    const height = chance.between(40, 110);
    brush.fillStyle = paint(lighter(palette.accent, chance.between(0, 22)));
    for (let tier = 0; tier < 3; tier += 1) {
      const y = horizon + 14 - (height * tier) / 3;
      polygon(brush, [
        [x - (height * (3 - tier)) / 9, y],
        [x, y - height * 0.5],
        [x + (height * (3 - tier)) / 9, y],
      ]);
    }
  }
  ridge(brush, seed, { top: horizon - 12, height: 46, width: 260 }, palette.far);
  wash(brush, horizon + 34, side, palette.far, palette.near);
  dabs(
    brush,
    chance,
    { top: horizon + 30, bottom: side, count: 120, length: 130, width: 14 },
    lighter(palette.far, -5),
    0.2,
  );
};

function grass(brush: Brush, scene: Scene, palette: Palette, chance: Chance): void {
  const { horizon } = scene;
  for (let each = 0; each < 420; each += 1) {
    const depth = chance.unit() ** 0.7;
    const y = horizon + 26 + (side - horizon - 10) * depth;
    const x = chance.between(0, side);
    const tone = lighter(palette.near, chance.between(-9, 20) - 8 * depth);
    brush.strokeStyle = paint([tone[0] + chance.between(-16, 12), tone[1], tone[2]], 0.6);
    brush.lineWidth = 1.5 + 4 * depth;
    brush.beginPath();
    brush.moveTo(x, y);
    brush.quadraticCurveTo(
      x + chance.between(-4, 4),
      y - 8,
      x + chance.between(-12, 12),
      y - 8 - 26 * depth,
    );
    brush.stroke();
  }
}

const backdrops: Record<Place, Painting> = {
  meadow,
  beach,
  sea,
  forest,
  desert,
  mountains,
  snow,
  underwater: paintUnderwater,
  space: paintSpace,
  heaven: paintHeaven,
  inferno: paintInferno,
  city: paintCity,
  road: paintRoad,
  stage: paintStage,
  kitchen: paintKitchen,
  room: paintRoom,
};
