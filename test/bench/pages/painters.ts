import { gzipSync } from 'node:zlib';
import type { Browser, Request } from '@playwright/test';
import { painterOf } from '../../kit/painter-scripts.ts';
import { painters } from '../../../workers/engine/painters/registry.ts';
import type { Row, Section } from '../section.ts';

/** What the host page loads of each painter, before it is chosen and then. */
export async function paintersLoaded(browser: Browser, site: string): Promise<Section> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const scripts: Request[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request);
  });
  const page = await context.newPage();
  await page.goto(site);
  await page.getByRole('button', { name: 'Settings' }).click();
  const before = scripts.filter((script) => painterOf(script) !== null);
  const all = await weight(scripts);
  await page.getByRole('tab', { name: 'Painter' }).click();
  const rows: Row[] = [];
  for (const { id, title } of painters) {
    const known = scripts.length;
    await page.getByRole('combobox', { name: 'Painter', exact: true }).selectOption(title);
    await page.getByRole('button', { name: 'Test this painter' }).waitFor();
    const own = scripts.slice(known).filter((script) => painterOf(script) === id);
    const ours = `${((await weight(own)) / 1000).toFixed(1)} kB`;
    rows.push({ what: `${title}, once chosen`, ours, rival: '', verdict: null });
  }
  await context.close();
  const held = {
    figure: `${before.length} scripts`,
    wanted: 'none',
    kept: before.length === 0 && scripts.length > 0,
  };
  return {
    title: 'A painter’s code, before it is chosen and then',
    how:
      'Scripts the built host page asks for, gzipped, from its opening with an empty cache to the back ' +
      'office’s open door; then each painter is chosen in turn. What two painters share is counted with ' +
      'the one chosen first.',
    rows: [
      {
        what: `of all painters, beside ${Math.round(all / 1000)} kB of other scripts`,
        ours: `${(await weight(before)) / 1000} kB`,
        rival: '',
        verdict: held,
      },
      ...rows,
    ],
  };
}

/** Gzipped bytes. */
async function weight(requests: readonly Request[]): Promise<number> {
  const bodies = await Promise.all(
    requests.map(async (request) => (await request.response())?.body()),
  );
  return bodies.reduce((sum, body) => sum + (body ? gzipSync(body).length : 0), 0);
}
