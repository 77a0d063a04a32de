import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { closeBrowsers, openBrowser } from '../kit/network/browser.ts';
import { Machine, removeMachines } from '../kit/network/machine.ts';
import { expectReplay, HostPage, Phone, takeComplaints } from '../kit/party.ts';
import { seconds, tell } from './figures.ts';
import { Wifi } from './wifi.ts';

test.afterEach(async () => {
  await closeBrowsers();
  removeMachines();
  takeComplaints();
});

/** What Chromium, whatever it shows, asks of its maker. None of it is what a page might ask there. */
const itsOwn = ['accounts.google.com', '*.googleapis.com'];
const silent = `--host-resolver-rules=${itsOwn.map((name) => `MAP ${name} ~NOTFOUND`).join()}`;

const leave = `const way = require('node:dgram').createSocket('udp4');
  way.send('out', 9, '192.0.2.1', () => way.close());`;

const cases = [
  { title: 'without any way out', leads: false },
  { title: 'with a way out, which nobody takes', leads: true },
];

for (const { title, leads } of cases) {
  test(`npm start and three phones play a whole game on a Wi-Fi ${title}`, async () => {
    const laptop = Machine.make('laptop');
    const [one, two] = [Machine.make('one'), Machine.make('two')];
    const wifi = await Wifi.build([laptop, one, two], leads);
    const printed = await laptop.start(/Phones .*\n/, 'npm', 'start');
    expect(printed).toContain('Phones  http://192.168.50.10:4173/phone/');

    const asked = new Set<string>();
    const [big, first, second] = await Promise.all([
      openBrowser(laptop, silent),
      openBrowser(one, silent),
      openBrowser(two, silent),
    ]);
    const host = await HostPage.open(big, 'http://localhost:4173/', 4);
    noteRequests(host.page.context(), asked);
    // Once more, with all it asks for noted.
    await host.page.reload();
    await host.presetBeforehand('Quick');
    const address = await host.newRoom();
    expect(address).toContain('http://192.168.50.10:4173/phone/#');
    const phones: Phone[] = [];
    for (const [name, browser] of [
      ['Ada', first],
      ['Bo', second],
      ['Çelik', second],
    ] as const) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      noteRequests(context, asked);
      const began = performance.now();
      phones.push(await Phone.joinIn(context, address, name));
      tell(`${name} opened the link and was in the lobby ${seconds(began)} later`);
    }
    const began = performance.now();
    await phones[0]?.start();
    await Promise.all(phones.map((phone) => phone.playToTheEnd()));
    tell(`the game took ${seconds(began)}`);
    for (const { name, page } of phones) {
      tell(`${name} was ${await page.locator('.header-way').textContent()}`);
    }

    const evidence = await host.evidence();
    expectReplay(evidence);
    expect(evidence.log.filter((event) => event.kind === 'started')).toHaveLength(3);
    expect([...asked].sort()).toEqual(['192.168.50.10:4173', 'localhost:4173']);
    for (const machine of wifi.machines) {
      const { all, leaving } = wifi.packets(machine);
      tell(`${machine.name}: ${all} packets, ${leaving.length} of them leaving`);
      expect(all).toBeGreaterThan(100);
      expect(leaving).toEqual([]);
    }
    if (leads) {
      // What does leave would have been seen.
      laptop.run('node', '-e', leave);
      await expect.poll(() => wifi.packets(laptop).leaving.length).toBe(1);
    }
    expect(takeComplaints()).toEqual([]);
  });
}

/** Every server that the pages of a context ask anything of. */
function noteRequests(context: BrowserContext, asked: Set<string>): void {
  context.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') asked.add(host);
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => asked.add(new URL(socket.url()).host)),
  );
}
