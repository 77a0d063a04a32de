import type { Chance } from '../chance.ts';
import { side } from './scene.ts';

/** Room for one actor: where its foot is, and how large it may be. */
export interface Spot {
  x: number;
  y: number;
  size: number;
  /** In the air, with nothing under it. */
  aloft: boolean;
}

/** A way to arrange so many actors, the leading one first. */
type Arrangement = (count: number, horizon: number, chance: Chance) => Spot[];

const ground = (horizon: number, depth: number): number => horizon + (side - horizon) * depth;

/** One large, off the middle; the others smaller, further off, on the free side. */
const lead: Arrangement = (count, horizon, chance) => {
  const left = chance.odds(0.5);
  const turned = (x: number): number => side * (left ? x : 1 - x);
  const spots: Spot[] = [
    {
      x: turned(count === 1 ? chance.between(0.42, 0.54) : chance.between(0.32, 0.38)),
      y: ground(horizon, chance.between(0.66, 0.84)),
      size: count === 1 ? chance.between(390, 450) : chance.between(320, 370),
      aloft: false,
    },
  ];
  const places = [
    [0.76, 0.5, 230],
    [0.9, 0.2, 130],
    [0.62, 0.08, 100],
    [0.12, 0.1, 110],
    [0.86, 0.92, 170],
  ] as const;
  for (const [x, depth, size] of places.slice(0, count - 1)) {
    spots.push({
      x: turned(x + chance.between(-0.04, 0.04)),
      y: ground(horizon, depth + chance.between(0, 0.08)),
      size: size * chance.between(0.9, 1.15),
      aloft: false,
    });
  }
  return spots;
};

/** One towers behind the horizon; the others are little at its feet. */
const colossus: Arrangement = (count, horizon, chance) => {
  const x = chance.between(0.38, 0.62);
  const spots: Spot[] = [
    { x: side * x, y: ground(horizon, 0.16), size: chance.between(430, 500), aloft: false },
  ];
  const across = [0.2, 0.78, 0.46, 0.9, 0.08];
  for (const at of across.slice(0, count - 1)) {
    spots.push({
      x: side * (at + chance.between(-0.05, 0.05)),
      y: ground(horizon, chance.between(0.5, 0.86)),
      size: chance.between(130, 185),
      aloft: false,
    });
  }
  return spots;
};

/** Too close: the leading one is cut by the edge, the others stand behind it. */
const closeUp: Arrangement = (count, horizon, chance) => {
  const left = chance.odds(0.5);
  const turned = (x: number): number => side * (left ? x : 1 - x);
  const spots: Spot[] = [
    {
      x: turned(chance.between(0.2, 0.3)),
      y: side * chance.between(1.02, 1.1),
      size: chance.between(500, 560),
      aloft: false,
    },
  ];
  const places = [
    [0.72, 0.42, 260],
    [0.9, 0.12, 140],
    [0.56, 0.06, 110],
    [0.82, 0.86, 150],
    [0.36, 0.02, 80],
  ] as const;
  for (const [x, depth, size] of places.slice(0, count - 1)) {
    spots.push({
      x: turned(x + chance.between(-0.03, 0.05)),
      y: ground(horizon, depth),
      size: size * chance.between(0.9, 1.1),
      aloft: false,
    });
  }
  return spots;
};

/** They walk off along a winding line, the first one nearest. */
const procession: Arrangement = (count, horizon, chance) => {
  const left = chance.odds(0.5);
  return Array.from({ length: count }, (_, index) => {
    const far = count === 1 ? 0 : index / (count - 1);
    const x = 0.3 + 0.5 * far + 0.08 * Math.sin(far * 7) + chance.between(-0.03, 0.03);
    return {
      x: side * (left ? x : 1 - x),
      y: ground(horizon, 0.82 - 0.72 * far),
      size: 310 - 190 * far,
      aloft: false,
    };
  });
};

/** A table's worth: close together, overlapping, nearly alike in size. */
const stillLife: Arrangement = (count, horizon, chance) => {
  const spread = Math.min(0.62, 0.2 * (count - 1));
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0.5 : index / (count - 1);
    const x = 0.5 - spread / 2 + spread * ((index * 2) % count === 0 ? share : share);
    return {
      x: side * (x + chance.between(-0.03, 0.03)),
      y: ground(horizon, 0.32 + 0.34 * ((index * 0.618 + chance.unit() * 0.3) % 1)),
      size: count === 1 ? 380 : chance.between(210, 300),
      aloft: false,
    };
  });
};

/** As in a dream: one in the middle, the others float around it. */
const orbit: Arrangement = (count, horizon, chance) => {
  const turn = chance.between(0, Math.PI * 2);
  const spots: Spot[] = [
    { x: side * 0.5, y: ground(horizon, 0.6), size: chance.between(300, 350), aloft: false },
  ];
  for (let index = 1; index < count; index += 1) {
    const angle = turn + (index / Math.max(2, count - 1)) * Math.PI * 1.35;
    spots.push({
      x: side * (0.5 + 0.36 * Math.cos(angle)),
      y: side * (0.36 - 0.2 * Math.abs(Math.sin(angle))) + 70,
      size: chance.between(130, 180),
      aloft: true,
    });
  }
  return spots;
};

/** Each far from the others, under a great deal of sky. */
const solitude: Arrangement = (count, horizon, chance) => {
  const across = [0.64, 0.2, 0.86, 0.4, 0.08, 0.52];
  const mirrored = chance.odds(0.5);
  return across.slice(0, count).map((at, index) => ({
    x: side * (mirrored ? 1 - at : at),
    y: ground(horizon, index === 0 ? 0.6 : chance.between(0.1, 0.55)),
    size: index === 0 ? chance.between(230, 260) : chance.between(120, 170),
    aloft: false,
  }));
};

const arrangements: readonly Arrangement[] = [
  lead,
  lead,
  colossus,
  closeUp,
  procession,
  stillLife,
  orbit,
  solitude,
];

export function spotsFor(count: number, horizon: number, chance: Chance): Spot[] {
  const arrangement = chance.pick(count === 1 ? [lead, lead, colossus, solitude] : arrangements);
  return arrangement(count, horizon, chance);
}
