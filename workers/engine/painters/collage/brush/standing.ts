import { type Item, type Scene, side } from '../scene/scene.ts';
import { type Brush, freshCanvas } from './canvas.ts';
import { itemSprite } from './sprite.ts';

/** Where an item came to stand. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A figure ready to be painted. */
export interface Standing {
  item: Item;
  sprite: OffscreenCanvas;
  box: Box;
}

/** The scene's figures in the order they are painted in, from back to front. */
export function standingIn(scene: Scene, families: ReadonlyMap<string, string>): Standing[] {
  const sprites = scene.items.map((item) => itemSprite(item, families));
  const boxes: Box[] = [];
  scene.items.forEach((item, index) => {
    const sprite = sprites[index];
    if (sprite) boxes.push(boxOf(item, sprite, boxes));
  });
  lowerWhatSticksOut(scene.items, boxes);
  return paintingOrder(scene.items).flatMap((index) => {
    const [item, sprite, box] = [scene.items[index], sprites[index], boxes[index]];
    return item && sprite && box ? [{ item, sprite, box }] : [];
  });
}

/** Moves the brush to the middle of the figure's foot, tilts it, and hides what is sunk. */
export function pose(brush: Brush, item: Item, box: Box): void {
  brush.translate(box.left + box.width / 2, box.top + box.height);
  brush.rotate(item.tilt);
  if (item.stand.kind === 'ground' && item.sunk > 0) {
    brush.beginPath();
    brush.rect(-side, -side * 2, side * 2, side * 2 - box.height * item.sunk);
    brush.clip();
  }
}

export function shapeOf(sprite: OffscreenCanvas, colour: string): OffscreenCanvas {
  const brush = freshCanvas(sprite.width, sprite.height);
  brush.drawImage(sprite, 0, 0);
  brush.globalCompositeOperation = 'source-in';
  brush.fillStyle = colour;
  brush.fillRect(0, 0, sprite.width, sprite.height);
  return brush.canvas;
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
