import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { closeBrowsers, openBrowser } from '../kit/network/browser.ts';
import { Machine, removeMachines } from '../kit/network/machine.ts';
import { expectReplay, HostPage, Phone, takeComplaints } from '../kit/party.ts';
import { seconds, tell } from './figures.ts';
import { openFirefox } from './firefox.ts';
import type { RemotePage } from './remote-page.ts';
import { RemotePhone } from './remote-phone.ts';
import { openWebkit } from './webkit.ts';
import { Wifi } from './wifi.ts';

const pages: RemotePage[] = [];

test.beforeAll(() => mkdirSync('test/shots', { recursive: true }));
test.afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
  await closeBrowsers();
  removeMachines();
  takeComplaints();
});

/** With UDP between laptop and phones, Firefox finds the direct way; WebKit here has no WebRTC. */
const cases = [
  { title: 'through the relay', udp: false, ways: { Firefox: 'relayed', WebKit: 'relayed' } },
  { title: 'each by its best way', udp: true, ways: { Firefox: 'direct', WebKit: 'relayed' } },
] as const;

for (const { title, udp, ways } of cases) {
  test(`Firefox, WebKit and Chromium play a whole game ${title}`, async () => {
    const laptop = Machine.make('laptop');
    const here = Machine.here('phones');
    await Wifi.build([laptop, here], true);
    if (!udp) laptop.rules(withoutUdp);
    await laptop.start(/Phones .*\n/, 'npm', 'start');
    const [big, small, firefox, webkit] = await Promise.all([
      openBrowser(laptop),
      openBrowser(here),
      openFirefox(),
      openWebkit(),
    ]);
    pages.push(firefox, webkit);

    const host = await HostPage.open(big, 'http://localhost:4173/', 2);
    await host.presetBeforehand('Quick');
    const address = await host.newRoom();
    const chromium = await Phone.join(small, address, 'Chromium');
    const phones: RemotePhone[] = [];
    for (const [name, page] of [
      ['Firefox', firefox],
      ['WebKit', webkit],
    ] as const) {
      const began = performance.now();
      const phone = await RemotePhone.join(page, address, name);
      phones.push(phone);
      tell(`${name} opened the link and was in the lobby ${seconds(began)} later`);
      await expect.poll(() => phone.way()).toBe(ways[name]);
      await keep(phone, title, 'lobby');
    }
    const began = performance.now();
    await chromium.start();
    await Promise.all([
      chromium.playToTheEnd(),
      ...phones.map((phone) => phone.playToTheEnd((asked) => keep(phone, title, asked))),
    ]);
    tell(`the game took ${seconds(began)}`);

    for (const phone of phones) {
      expect(await phone.complaints(), phone.name).toEqual([]);
      const way = await phone.way();
      tell(`${phone.name} was ${way}`);
      expect(way).toBe(ways[phone.name as keyof typeof ways]);
    }
    const evidence = await host.evidence();
    expectReplay(evidence);
    expect(evidence.log.filter((event) => event.kind === 'started')).toHaveLength(3);
    const answers = evidence.log.filter((event) => event.kind === 'answered');
    for (const { seat, name } of evidence.room.seats) {
      for (const kind of ['prompt', 'fool', 'guess']) {
        const theirs = answers.filter((event) => event.seat === seat && event.ask.includes(kind));
        expect(theirs.length, `${name} ${kind}`).toBeGreaterThan(0);
      }
    }
    expect(takeComplaints()).toEqual([]);
  });
}

const withoutUdp = `table inet laptop {
  chain hear { type filter hook input priority filter; iifname "wlan0" meta l4proto udp drop; }
  chain say { type filter hook output priority filter; oifname "wlan0" meta l4proto udp drop; }
}`;

async function keep(phone: RemotePhone, title: string, what: string): Promise<void> {
  const name = `${phone.name}-${title}-${what}`.toLowerCase().replaceAll(' ', '-');
  writeFileSync(`test/shots/${name}.png`, await phone.page.shot());
}
