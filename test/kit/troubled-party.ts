import { chromium, expect } from '@playwright/test';
import type { Browser, CDPSession } from '@playwright/test';
import { localAddresses } from '../../room-server.ts';
import { chromiumLaunch } from './chromium.mjs';
import { newBrokerServer } from './link/chosen-broker.ts';
import { HostPage, Phone } from './party.ts';
import type { Site } from './site.ts';
import { startBareSite } from './site.ts';

/** WebRTC is allowed no way out: no data channel can open. */
const withoutWebRtc = '--webrtc-ip-handling-policy=disable_non_proxied_udp';

/** A phone in a browser of its own, which can be stopped, and cut off the direct way. */
export class TroubledPhone {
  readonly phone: Phone;
  readonly #browser: Browser;
  readonly #session: CDPSession;

  private constructor(phone: Phone, browser: Browser, session: CDPSession) {
    this.phone = phone;
    this.#browser = browser;
    this.#session = session;
  }

  static async join(address: string, name: string, args: string[]): Promise<TroubledPhone> {
    const browser = await launch(args);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await lose(session, 0);
    const phone = await Phone.joinOn(page, address, name);
    return new TroubledPhone(phone, browser, session);
  }

  get isDirect() {
    return this.phone.page.getByTitle('Linked straight to the big screen');
  }

  get isRelayed() {
    return this.phone.page.getByTitle('Linked through the broker');
  }

  /** The data channel carries nothing from now on, or everything again. */
  async cutDirect(cut: boolean): Promise<void> {
    await lose(this.#session, cut ? 100 : 0);
  }

  /** As a phone that is locked, crudely: its pages do not run for so long. */
  async sleep(milliseconds: number): Promise<void> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    for (const id of pages) process.kill(id, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    for (const id of pages) process.kill(id, 'SIGCONT');
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** 100: nothing of WebRTC arrives. It must have been armed before the connection was made. */
async function lose(session: CDPSession, packetLoss: number): Promise<void> {
  await session.send('Network.emulateNetworkConditionsByRule', {
    offline: false,
    matchedNetworkConditions: [
      { urlPattern: '', latency: 0, downloadThroughput: -1, uploadThroughput: -1, packetLoss },
    ],
  });
}

function launch(args: string[]): Promise<Browser> {
  const options = chromiumLaunch();
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
}

export interface TroubledParty {
  host: HostPage;
  phones: TroubledPhone[];
  broker: ReturnType<typeof newBrokerServer>;
  close(): Promise<void>;
}

/** A room on a bare file server with a broker that can be killed. */
export async function troubledParty(options: {
  names: readonly string[];
  rate: number;
  preset?: string;
  webRtc: boolean;
}): Promise<TroubledParty> {
  const [local = '127.0.0.1'] = localAddresses();
  const broker = newBrokerServer(local);
  await broker.start();
  const site: Site = await startBareSite('/', {
    brokers: [broker.address],
    iceServers: [],
    addresses: localAddresses(),
  });
  const args = options.webRtc ? [] : [withoutWebRtc];
  const browser = await launch(args);
  const host = await HostPage.open(browser, site.host, options.rate);
  if (options.preset) await host.presetBeforehand(options.preset);
  const address = await host.newRoom();
  const phones: TroubledPhone[] = [];
  for (const name of options.names) phones.push(await TroubledPhone.join(address, name, args));
  if (options.webRtc) for (const { isDirect } of phones) await expect(isDirect).toBeVisible();
  return {
    host,
    phones,
    broker,
    async close() {
      await Promise.all([browser.close(), ...phones.map((phone) => phone.close())]);
      await broker.kill();
      await site.close();
    },
  };
}
