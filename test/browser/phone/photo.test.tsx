import { expect, test } from 'vitest';
import { squarePhoto } from '../../../phone/profile/photo.ts';
import { SentFace, maximumPhoto } from '../../../shared/messages.ts';
import { blankMemory, openPhone } from './open-phone.tsx';
import { newcomerView } from './sample-views.ts';

test('[M3] a photo becomes a square JPEG of 128 pixels and at most 6 kB', async () => {
  const jpeg = (await squarePhoto(await photo(800, 600, halves)))!;
  expect(atob(jpeg).length).toBeLessThanOrEqual(maximumPhoto);
  expect(SentFace.safeParse({ kind: 'photo', jpeg }).success).toBe(true);
  const image = await opened(jpeg);
  expect([image.naturalWidth, image.naturalHeight]).toEqual([128, 128]);
  // The middle is cut out: left half red, right half blue, as in the whole picture.
  expect(colourAt(image, 16, 64)).toBe('red');
  expect(colourAt(image, 112, 64)).toBe('blue');
});

test('[M3] even pure noise fits', async () => {
  const jpeg = (await squarePhoto(await photo(128, 160, noise)))!;
  expect(atob(jpeg).length).toBeLessThanOrEqual(maximumPhoto);
  const image = await opened(jpeg);
  expect(image.naturalWidth).toBe(image.naturalHeight);
});

test('[M3] a file that is no picture is told to the player, who loses nothing', async () => {
  const { screen } = await openPhone(newcomerView(), blankMemory());
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await screen.getByLabelText('Choose a file').upload(new File(['no picture'], 'a.jpg'));
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('no picture this phone can open');
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada');
});

test('[M3] a photo chosen is shown, stays on offer, and is sent', async () => {
  const { screen, link } = await openPhone(newcomerView(), blankMemory());
  const file = new File([await photo(300, 300, halves)], 'me.png', { type: 'image/png' });
  await screen.getByLabelText('Take a photo').upload(file);
  const own = screen.getByRole('radio', { name: 'Your photo' });
  await expect.element(own).toBeChecked();
  await screen.getByRole('radio', { name: 'Old Toad' }).click({ force: true });
  await expect.element(own).not.toBeChecked();
  await own.click({ force: true });
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await screen.getByRole('button', { name: 'Join' }).click();
  await expect.poll(() => link.sent).toHaveLength(2);
  expect(link.sent[0]).toMatchObject({ kind: 'profile', face: { kind: 'photo' } });
});

type Paint = (pen: CanvasRenderingContext2D, width: number, height: number) => void;

const halves: Paint = (pen, width, height) => {
  pen.fillStyle = '#f00';
  pen.fillRect(0, 0, width / 2, height);
  pen.fillStyle = '#00f';
  pen.fillRect(width / 2, 0, width / 2, height);
};

/** The same noise every time. */
const noise: Paint = (pen, width, height) => {
  const pixels = pen.createImageData(width, height);
  let state = 1;
  for (let index = 0; index < pixels.data.length; index += 1) {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    pixels.data[index] = index % 4 === 3 ? 255 : (state >> 16) & 255;
  }
  pen.putImageData(pixels, 0, 0);
};

function photo(width: number, height: number, paint: Paint): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  paint(canvas.getContext('2d')!, width, height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!)));
}

async function opened(jpeg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/jpeg;base64,${jpeg}`;
  await image.decode();
  return image;
}

function colourAt(image: HTMLImageElement, x: number, y: number): 'red' | 'blue' | 'other' {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 128, height: 128 });
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0);
  const [red, green, blue] = pen.getImageData(x, y, 1, 1).data as unknown as number[];
  if (red! > 200 && green! < 60 && blue! < 60) return 'red';
  return blue! > 200 && green! < 60 && red! < 60 ? 'blue' : 'other';
}
