import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import tokens from '../../shared/tokens.css?inline';
import pigStyle from '../stage/pig.css?inline';
import { Pig } from '../stage/pig.tsx';
import type { LetterFace, Measure } from './fitted-text.ts';
import { leading } from './poster.ts';
import type { Box, Ink, Poster } from './poster.ts';

type Brush = CanvasRenderingContext2D;

const families: Readonly<Record<LetterFace, string>> = {
  sign: '400 {size}px "Luckiest Guy", Impact, sans-serif',
  plain: '700 {size}px "Zilla Slab", Rockwell, serif',
};
const inks: Readonly<Record<Ink, string>> = {
  gold: '#dcb75c',
  cream: '#fbeecb',
  ink: '#1d1216',
  soft: '#5c4a4a',
  brass: '#2a1a05',
};

const fontOf = (face: LetterFace, size: number) => families[face].replace('{size}', String(size));

/** Measures with the page's own letters, once they are here. */
export async function lettersOfPage(): Promise<Measure> {
  const sample = 'AaØß';
  await Promise.all([
    document.fonts.load(fontOf('sign', 40), sample),
    document.fonts.load(fontOf('plain', 40), sample),
  ]);
  const brush = brushOn(document.createElement('canvas'));
  return (text, face, size) => {
    brush.font = fontOf(face, size);
    return brush.measureText(text).width;
  };
}

/** The poster as a PNG. `pictureOf` gives a picture's bytes; one it has not hangs as bare canvas. */
export async function paintPoster(
  poster: Poster,
  pictureOf: (hash: string) => Promise<Blob | null>,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = poster.width;
  canvas.height = poster.height;
  const brush = brushOn(canvas);
  paintWall(brush, poster);
  brush.drawImage(await pigImage(), ...sides(poster.pig));
  for (const { box, hash } of poster.frames) {
    const bytes = await pictureOf(hash);
    const picture = bytes && (await createImageBitmap(bytes).catch(() => null));
    paintFrame(brush, box, picture);
    picture?.close();
  }
  for (const { box, brass } of poster.papers) paintPaper(brush, box, brass);
  for (const text of poster.texts) {
    const { box, lines, face, size, ink, align } = text;
    brush.font = fontOf(face, size);
    brush.fillStyle = inks[ink];
    brush.textAlign = align === 'left' ? 'left' : 'center';
    brush.textBaseline = 'middle';
    const at = align === 'left' ? box.left : box.left + box.width / 2;
    lines.forEach((line, index) =>
      brush.fillText(line, at, box.top + (index + 0.5) * size * leading[face]),
    );
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('no canvas'))), 'image/png'),
  );
}

function brushOn(canvas: HTMLCanvasElement): Brush {
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no canvas');
  return brush;
}

const sides = ({ left, top, width, height }: Box) => [left, top, width, height] as const;

/** The gallery's wall, and the lamp over it. */
function paintWall(brush: Brush, { width, height }: Poster): void {
  const wall = brush.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, '#2b0d1c');
  wall.addColorStop(0.3, '#4a1630');
  wall.addColorStop(1, '#240a17');
  brush.fillStyle = wall;
  brush.fillRect(0, 0, width, height);
  // Strokes of a broad brush, the same on every wall.
  for (let stroke = 0; stroke < 90; stroke += 1) {
    const at = ((stroke * 577) % 1000) / 1000;
    brush.fillStyle = stroke % 2 === 0 ? 'rgb(12 2 8 / 7%)' : 'rgb(255 190 150 / 3%)';
    brush.fillRect(at * width, 0, 8 + ((stroke * 31) % 34), height);
  }
  const lamp = brush.createRadialGradient(width / 2, -200, 80, width / 2, height * 0.3, width);
  lamp.addColorStop(0, 'rgb(255 214 140 / 42%)');
  lamp.addColorStop(0.5, 'rgb(255 196 104 / 14%)');
  lamp.addColorStop(1, 'rgb(255 196 104 / 0%)');
  brush.fillStyle = lamp;
  brush.fillRect(0, 0, width, height);
}

function paintFrame(brush: Brush, box: Box, picture: ImageBitmap | null): void {
  const { left, top, width, height } = box;
  const moulding = Math.round(width * 0.045);
  const gold = brush.createLinearGradient(left, top, left + width, top + height);
  gold.addColorStop(0, '#f3d78f');
  gold.addColorStop(0.45, '#a87a2a');
  gold.addColorStop(0.6, '#7d5f1f');
  gold.addColorStop(1, '#d3aa56');
  shaded(brush, 34, () => {
    brush.fillStyle = gold;
    brush.fillRect(left, top, width, height);
  });
  brush.strokeStyle = '#4c3410';
  brush.lineWidth = 4;
  brush.strokeRect(left, top, width, height);
  const inner = {
    left: left + moulding,
    top: top + moulding,
    width: width - 2 * moulding,
    height: height - 2 * moulding,
  };
  brush.fillStyle = '#f4ead2';
  brush.fillRect(...sides(inner));
  if (picture !== null) {
    // Fills the frame, as on the wall: what is too much is cut off evenly.
    const scale = Math.max(inner.width / picture.width, inner.height / picture.height);
    const wide = inner.width / scale;
    const high = inner.height / scale;
    const [x, y] = [(picture.width - wide) / 2, (picture.height - high) / 2];
    brush.drawImage(picture, x, y, wide, high, ...sides(inner));
  }
  brush.strokeStyle = '#3a2608';
  brush.strokeRect(...sides(inner));
}

function paintPaper(brush: Brush, { left, top, width, height }: Box, brass: boolean): void {
  const paper = brush.createLinearGradient(left, top, left + width * 0.2, top + height);
  paper.addColorStop(0, brass ? '#fbe7ae' : '#fbf3df');
  paper.addColorStop(brass ? 0.5 : 1, brass ? '#d9b25f' : '#efe2c2');
  if (brass) paper.addColorStop(1, '#c59a48');
  shaded(brush, 20, () => {
    brush.fillStyle = paper;
    brush.beginPath();
    brush.roundRect(left, top, width, height, 4);
    brush.fill();
  });
  if (!brass) return;
  brush.strokeStyle = 'rgb(106 72 18 / 70%)';
  brush.lineWidth = 3;
  brush.strokeRect(left + 7, top + 7, width - 14, height - 14);
}

function shaded(brush: Brush, blur: number, paint: () => void): void {
  brush.save();
  brush.shadowColor = 'rgb(0 0 0 / 55%)';
  brush.shadowBlur = blur;
  brush.shadowOffsetY = blur / 2;
  paint();
  brush.restore();
}

/** The pig of the stage, with its styles inside it so that it can be drawn. */
async function pigImage(): Promise<HTMLImageElement> {
  const stand = document.createElement('div');
  const root = createRoot(stand);
  flushSync(() => root.render(createElement(Pig, { mood: 'grand' })));
  const pig = stand.querySelector('svg');
  if (pig === null) throw new Error('no pig');
  const style = document.createElementNS(pig.namespaceURI, 'style');
  style.textContent = `${tokens}\n${pigStyle}`;
  pig.prepend(style);
  pig.setAttribute('width', '400');
  pig.setAttribute('height', '452');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(pig))}`;
  root.unmount();
  await image.decode();
  return image;
}
