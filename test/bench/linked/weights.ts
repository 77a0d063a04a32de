import { gzipSync } from 'node:zlib';
import type { Browser, Request } from '@playwright/test';
import { watchFrames } from '../pages/shown.ts';
import type { Row, Section } from '../section.ts';
import type { Contender } from './contender.ts';

/** Which pictures and letters have come by then differs from time to time. */
const code = new Set(['document', 'script', 'stylesheet', 'fetch']);

/** Gzipped bytes of code that a phone loads until it can be used. Ours is the first of `contenders`. */
export async function weights(
  browser: Browser,
  contenders: readonly Contender[],
): Promise<Section> {
  const weighed: number[] = [];
  for (const contender of contenders) weighed.push(await weigh(browser, contender));
  const [ours = Number.NaN, ...theirs] = weighed;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    title: 'What a phone loads until it is in the lobby',
    how:
      'Documents, scripts, styles and `config.json` that the built page has asked for with an empty cache when ' +
      'the lobby can be used, each gzipped as a static host would; the faces it offers are pictures and come on top. Ours is the whole page: every ask, React and sealing. The ' +
      'rivals’ are their clients, bundled as ours is, and a bare list; a page to play with would come on top.',
    rows: theirs.map((bytes, rival): Row => {
      const { title } = contenders[rival + 1]!;
      return {
        what: `beside ${title}’s client alone`,
        ours: kilobytes(ours),
        rival: kilobytes(bytes),
        ratio: { name: `weight ${title}`, value: bytes / ours },
        verdict: {
          figure: `${(ours / bytes).toFixed(2)} times as heavy`,
          wanted: null,
          kept: true,
        },
      };
    }),
  };
}

async function weigh(browser: Browser, contender: Contender): Promise<number> {
  const wall = await contender.open(browser);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await watchFrames(context);
  const phone = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  const collect = (request: Request) => {
    if (!code.has(request.resourceType())) return;
    bodies.push(
      request.response().then(async (response) => (await response?.body()) ?? Buffer.alloc(0)),
    );
  };
  phone.on('requestfinished', collect);
  await phone.goto(wall.link(contender.service));
  await contender.usable(phone);
  phone.off('requestfinished', collect);
  const all = await Promise.all(bodies);
  await context.close();
  await wall.page.context().close();
  return all.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body).length), 0);
}
