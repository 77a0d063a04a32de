import type { Page } from '@playwright/test';
import type { Contender } from './contender.ts';
import { watchFrames } from '../pages/shown.ts';

/** What `rivals/site.mjs` starts. */
interface RivalSite {
  origin: string;
  services: Record<RivalName, number>;
  /** Every page's script, by `<rival>/<page>`. */
  scripts: Map<string, string>;
}

type RivalName = 'peerjs' | 'trystero' | 'colyseus';

const titles: Record<RivalName, string> = {
  peerjs: 'PeerJS',
  trystero: 'trystero',
  colyseus: 'Colyseus',
};

const inLobby = (phone: Page) => phone.getByText('In the lobby').waitFor();

export function rivalContender(id: RivalName, { origin, services }: RivalSite): Contender {
  return {
    id,
    title: titles[id],
    service: services[id],
    webRtc: true,
    async open(browser) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      await watchFrames(context);
      const page = await context.newPage();
      await page.goto(`${origin}/${id}/wall.html?service=${services[id]}`);
      const room = page.locator('html[data-room]');
      await room.waitFor();
      const name = (await room.getAttribute('data-room')) ?? '';
      return {
        page,
        link: (service) =>
          `${origin}/${id}/hand.html?service=${service}#${encodeURIComponent(name)}`,
        seats: '.seat',
      };
    },
    usable: inLobby,
    settled: inLobby,
    write: (phone, name) => phone.getByRole('textbox', { name: 'Name' }).fill(name),
    written: async () => undefined,
  };
}
