import type { Browser } from '@playwright/test';
import { HostPage } from '../../kit/party.ts';
import { watchFrames } from '../pages/shown.ts';
import type { Contender, Wall } from './contender.ts';

/** Ours, through the relay or over the data channel. `site`: the host page as `npm start` serves it. */
export function ourContender(way: 'relay' | 'direct', site: string): Contender {
  const service = Number(new URL(site).port);
  return {
    id: way,
    title: way === 'relay' ? 'Hogwash through the relay' : 'Hogwash directly',
    service,
    webRtc: way === 'direct',
    open: (browser) => openWall(browser, site),
    usable: (phone) => phone.locator('form .go:enabled').waitFor(),
    async settled(phone) {
      const name = phone.getByRole('textbox', { name: 'Name' });
      const start = phone.getByRole('button', { name: /^Start game/ });
      await name.or(start).first().waitFor();
      const linked =
        way === 'relay' ? 'Linked through the broker' : 'Linked straight to the big screen';
      await phone.getByTitle(linked).waitFor();
    },
    async write(phone, name) {
      const edit = phone.getByRole('button', { name: 'Edit' });
      if (await edit.isVisible()) await edit.click();
      await phone.getByRole('textbox', { name: 'Name' }).fill(name);
    },
    async written(phone) {
      await phone.getByRole('textbox', { name: 'Name' }).waitFor({ state: 'hidden' });
    },
  };
}

async function openWall(browser: Browser, site: string): Promise<Wall> {
  const host = await HostPage.open(browser, site, 1);
  await watchFrames(host.page.context());
  await host.page.reload();
  const link = await host.newRoom();
  return {
    page: host.page,
    link: (service) => throughPort(link, service),
    seats: '.portrait-wall-place, .portrait-wall-watchers',
  };
}

/** The same link, for a phone that meets the host's broker through another port. */
function throughPort(link: string, service: number): string {
  const address = new URL(link);
  if (Number(address.port) === service) return link;
  const broker = `ws://${address.hostname}:${service}/mqtt`;
  address.hash += `,${encodeURIComponent(broker)}`;
  return address.href;
}
