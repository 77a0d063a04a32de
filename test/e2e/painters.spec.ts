import { expect } from '@playwright/test';
import type { Request } from '@playwright/test';
import { keptGame } from '../kit/kept-game.ts';
import { painterOf } from '../kit/painter-scripts.ts';
import { HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import { chooseStability } from '../kit/painters/choose-stability.ts';
import { stabilityFake, stabilityKey, stabilityRefusals } from '../kit/painters/stability-fake.ts';
import type { Site } from '../kit/site.ts';
import { startSite } from '../kit/site.ts';
import { painters } from '../../workers/engine/painters/registry.ts';

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());

/** What of a request could carry a secret. */
function contents(request: Request): string {
  const headers = JSON.stringify(request.headers());
  return `${request.url()} ${headers} ${request.postData() ?? ''}`;
}

/** Whose code was asked for. */
function paintersIn(requests: readonly Request[]): Set<string> {
  return new Set(requests.map(painterOf).filter((painter) => painter !== null));
}

test('nothing of a painter is loaded before it is chosen', async ({ browser }) => {
  const host = await HostPage.open(browser, site.host);
  const { page } = host;
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(paintersIn(requests)).toEqual(new Set());
  await page.getByRole('tab', { name: 'Painter' }).click();
  const loaded = new Set<string>();
  for (const { id, title } of painters) {
    await page.getByRole('combobox', { name: 'Painter', exact: true }).selectOption(title);
    loaded.add(id);
    await expect.poll(() => paintersIn(requests)).toEqual(loaded);
  }
});

test('a game with a paid painter that blocks one, forgets one and is too busy for one', async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const fake = await stabilityFake({
    answers: (prompt, time) => {
      if (prompt.includes('indecent')) return stabilityRefusals.blocked;
      if (prompt.includes('endless')) return 'never';
      if (prompt.includes('popular') && time === 1) return stabilityRefusals.tooMany;
      return undefined;
    },
  });
  const host = await HostPage.open(browser, site.host, 2);
  const requests: Request[] = [];
  const said: string[] = [];
  host.page.context().on('request', (request) => requests.push(request));
  const listen = ({ page }: HostPage | Phone) =>
    page.on('console', (message) => said.push(message.text()));
  listen(host);

  await chooseStability(host, fake);
  await host.page.getByRole('button', { name: 'Test this painter' }).click();
  await expect(host.page.getByText(/42\.5/)).toBeVisible();
  await host.shot('painter-tested-host');
  await host.page.getByRole('button', { name: 'Back' }).click();

  const address = await host.newRoom();
  await host.choosePreset('Quick');
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy', 'Di']) {
    const phone = await Phone.join(browser, address, name);
    listen(phone);
    phones.push(phone);
  }
  const [ada, bo, cy, di] = phones as [Phone, Phone, Phone, Phone];
  await ada.start();
  await ada.prompt.fill('an indecent pig');
  await ada.page.getByRole('button', { name: 'Submit' }).click();
  await bo.write('Prompt', 'an endless pig');
  await cy.write('Prompt', 'a popular pig');
  await di.write('Prompt', 'an ordinary pig');
  await expect(ada.page.getByText(/Blocked by the painter/)).toBeVisible();
  await expect(ada.prompt).toHaveValue('an indecent pig');
  await expect(bo.page.getByText(/Blocked/)).toBeHidden();
  await ada.write('Prompt', 'a decent pig');
  await Promise.all(phones.map((phone) => phone.playToTheEnd()));

  const { room, events, everything } = await keptGame(host);
  expect(room.scene.kind).toBe('over');
  const painted = events.filter((event) => event.kind === 'painted');
  expect(painted).toHaveLength(3);
  const failed = events.flatMap((event) => (event.kind === 'paintFailed' ? [event.failure] : []));
  expect(failed).toEqual(['blocked']);
  const started = events.filter((event) => event.kind === 'started');
  expect(started.map(({ painter, paid }) => ({ painter, paid }))).toEqual(
    Array.from({ length: 5 }, () => ({ painter: 'stability', paid: true })),
  );
  // Asked twice for what was too busy, once for all else.
  const asked = fake.asked
    .map(({ prompt }) => prompt)
    .filter((prompt) => prompt?.includes('popular'));
  expect(asked).toHaveLength(2);

  // The key went to the painter and nowhere else.
  const withKey = requests.filter((request) => contents(request).includes(stabilityKey));
  expect(withKey.length).toBeGreaterThan(0);
  for (const request of withKey) expect(request.url().startsWith(fake.baseUrl)).toBe(true);
  expect(paintersIn(requests)).toEqual(new Set(['collage', 'stability']));
  const pages = await Promise.all(
    [host.page, ...phones.map(({ page }) => page)].map((page) => page.content()),
  );
  for (const text of [...said, ...pages, everything, host.page.url()]) {
    expect(text).not.toContain(stabilityKey);
  }
  const archive = await host.wholeArchive();
  expect(archive.includes(stabilityKey)).toBe(false);
  expect(archive.includes('SQLite format 3')).toBe(true);
  await fake.close();
});
