import { chromium, expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { localAddresses } from '../../room-server.ts';
import { chromiumLaunch } from '../kit/chromium.mjs';
import { watchOutside } from '../kit/outside.ts';
import { HostPage, Phone } from '../kit/party.ts';
import { startBareSite, startBroker, startSite } from '../kit/site.ts';

/** Every error a console tells of, and everything a policy forbids, in any page. */
async function listen(context: BrowserContext, said: string[]): Promise<void> {
  context.on('console', (message) => {
    const isError = message.type() === 'error' || /polic/i.test(message.text());
    if (isError) said.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => said.push(error.error().message));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left takes what it was fetching with it.
    if (why !== 'net::ERR_ABORTED') said.push(`${request.url()}: ${why}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`forbidden by ${violatedDirective}: ${blockedURI}`),
    );
  });
}

async function crawl(openContext: () => Promise<BrowserContext>, site: string): Promise<void> {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(`${site}?rate=8`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Past games');
  await press('Back');
  await press('Settings');
  for (const drawer of await page.getByRole('tab').all()) {
    await drawer.click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
  }
  await page.getByRole('tab', { name: 'Painter' }).click();
  await press('Test this painter');
  await expect(page.getByRole('tabpanel').getByRole('img').first()).toBeVisible();
  await press('Back');

  const host = HostPage.on(page, site);
  const address = await host.newRoom();
  const stage = context.waitForEvent('page');
  await press('Open the stage in a window');
  await expect((await stage).getByText('Scan to come in')).toBeVisible();
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) {
    phones.push(await Phone.joinIn(await openContext(), address, name));
  }
  await phones[0]?.start();
  await expect(phones[0]!.prompt).toBeVisible();
  await Promise.all(phones.map((phone) => phone.write('Prompt', `A pig called ${phone.name}`)));
  // Whose picture it is, is not asked.
  await Promise.any(phones.map(({ lie }) => lie.waitFor()));
}

const sites = {
  'as npm start serves it, by headers': async () => startSite(),
  'as plain files in a sub-folder, by what the pages say themselves': async () => {
    const broker = await startBroker();
    const site = await startBareSite('/games/hogwash/', {
      brokers: [broker.address],
      iceServers: [],
      addresses: localAddresses(),
    });
    return { ...site, close: () => Promise.all([site.close(), broker.close()]) };
  },
};

for (const [how, start] of Object.entries(sites)) {
  test(`no page breaks its policy, complains, or asks anybody else: ${how}`, async () => {
    const site = await start();
    const outside = await watchOutside();
    const browser = await chromium.launch({ ...chromiumLaunch(), proxy: outside.proxy });
    const said: string[] = [];
    const openContext = async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      await listen(context, said);
      return context;
    };
    await crawl(openContext, site.host);
    expect(said).toEqual([]);
    expect(outside.asked()).toEqual([]);
    await browser.close();
    await outside.close();
    await site.close();
  });
}
