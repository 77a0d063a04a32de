import type { SentFace } from '../../shared/messages.ts';
import type { Face } from '../../src/face.ts';
import { jpegSize } from './jpeg-size.ts';
import type { PictureStore } from './pictures.ts';

/** Faces are squares of this many pixels once the host has re-encoded them. */
const side = 128;
const strokeSquare = 256;
const maximumBytes = 6144;
/** A phone sends a small square; what says it is larger is not decoded. */
const largestSide = 512;

/**
 * A sent face as everyone will see it: photos are decoded and encoded anew and strokes are drawn,
 * so that nothing a phone made is passed on as it came. Null when it is no picture.
 */
export async function keepFace(sent: SentFace, pictures: PictureStore): Promise<Face | null> {
  if (sent.kind === 'offered') return sent;
  try {
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return null;
    if (sent.kind === 'photo') await drawPhoto(context, sent.jpeg);
    else drawStrokes(context, sent.strokes);
    const bytes = await encode(canvas);
    return { kind: 'picture', hash: pictures.put({ bytes, type: 'image/jpeg', painter: null }) };
  } catch {
    return null;
  }
}

async function drawPhoto(context: OffscreenCanvasRenderingContext2D, jpeg: string): Promise<void> {
  const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
  // The browser would decode whatever it is, whatever it is called, and however large.
  const size = jpegSize(bytes);
  if (size === null || Math.max(size.width, size.height) > largestSide) throw new Error('no face');
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const square = Math.min(bitmap.width, bitmap.height);
  const left = (bitmap.width - square) / 2;
  const top = (bitmap.height - square) / 2;
  context.drawImage(bitmap, left, top, square, square, 0, 0, side, side);
  bitmap.close();
}

function drawStrokes(context: OffscreenCanvasRenderingContext2D, strokes: string): void {
  context.fillStyle = '#f6ead2';
  context.fillRect(0, 0, side, side);
  context.scale(side / strokeSquare, side / strokeSquare);
  context.strokeStyle = '#1c1014';
  context.fillStyle = '#1c1014';
  context.lineWidth = 9;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const stroke of strokes.split(';')) {
    const points = stroke
      .trim()
      .split(' ')
      .map((point) => point.split(',').map(Number) as [number, number])
      .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
    const [first] = points;
    if (first === undefined) continue;
    context.beginPath();
    context.moveTo(...first);
    // A dot is a line to itself.
    for (const point of points) context.lineTo(...point);
    context.stroke();
  }
}

async function encode(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  for (const quality of [0.8, 0.6, 0.4, 0.2]) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= maximumBytes || quality === 0.2) {
      return new Uint8Array(await blob.arrayBuffer());
    }
  }
  throw new Error('unreachable');
}
