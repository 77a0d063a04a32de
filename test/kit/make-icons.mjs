// The icons of the installed page, all from `public/icons/pig.svg`: `npm run icons`.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium.mjs';

const folder = 'public/icons';
const pig = readFileSync(`${folder}/pig.svg`, 'utf8');

/** To the edges, with the pig inside what every shape of mask leaves. */
function maskable() {
  return replaced(pig, [
    [/ rx="56"/, ''],
    [/translate\(28 26\)/, 'translate(48 67.2) scale(.8)'],
  ]);
}

/** One colour, whose shade is the system's: the dark lines are holes. */
function monochrome() {
  const shape = /<g .*<\/g>/.exec(pig)?.[0];
  if (!shape) throw new Error('pig.svg has no group to draw');
  const light = shape
    .replaceAll(/#(?!1d1216)[\da-f]{6}\b|#fff\b/g, '#fff')
    .replaceAll('#1d1216', '#000')
    .replace('stroke-width="6"', 'stroke-width="8"');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256">' +
    `<mask id="pig">${light}</mask><rect width="256" height="256" mask="url(#pig)"/></svg>`
  );
}

function replaced(text, pairs) {
  return pairs.reduce((changed, [from, to]) => {
    if (!from.test(changed)) throw new Error(`pig.svg has no ${from}`);
    return changed.replace(from, to);
  }, text);
}

const icons = [
  ['pig-180.png', 180, maskable()],
  ['pig-192.png', 192, pig],
  ['pig-512.png', 512, pig],
  ['pig-maskable-512.png', 512, maskable()],
  ['pig-monochrome-512.png', 512, monochrome()],
];

const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
for (const [file, size, svg] of icons) {
  const png = await page.evaluate(
    async ([svg, size]) => {
      const image = new Image(size, size);
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(size, size);
      canvas.getContext('2d').drawImage(image, 0, 0, size, size);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [svg, size],
  );
  writeFileSync(`${folder}/${file}`, Uint8Array.from(png));
}
await browser.close();
