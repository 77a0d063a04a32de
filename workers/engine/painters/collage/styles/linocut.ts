import { cloth, speck } from '../brush/noise.ts';
import { chanceFrom } from '../chance.ts';
import { type Scene, side } from '../scene/scene.ts';
import { type Pixels, brightnessOf, rework, slopes, wobbled } from './pixels.ts';
import type { Style } from './style.ts';

type Ink = readonly [number, number, number];

const prints: readonly (readonly [dark: Ink, middle: Ink, paper: Ink])[] = [
  [
    [26, 24, 38],
    [206, 78, 52],
    [242, 230, 202],
  ],
  [
    [22, 40, 62],
    [92, 152, 158],
    [244, 234, 210],
  ],
  [
    [48, 22, 32],
    [216, 152, 48],
    [246, 236, 208],
  ],
  [
    [20, 46, 38],
    [218, 112, 98],
    [240, 232, 206],
  ],
  [
    [34, 22, 58],
    [128, 150, 88],
    [244, 232, 204],
  ],
];

/** A print from two blocks: everything is dark ink, one colour, or bare paper, and carved lines. */
export const linocut: Style = {
  cut: { rim: 4, rimColour: '#f4ead2', shadow: 'soft', light: 1.1 },
  quality: 0.5,
  finish(brush, scene) {
    rework(brush, (pixels) => pressed(wobbled(pixels, 5, 24, scene.seed), scene));
  },
};

function pressed(pixels: Pixels, scene: Scene): Pixels {
  const [dark, middle, paper] = chanceFrom(scene.seed).pick(prints);
  const brightness = evened(brightnessOf(pixels));
  const { across, down } = slopes(brightness);
  const sway = cloth(side, 90, scene.seed + 5);
  const worn = cloth(side, 7, scene.seed + 6);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      const bend = ((sway[at] as number) - 0.5) * 60;
      const carve = Math.sin((y + bend) / 1.75 + Math.sin(x / 60) * 2) * 0.5 + 0.5;
      const cross = Math.sin((x * 0.8 + y * 0.6 + bend) / 2.1) * 0.5 + 0.5;
      const edge = Math.abs(across[at] as number) + Math.abs(down[at] as number);
      const value = (brightness[at] as number) / 255 + Math.min(0.12, edge / 900);
      const rough = ((worn[at] as number) - 0.5) * 0.14;
      const isDark = value + rough < 0.2 + 0.26 * carve;
      const isMiddle = value + rough < 0.46 + 0.32 * cross;
      const ink = isDark ? dark : isMiddle ? middle : paper;
      const bare = isDark || isMiddle ? speck(x, y, scene.seed) < 0.018 : false;
      const margin = x < 26 || y < 26 || x > side - 27 || y > side - 27;
      for (let channel = 0; channel < 3; channel += 1) {
        const tone = (margin || bare ? paper : ink)[channel] as number;
        pixels[at * 4 + channel] = tone + ((worn[at] as number) - 0.5) * 12;
      }
    }
  }
  return pixels;
}

/** Brought to the same mean and spread, so that a night is printed as clearly as a day. */
function evened(brightness: Float32Array): Float32Array {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < brightness.length; at += 7) {
    const bright = brightness[at] as number;
    sum += bright;
    squares += bright * bright;
  }
  const count = Math.ceil(brightness.length / 7);
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(1, squares / count - mean * mean));
  const gain = Math.min(2.6, 58 / spread);
  return brightness.map((bright) => (bright - mean) * gain + 134);
}
