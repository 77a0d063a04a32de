import { type Item, type Scene, side } from '../scene/scene.ts';
import { type Brush, blurred, freshCanvas } from './canvas.ts';
import { type Palette } from './palette.ts';
import { itemSprite } from './sprite.ts';
import { lighter, paint } from './strokes.ts';

/** How a style wants its figures cut. */
export interface Cut {
  /** A rim around every figure, in pixels; 0 for none. */
  rim: number;
  rimColour: string;
  /** Ground shadows as of light in air, or as of paper on paper. */
  shadow: 'soft' | 'paper' | 'none';
  /** How much the light of the place models the figures, 0 to 1. */
  light: number;
}

/** Where an item came to stand. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Paints the scene's figures, from back to front, over what is on the brush already. */
export function paintFigures(
  brush: Brush,
  scene: Scene,
  palette: Palette,
  families: ReadonlyMap<string, string>,
  cut: Cut,
): void {
  const sprites = scene.items.map((item) => itemSprite(item, families));
  const boxes: Box[] = [];
  scene.items.forEach((item, index) => {
    const sprite = sprites[index];
    if (sprite) boxes.push(boxOf(item, sprite, boxes));
  });
  lowerWhatSticksOut(scene.items, boxes);
  for (const index of paintingOrder(scene.items)) {
    const [item, sprite, box] = [scene.items[index], sprites[index], boxes[index]];
    if (item && sprite && box) paintOne(brush, item, sprite, box, scene, palette, cut);
  }
}

function boxOf(item: Item, sprite: OffscreenCanvas, boxes: readonly Box[]): Box {
  const { width, height } = sprite;
  const { stand } = item;
  if (stand.kind !== 'at') {
    const top = Math.max(
      stand.kind === 'air' ? 20 : -height * 0.3,
      stand.y - height * (1 - item.sunk),
    );
    return { left: keptIn(stand.x - width / 2, width), top, width, height };
  }
  const host = boxes[stand.host] ?? { left: side / 2, top: side / 2, width: 1, height: 1 };
  const left = host.left + host.width * stand.across - width / 2;
  const foot = host.top + host.height * stand.down;
  const top = stand.hangs ? foot - height / 2 : foot - height;
  return { left: keptIn(left, width), top, width, height };
}

/** A tower of figures that would be cut off at the top comes down, as far as it can. */
function lowerWhatSticksOut(items: readonly Item[], boxes: readonly Box[]): void {
  const roots: number[] = [];
  const tops: number[] = [];
  items.forEach((item, index) => {
    const root = item.stand.kind === 'at' ? (roots[item.stand.host] ?? index) : index;
    roots.push(root);
    tops.push(boxes[index]?.top ?? 0);
    tops[root] = Math.min(tops[root] ?? 0, tops[index] ?? 0);
  });
  const shifts = boxes.map((box, index) => {
    const over = 16 - (tops[index] ?? 16);
    const below = side + 50 - box.top - box.height;
    return Math.max(0, Math.min(over, 170, below));
  });
  boxes.forEach((box, index) => {
    box.top += shifts[roots[index] ?? index] ?? 0;
  });
}

/** At least two thirds of it stay within the canvas. */
function keptIn(left: number, width: number): number {
  return Math.max(-width * 0.34, Math.min(side - width * 0.66, left));
}

/** As listed, but who peeks out from behind a host comes before it. */
function paintingOrder(items: readonly Item[]): number[] {
  const order: number[] = [];
  items.forEach((item, index) => {
    const host = item.stand.kind === 'at' && item.behindHost ? order.indexOf(item.stand.host) : -1;
    if (host === -1) order.push(index);
    else order.splice(host, 0, index);
  });
  return order;
}

function paintOne(
  brush: Brush,
  item: Item,
  sprite: OffscreenCanvas,
  box: Box,
  scene: Scene,
  palette: Palette,
  cut: Cut,
): void {
  const isGrounded = item.stand.kind === 'ground';
  if (isGrounded && cut.shadow === 'soft') groundShadow(brush, sprite, box, scene, palette);
  const lit = item.gone ? gap(sprite, palette) : modelled(sprite, item, scene, palette, cut.light);
  brush.save();
  brush.translate(box.left + box.width / 2, box.top + box.height);
  brush.rotate(item.tilt);
  if (isGrounded && item.sunk > 0) {
    brush.beginPath();
    brush.rect(-side, -side * 2, side * 2, side * 2 - box.height * item.sunk);
    brush.clip();
  }
  if (cut.shadow === 'paper') paperShadow(brush, sprite, box, cut.rim);
  else if (!isGrounded && cut.shadow === 'soft') touchShadow(brush, sprite, box, palette);
  if (cut.rim > 0) rim(brush, sprite, box, cut);
  brush.globalAlpha = item.gone ? 0.75 : 1;
  brush.drawImage(lit, -box.width / 2, -box.height);
  brush.restore();
}

