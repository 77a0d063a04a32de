import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startBareSite, startSite } from '../kit/site.ts';
import type { Site } from '../kit/site.ts';

/*
 * What old browsers lack is taken from a young one. (With a real Chromium 67, of 2018, it was done by
 * hand: see the README.)
 */

// A page that was kept would be whole, whatever the network says.
test.use({ serviceWorkers: 'block' });

let site: Site;
test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

const hostIsTooOld = 'This browser is too old for Hogwash’s big screen.';
const lacking: Record<string, () => void> = {
  'what was new in 2021': () => Reflect.deleteProperty(Object, 'hasOwn'),
  'containers in CSS': () => {
    CSS.supports = () => false;
  },
};

for (const [what, take] of Object.entries(lacking)) {
  test(`the host’s pages without ${what}: a plain sentence`, async ({ page }) => {
    await page.addInitScript(take);
    for (const address of ['', 'stage.html']) {
      await page.goto(site.host + address);
      await expect(page.getByText(hostIsTooOld)).toBeVisible();
    }
  });
}

test('the host’s page without module workers: a plain sentence', async ({ page }) => {
  await page.addInitScript(() => {
    const { Worker } = globalThis;
    // An old one never looks at what stands second.
    globalThis.Worker = new Proxy(Worker, {
      construct: (Real, [address]: [string]) => new Real(address),
    });
  });
  await page.goto(site.host);
  await expect(page.getByText(hostIsTooOld)).toBeVisible();
});

test('the phone’s page without what was new in 2021: a plain sentence', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  await page.goto(`${site.host}phone/`);
  await expect(page.getByText('This browser is too old for Hogwash.')).toBeVisible();
});

const nothingElse = async (page: Page) => {
  await expect(page.getByText('Hogwash could not start.')).toBeVisible();
};

test('a script that the browser cannot read, or that is not there: a plain sentence', async ({
  page,
}) => {
  for (const address of ['', 'phone/']) {
    await page.route(/assets\/index-[^/]*\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'let let = 2050;' }),
    );
    await page.goto(site.host + address);
    await nothingElse(page);
    await page.unrouteAll();
    await page.route(/assets\/index-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
    await page.goto(site.host + address);
    await nothingElse(page);
    await page.unrouteAll();
  }
});

test('config.json is missing or broken: the defaults serve, and the page says so', async ({
  page,
}) => {
  const bare = await startBareSite('/hogwash/', { brokers: 'none' });
  await page.goto(bare.host);
  await expect(page.getByRole('alert')).toContainText('makes no sense: the public brokers serve');
  await page.route('**/config.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(bare.host);
  await expect(page.getByRole('alert')).toContainText('was not found');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Phones & network' }).click();
  await expect(page.getByText('wss://test.mosquitto.org:8081').first()).toBeVisible();
  await bare.close();
});
