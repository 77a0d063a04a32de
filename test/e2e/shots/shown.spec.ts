import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { HostPage, Phone } from '../../kit/party.ts';
import { comeToRest } from '../../kit/shots/come-to-rest.ts';
import { longest, setOneRound, shots, test } from '../../kit/shots/shots-test.ts';

const prompts = {
  Ada: 'a shark reading the news in a bathtub',
  Bo: 'two kings on a wedding cake',
  Cy: 'a pig conducting an orchestra of frogs',
};
const lies = {
  Ada: 'the monarchy discovers dessert',
  Bo: 'high tide at the opera house',
  Cy: 'breakfast with a dangerous uncle',
};

/** A picture of the page as WebP, which Playwright does not write itself. */
async function shoot(page: Page, ...files: string[]): Promise<void> {
  await page.evaluate(comeToRest);
  const png = await page.screenshot();
  const webp = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, png.toString('base64'));
  for (const file of files) writeFileSync(file, Uint8Array.from(webp));
}

test('7 What the README and the manifest show', shots, async ({ browser, site }) => {
  test.setTimeout(longest);
  const host = await HostPage.open(browser, site.host, 3);
  await setOneRound(host);
  const address = await host.newRoom();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
    });
    phones.push(await Phone.joinIn(context, address, name));
  }
  const wordsOf = (list: Record<string, string>, { name }: Phone) => list[name] ?? '';
  await phones[0]?.start();
  await Promise.all(phones.map((phone) => phone.write('Prompt', wordsOf(prompts, phone))));
  // The first picture is somebody's: the two others lie about it, and one of them guesses.
  const liars: Phone[] = [];
  await expect(async () => {
    const asked = await Promise.all(phones.map((phone) => phone.lie.isVisible()));
    liars.splice(0, 3, ...phones.filter((_, index) => asked[index]));
    expect(liars).toHaveLength(2);
  }).toPass();
  await Promise.all(liars.map((phone) => phone.write('Lie', wordsOf(lies, phone))));
  const [guesser] = liars;
  await expect(guesser!.options.first()).toBeVisible();
  await shoot(guesser!.page, 'docs/phone.webp', 'public/screenshots/narrow.webp');
  await shoot(host.page, 'docs/stage.webp', 'public/screenshots/wide.webp');
});
