import type { Colour } from '../lexicon/measure.ts';
import type { Hour, Place } from '../lexicon/place.ts';
import type { Scene } from '../scene/scene.ts';
import { mix } from './noise.ts';

/** The backdrop's colours, and the light that falls on all that stands in it. */
export interface Palette {
  high: Colour;
  low: Colour;
  far: Colour;
  near: Colour;
  accent: Colour;
  /** Colour of the lit side, and of shadows. */
  light: Colour;
  shade: Colour;
}

type Ground = Pick<Palette, 'high' | 'low' | 'far' | 'near' | 'accent'>;

const places: Record<Place, Ground> = {
  meadow: {
    high: [205, 62, 62],
    low: [48, 62, 84],
    far: [96, 34, 56],
    near: [92, 46, 34],
    accent: [48, 90, 60],
  },
  beach: {
    high: [200, 66, 66],
    low: [38, 70, 86],
    far: [190, 54, 50],
    near: [40, 54, 72],
    accent: [8, 72, 62],
  },
  sea: {
    high: [208, 44, 66],
    low: [34, 52, 84],
    far: [200, 46, 46],
    near: [206, 58, 26],
    accent: [0, 0, 96],
  },
  underwater: {
    high: [182, 58, 56],
    low: [194, 62, 40],
    far: [204, 58, 30],
    near: [42, 32, 46],
    accent: [166, 50, 44],
  },
  forest: {
    high: [86, 34, 72],
    low: [70, 44, 82],
    far: [120, 26, 42],
    near: [108, 38, 20],
    accent: [30, 46, 30],
  },
  city: {
    high: [216, 38, 64],
    low: [24, 58, 82],
    far: [226, 18, 46],
    near: [230, 10, 32],
    accent: [46, 92, 68],
  },
  space: {
    high: [250, 58, 9],
    low: [286, 48, 20],
    far: [276, 22, 34],
    near: [268, 22, 22],
    accent: [320, 70, 60],
  },
  kitchen: {
    high: [38, 48, 82],
    low: [34, 44, 74],
    far: [16, 42, 50],
    near: [14, 50, 32],
    accent: [168, 30, 50],
  },
  room: {
    high: [352, 34, 48],
    low: [6, 32, 56],
    far: [28, 36, 40],
    near: [24, 42, 26],
    accent: [44, 62, 66],
  },
  desert: {
    high: [200, 46, 68],
    low: [36, 78, 80],
    far: [28, 62, 62],
    near: [22, 64, 46],
    accent: [12, 56, 44],
  },
  mountains: {
    high: [212, 52, 62],
    low: [24, 50, 86],
    far: [230, 22, 56],
    near: [140, 24, 30],
    accent: [210, 30, 94],
  },
  snow: {
    high: [212, 40, 72],
    low: [206, 36, 90],
    far: [212, 28, 82],
    near: [208, 30, 92],
    accent: [160, 26, 30],
  },
  stage: {
    high: [350, 66, 22],
    low: [354, 62, 34],
    far: [28, 48, 38],
    near: [22, 52, 22],
    accent: [44, 90, 66],
  },
  heaven: {
    high: [214, 60, 74],
    low: [330, 50, 88],
    far: [340, 40, 92],
    near: [220, 40, 90],
    accent: [46, 84, 74],
  },
  inferno: {
    high: [356, 72, 14],
    low: [16, 86, 44],
    far: [4, 60, 22],
    near: [350, 46, 10],
    accent: [36, 96, 58],
  },
  road: {
    high: [206, 54, 66],
    low: [40, 60, 86],
    far: [70, 30, 48],
    near: [228, 6, 36],
    accent: [48, 90, 62],
  },
};

const turned = (colour: Colour, degrees: number): Colour => [
  colour[0] + degrees,
  colour[1],
  colour[2],
];

/** Two colours mixed, hues taken the short way round. */
function blend(one: Colour, other: Colour, share: number): Colour {
  let turn = ((other[0] - one[0]) % 360) + (other[0] - one[0] < -180 ? 360 : 0);
  if (turn > 180) turn -= 360;
  return [one[0] + turn * share, mix(one[1], other[1], share), mix(one[2], other[2], share)];
}

const indoors: ReadonlySet<Place> = new Set([
  'kitchen',
  'room',
  'stage',
  'space',
  'underwater',
  'inferno',
]);

export function paletteFor(scene: Scene): Palette {
  const { place, hour, hueTurn, wash } = scene;
  const base = places[place];
  const each = (change: (colour: Colour, part: keyof Ground) => Colour): Ground => ({
    high: change(base.high, 'high'),
    low: change(base.low, 'low'),
    far: change(base.far, 'far'),
    near: change(base.near, 'near'),
    accent: change(base.accent, 'accent'),
  });
  const share = indoors.has(place) ? 0.45 : 1;
  const ground = each((colour, part) => {
    const own = turned(colour, hueTurn);
    const tinted = wash && part !== 'accent' ? blend(own, wash, 0.55) : own;
    return atHour(tinted, part, hour, share);
  });
  return { ...ground, ...lightAt(hour, place) };
}

function atHour(colour: Colour, part: keyof Ground, hour: Hour, share: number): Colour {
  switch (hour) {
    case 'day':
      return colour;
    case 'dawn':
      return blend(colour, part === 'low' ? [24, 80, 84] : [330, 40, 72], 0.34 * share);
    case 'dusk':
      if (part === 'low') return blend(colour, [20, 92, 62], 0.8 * share);
      if (part === 'high') return blend(colour, [262, 44, 40], 0.75 * share);
      return blend(colour, [300, 30, 26], 0.42 * share);
    case 'night':
      if (part === 'accent') return colour;
      return blend(colour, part === 'low' ? [222, 52, 32] : [232, 58, 13], 0.78 * share);
  }
}

function lightAt(hour: Hour, place: Place): Pick<Palette, 'light' | 'shade'> {
  if (place === 'inferno') return { light: [28, 100, 62], shade: [350, 70, 10] };
  if (place === 'underwater') return { light: [176, 80, 78], shade: [212, 70, 18] };
  if (place === 'space') return { light: [190, 80, 82], shade: [268, 70, 10] };
  switch (hour) {
    case 'day':
      return { light: [46, 90, 84], shade: [232, 50, 22] };
    case 'dawn':
      return { light: [30, 96, 80], shade: [280, 40, 28] };
    case 'dusk':
      return { light: [24, 98, 66], shade: [268, 54, 18] };
    case 'night':
      return { light: [208, 60, 78], shade: [236, 66, 10] };
  }
}
