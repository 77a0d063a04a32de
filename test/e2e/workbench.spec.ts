import { expect } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import type { AddressInfo } from 'node:net';
import { cartridges } from '../../src/registry.ts';
import { test } from '../kit/party-test.ts';

// The workbench is in no build: it is served as `npm run dev` serves it.
let server: ViteDevServer;
test.use({ viewport: { width: 1400, height: 900 } });
test.beforeAll(async () => {
  server = await createServer({
    cacheDir: 'node_modules/.vite-workbench',
    server: { port: 0, strictPort: false },
  });
  await server.listen();
});
test.afterAll(() => server.close());

/** What the page complains of fails the test. */
async function openBench(page: Page): Promise<void> {
  const { port } = server.httpServer!.address() as AddressInfo;
  page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
  await page.goto(`http://localhost:${port}/test/workbench/`);
  // Where a first visit finds more to optimize, the page comes again by itself.
  await expect(phone(page, 4).getByRole('button', { name: 'Start game' })).toBeVisible();
}

const stage = (page: Page): FrameLocator => page.frameLocator('iframe[title="Stage"]');
const phone = (page: Page, number: number): FrameLocator =>
  page.frameLocator(`iframe[title="Phone p${number}"]`);

for (const { id, title } of cartridges) {
  test(`the workbench plays ${title} by itself: each stage is a press away, on the wall and on all phones`, async ({
    page,
  }) => {
    await openBench(page);
    await page.getByRole('combobox', { name: 'Game' }).selectOption(id);
    const stages = page.getByRole('navigation', { name: 'Stages' }).getByRole('button');
    await expect(stages.last()).toHaveText('ending');
    for (const button of await stages.all()) {
      await button.click();
      await expect(button).toHaveAttribute('aria-current', 'true');
      const name = (await button.textContent())!;
      // The wall keeps the lobby up until the game has begun.
      const wall = ['countdown', 'beginning'].includes(name) ? 'lobby' : name;
      await expect(stage(page).locator('[data-stage]')).toHaveAttribute('data-stage', wall);
    }
    await expect(phone(page, 1).getByText('place', { exact: false }).first()).toBeVisible();
  });
}

test('on the workbench a game goes back and forth, and a hand on a phone changes what follows', async ({
  page,
}) => {
  await openBench(page);
  await page.getByRole('button', { name: 'prompting', exact: true }).click();
  const place = page.getByRole('status', { name: 'Place in the log' });
  const before = await place.textContent();
  await page.getByRole('button', { name: 'Forward' }).click();
  await expect(phone(page, 1).getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(place).toHaveText(before!);

  const box = phone(page, 2).getByRole('textbox');
  await box.fill('a pig in a beret');
  await phone(page, 2).getByRole('button', { name: 'Submit' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Log' }).getByRole('listitem').last()).toContainText(
    'a pig in a beret',
  );
  await page.getByRole('button', { name: 'Play to the end' }).click();
  await page.getByRole('button', { name: 'ending' }).click();
  // Who comes to the steps one by one is there: a place shows all that has come by its end.
  const steps = stage(page).locator('.standing-one');
  await expect(steps).toHaveCount(4);
  for (const one of await steps.all()) await expect(one).toHaveCSS('opacity', '1');
});