function shapeOf(sprite: OffscreenCanvas, colour: string): OffscreenCanvas {
  const brush = freshCanvas(sprite.width, sprite.height);
  brush.drawImage(sprite, 0, 0);
  brush.globalCompositeOperation = 'source-in';
  brush.fillStyle = colour;
  brush.fillRect(0, 0, sprite.width, sprite.height);
  return brush.canvas;
}

/** The long shadow that lies on the ground, and the dark where the foot touches it. */
function groundShadow(
  brush: Brush,
  sprite: OffscreenCanvas,
  box: Box,
  scene: Scene,
  palette: Palette,
): void {
  const foot = box.top + box.height;
  const middle = box.left + box.width / 2;
  const dark = paint(palette.shade);
  brush.save();
  brush.globalCompositeOperation = 'multiply';
  brush.globalAlpha = 0.4;
  brush.translate(middle, foot - box.height * 0.05);
  brush.transform(1, 0, scene.lightFrom * 0.75, -0.34, 0, 0);
  brush.drawImage(blurred(shapeOf(sprite, dark), 9), -box.width / 2, -box.height);
  brush.restore();
  brush.save();
  brush.globalCompositeOperation = 'multiply';
  brush.translate(middle - scene.lightFrom * box.width * 0.04, foot - box.height * 0.02);
  brush.scale(1, 0.16);
  const gradient = brush.createRadialGradient(0, 0, 0, 0, 0, box.width * 0.56);
  gradient.addColorStop(0, paint(palette.shade, 0.75));
  gradient.addColorStop(0.6, paint(palette.shade, 0.4));
  gradient.addColorStop(1, paint(palette.shade, 0));
  brush.fillStyle = gradient;
  brush.fillRect(-box.width, -box.width, box.width * 2, box.width * 2);
  brush.restore();
}

function touchShadow(brush: Brush, sprite: OffscreenCanvas, box: Box, palette: Palette): void {
  brush.globalCompositeOperation = 'multiply';
  brush.globalAlpha = 0.34;
  brush.drawImage(
    blurred(shapeOf(sprite, paint(palette.shade)), 8),
    -box.width / 2 + 5,
    -box.height + 9,
  );
  brush.globalCompositeOperation = 'source-over';
  brush.globalAlpha = 1;
}

function paperShadow(brush: Brush, sprite: OffscreenCanvas, box: Box, spread: number): void {
  brush.globalAlpha = 0.5;
  brush.drawImage(
    blurred(shapeOf(sprite, '#1a1018'), 5),
    -box.width / 2 - spread + 9,
    -box.height - spread + 13,
    box.width + spread * 2,
    box.height + spread * 2,
  );
  brush.globalAlpha = 1;
}

function rim(brush: Brush, sprite: OffscreenCanvas, box: Box, cut: Cut): void {
  const shape = shapeOf(sprite, cut.rimColour);
  for (let turn = 0; turn < 16; turn += 1) {
    const angle = (turn / 16) * Math.PI * 2;
    const reach = cut.rim * (0.75 + 0.25 * Math.sin(turn * 2.4 + box.width));
    brush.drawImage(
      shape,
      -box.width / 2 + Math.cos(angle) * reach,
      -box.height + Math.sin(angle) * reach,
    );
  }
}

/** What is not there: a pale hole in its shape. */
function gap(sprite: OffscreenCanvas, palette: Palette): OffscreenCanvas {
  return shapeOf(sprite, paint(lighter(palette.low, 6)));
}

/** The figure in the light of its place: one side warm, the other in shade, far ones hazy. */
function modelled(
  sprite: OffscreenCanvas,
  item: Item,
  scene: Scene,
  palette: Palette,
  strength: number,
): OffscreenCanvas {
  const { width, height } = sprite;
  const brush = freshCanvas(width, height);
  brush.drawImage(sprite, 0, 0);
  brush.globalCompositeOperation = 'source-atop';
  const lit = scene.lightFrom > 0 ? width : 0;
  const gradient = brush.createLinearGradient(lit, 0, width - lit, height * 0.9);
  gradient.addColorStop(0, paint(palette.light, 0.34 * strength));
  gradient.addColorStop(0.4, paint(palette.light, 0));
  gradient.addColorStop(0.55, paint(palette.shade, 0.05 * strength));
  gradient.addColorStop(1, paint(palette.shade, 0.6 * strength));
  brush.fillStyle = gradient;
  brush.fillRect(0, 0, width, height);
  const dim = scene.hour === 'night' ? 0.3 : scene.hour === 'dusk' ? 0.16 : 0;
  if (dim > 0) {
    brush.fillStyle = paint(palette.shade, dim * strength);
    brush.fillRect(0, 0, width, height);
  }
  if (item.haze > 0.02) {
    brush.fillStyle = paint(palette.low, item.haze * 0.7);
    brush.fillRect(0, 0, width, height);
  }
  return brush.canvas;
}
