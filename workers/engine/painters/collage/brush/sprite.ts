import type { Colour } from '../lexicon/measure.ts';
import type { Figure, Item } from '../scene/scene.ts';
import { hashOf } from '../chance.ts';
import { freshCanvas } from './canvas.ts';
import { strangerSprite } from './stranger.ts';
import { paint } from './strokes.ts';

/** Shares of a glyph's em square that its ink really fills. */
interface Ink {
  left: number;
  top: number;
  width: number;
  height: number;
}

const measured = new Map<string, Ink>();

/** The figure alone, cut to its ink, its longer side `size` pixels. */
export function figureSprite(
  figure: Figure,
  size: number,
  families: ReadonlyMap<string, string>,
): OffscreenCanvas {
  if (figure.kind === 'stranger') return strangerSprite(figure.number, size);
  const family = families.get(figure.glyph);
  if (!family) return strangerSprite(hashOf(figure.glyph), size);
  const ink = inkOf(figure.glyph, family);
  const em = size / Math.max(ink.width, ink.height);
  const brush = freshCanvas(ink.width * em, ink.height * em);
  brush.font = `${em}px ${family}`;
  brush.textBaseline = 'alphabetic';
  brush.fillText(figure.glyph, -ink.left * em, -ink.top * em);
  return brush.canvas;
}

function inkOf(glyph: string, family: string): Ink {
  const known = measured.get(glyph);
  if (known) return known;
  const em = 64;
  const edge = 160;
  const brush = freshCanvas(edge, edge);
  brush.font = `${em}px ${family}`;
  brush.fillText(glyph, 40, 110);
  const { data } = brush.getImageData(0, 0, edge, edge);
  let [left, top, right, bottom] = [edge, edge, -1, -1];
  for (let y = 0; y < edge; y += 1) {
    for (let x = 0; x < edge; x += 1) {
      if ((data[(y * edge + x) * 4 + 3] as number) < 24) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const ink: Ink =
    right < 0
      ? { left: 0, top: -1, width: 1, height: 1 }
      : {
          left: (left - 40) / em,
          top: (top - 110) / em,
          width: (right - left + 1) / em,
          height: (bottom - top + 1) / em,
        };
  measured.set(glyph, ink);
  return ink;
}

/** The item's figure in its colour, filled with what it is made of, turned its way. */
export function itemSprite(item: Item, families: ReadonlyMap<string, string>): OffscreenCanvas {
  let sprite = figureSprite(item.figure, item.size, families);
  if (item.filling)
    sprite = filledWith(sprite, figureSprite(item.filling, item.size / 4, families));
  if (item.colour) sprite = coloured(sprite, item.colour);
  return item.flipped ? mirrored(sprite) : sprite;
}

function mirrored(sprite: OffscreenCanvas): OffscreenCanvas {
  const brush = freshCanvas(sprite.width, sprite.height);
  brush.scale(-1, 1);
  brush.drawImage(sprite, -sprite.width, 0);
  return brush.canvas;
}

function coloured(sprite: OffscreenCanvas, colour: Colour): OffscreenCanvas {
  const brush = freshCanvas(sprite.width, sprite.height);
  brush.drawImage(sprite, 0, 0);
  const [, saturation, lightness] = colour;
  brush.globalCompositeOperation = saturation < 20 ? 'saturation' : 'color';
  brush.fillStyle = paint(colour);
  brush.fillRect(0, 0, sprite.width, sprite.height);
  if (lightness < 30 || lightness > 80) {
    brush.globalCompositeOperation = lightness < 30 ? 'multiply' : 'screen';
    brush.fillStyle = lightness < 30 ? '#4a4650' : '#b0aca4';
    brush.fillRect(0, 0, sprite.width, sprite.height);
  }
  brush.globalCompositeOperation = 'destination-in';
  brush.drawImage(sprite, 0, 0);
  return brush.canvas;
}

function filledWith(sprite: OffscreenCanvas, tile: OffscreenCanvas): OffscreenCanvas {
  const brush = freshCanvas(sprite.width, sprite.height);
  brush.drawImage(sprite, 0, 0);
  brush.globalCompositeOperation = 'source-atop';
  for (let row = -1; row * tile.height * 0.6 < sprite.height; row += 1) {
    for (let column = -1; column * tile.width * 0.7 < sprite.width; column += 1) {
      const shift = row % 2 === 0 ? 0 : tile.width * 0.35;
      brush.drawImage(tile, column * tile.width * 0.7 + shift, row * tile.height * 0.6);
    }
  }
  return brush.canvas;
}
