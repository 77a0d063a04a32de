import { expect, test } from '@playwright/test';
import { connectionsOf } from '../kit/connections.ts';
import type { Connection } from '../kit/connections.ts';
import { closeBrowsers, openBrowser } from '../kit/network/browser.ts';
import type { Nat } from '../kit/network/home.ts';
import { removeMachines } from '../kit/network/machine.ts';
import { expectReplay, HostPage, Phone, takeComplaints } from '../kit/party.ts';
import { buildInternet, servers } from './internet.ts';
import { seconds, tell } from './figures.ts';

const names = ['Ada', 'Bo', 'Çelik'];

interface Case {
  title: string;
  nat: Nat;
  iceServers: Parameters<typeof buildInternet>[2];
  /** What a phone's page says of its link. */
  says: 'direct' | 'relayed';
  /** Of the connections a page made: how each of those that are open runs. */
  runs(open: Connection[]): void;
}

const cases: Case[] = [
  {
    title: 'STUN alone: they meet through the holes they punch',
    nat: 'cone',
    iceServers: [servers.stun],
    says: 'direct',
    runs(open) {
      for (const { pair } of open) {
        expect([pair?.local, pair?.remote]).not.toContain('relay');
        expect(pair?.remoteAddress).toMatch(/^203\.0\.113\.10\d$/);
      }
    },
  },
  {
    title: 'only TURN works: their routers guess no port',
    nat: 'symmetric',
    iceServers: [servers.stun, servers.turn],
    says: 'direct',
    runs(open) {
      for (const { pair } of open) expect([pair?.local, pair?.remote]).toContain('relay');
    },
  },
  {
    title: 'only the relay does: their routers let no UDP through',
    nat: 'no UDP',
    iceServers: [servers.stun, servers.turn],
    says: 'relayed',
    runs: (open) => expect(open).toEqual([]),
  },
];

test.afterEach(async () => {
  await closeBrowsers();
  removeMachines();
  takeComplaints();
});

for (const { title, nat, iceServers, says, runs } of cases) {
  test(`a whole game between four homes, ${title}`, async () => {
    const { pages, machines } = await buildInternet(['home', ...names], nat, iceServers);
    const opened = machines.map((machine, number) =>
      openBrowser(
        machine,
        '--ignore-certificate-errors',
        // A page lends its log and its fast clock on localhost alone: for the host, the file
        // server's name is that.
        ...(number === 0 ? [`--host-resolver-rules=MAP localhost ${pages}`] : []),
      ),
    );
    const [home, ...phoneBrowsers] = await Promise.all(opened);
    if (!home) throw new Error('no browser');

    const host = await HostPage.open(home, 'https://localhost/', 4);
    await host.presetBeforehand('Quick');
    const address = await host.newRoom();
    expect(address).toContain(`https://${pages}/phone/#`);
    const phones: Phone[] = [];
    for (const [number, browser] of phoneBrowsers.entries()) {
      const name = names[number] ?? '';
      const began = performance.now();
      phones.push(await Phone.join(browser, address, name));
      tell(`${name} opened the link and was in the lobby ${seconds(began)} later`);
    }
    const expectWays = async () => {
      for (const { name, page } of phones) {
        await expect(page.getByText(says, { exact: true })).toBeVisible();
        const open = (await connectionsOf(page)).filter(isOpen);
        runs(open);
        const ways = open.map(({ pair }) => `, ${pair?.local} to ${pair?.remote}`);
        tell(`${name} is ${says}${ways.join()}`);
      }
      const open = (await connectionsOf(host.page)).filter(isOpen);
      expect(open).toHaveLength(says === 'direct' ? phones.length : 0);
      runs(open);
    };
    await expectWays();

    const began = performance.now();
    await phones[0]?.start();
    await Promise.all(phones.map((phone) => phone.playToTheEnd()));
    tell(`the game took ${seconds(began)}`);
    await expectWays();

    const evidence = await host.evidence();
    expectReplay(evidence);
    expect(evidence.log.filter((event) => event.kind === 'started')).toHaveLength(3);
    for (const { page } of phones) {
      const made = await connectionsOf(page);
      // Also where none can open, each phone has tried.
      expect(made.length).toBeGreaterThan(0);
      const carried = made.reduce((sum, { sent, received }) => sum + sent + received, 0);
      if (says === 'direct') expect(carried).toBeGreaterThan(20);
      else expect(carried).toBe(0);
    }
    expect(takeComplaints()).toEqual([]);
  });
}

function isOpen({ state, pair }: Connection): boolean {
  return (state === 'connected' || state === 'completed') && pair !== null;
}
