import { maximumPhoto } from '../../shared/messages.ts';

const qualities = [0.82, 0.7, 0.58, 0.46, 0.34, 0.22];
/** Pixels of a side: smaller only when a picture is so busy that nothing else makes it fit. */
const sides = [128, 96, 64];

/**
 * The middle square of a picture file as a JPEG of at most 6 kB (base64), or null when the browser
 * cannot open the file.
 */
export async function squarePhoto(file: Blob): Promise<string | null> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return smallest(image);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function smallest(image: HTMLImageElement): string | null {
  for (const side of sides) {
    const canvas = cropped(image, side);
    for (const quality of qualities) {
      const [, jpeg = ''] = canvas.toDataURL('image/jpeg', quality).split(',');
      if (jpeg !== '' && byteLength(jpeg) <= maximumPhoto) return jpeg;
    }
  }
  return null;
}

function cropped(image: HTMLImageElement, side: number): HTMLCanvasElement {
  const { naturalWidth: width, naturalHeight: height } = image;
  const square = Math.min(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen || square === 0) throw new Error('Nothing to draw');
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side);
  // In a portrait the face is rather above the middle.
  const top = (height - square) * 0.4;
  pen.drawImage(image, (width - square) / 2, top, square, square, 0, 0, side, side);
  return canvas;
}

function byteLength(base64: string): number {
  return (base64.length / 4) * 3 - (base64.match(/=+$/)?.[0].length ?? 0);
}
