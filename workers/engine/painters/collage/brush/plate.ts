import type { Item, Scene } from '../scene/scene.ts';
import { type Brush, blurred, freshCanvas } from './canvas.ts';
import { type Palette } from './palette.ts';
import { type Box, type Standing, pose, shapeOf, standingIn } from './standing.ts';
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

/** Paints the scene's figures, from back to front, over what is on the brush already. */
export function paintFigures(
  brush: Brush,
  scene: Scene,
  palette: Palette,
  families: ReadonlyMap<string, string>,
  cut: Cut,
): void {
  for (const standing of standingIn(scene, families)) {
    paintOne(brush, standing, scene, palette, cut);
  }
}

function paintOne(
  brush: Brush,
  { item, sprite, box }: Standing,
  scene: Scene,
  palette: Palette,
  cut: Cut,
): void {
  const isGrounded = item.stand.kind === 'ground';
  if (isGrounded && cut.shadow === 'soft') groundShadow(brush, sprite, box, scene, palette);
  const lit = item.gone ? gap(sprite, palette) : modelled(sprite, item, scene, palette, cut.light);
  brush.save();
  pose(brush, item, box);
  if (cut.shadow === 'paper') paperShadow(brush, sprite, box, cut.rim);
  else if (!isGrounded && cut.shadow === 'soft') touchShadow(brush, sprite, box, palette);
  if (cut.rim > 0) rim(brush, sprite, box, cut);
  brush.globalAlpha = item.gone ? 0.75 : 1;
  brush.drawImage(lit, -box.width / 2, -box.height);
  brush.restore();
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
