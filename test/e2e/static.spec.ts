import { expect } from '@playwright/test';
import { expectReplay, HostPage, Phone } from '../kit/party.ts';
import { test } from '../kit/party-test.ts';
import { localAddresses } from '../../room-server.ts';
import { startBareSite, startBroker } from '../kit/site.ts';

test('a game from dist/ on a bare file server in a sub-folder, the broker elsewhere', async ({
  browser,
}) => {
  const broker = await startBroker();
  const site = await startBareSite('/games/hogwash/', {
    brokers: [broker.address],
    iceServers: [],
    addresses: localAddresses(),
  });
  const host = await HostPage.open(browser, site.host, 4);
  await host.presetBeforehand('Quick');
  const address = await host.newRoom();
  expect(address).toContain('/games/hogwash/phone/#');
  const phones: Phone[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) phones.push(await Phone.join(browser, address, name));
  await phones[0]?.start();
  await Promise.all(phones.map((phone) => phone.playToTheEnd()));
  const evidence = await host.evidence();
  expectReplay(evidence);
  expect(evidence.log.filter((event) => event.kind === 'started')).toHaveLength(3);
  await site.close();
  await broker.close();
});
