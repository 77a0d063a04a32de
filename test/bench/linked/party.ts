import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { chromiumLaunch } from '../../kit/chromium.mjs';
import { watchFrames } from '../pages/shown.ts';
import { Cable } from './cable.ts';
import { lookFor, press } from './contender.ts';
import type { Contender, Wall } from './contender.ts';

const withoutWebRtc = '--webrtc-ip-handling-policy=disable_non_proxied_udp';

/** A Chromium in which pages of `trusted` count as secure, and with a way for WebRTC or none. */
export function launchFor(webRtc: boolean, trusted: string): Promise<Browser> {
  const options = chromiumLaunch();
  const more = [`--unsafely-treat-insecure-origin-as-secure=${trusted}`];
  if (!webRtc) more.push(withoutWebRtc);
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...more] });
}

/** A big screen, a phone in a browser of its own that troubles befall, and another that looks on. */
export class Party {
  readonly contender: Contender;
  readonly wall: Wall;
  phone: Page;
  readonly #other: Page;
  readonly #browser: Browser;
  readonly #cable: Cable;
  readonly #service: number;
  readonly #session: CDPSession;

  private constructor(parts: {
    contender: Contender;
    wall: Wall;
    phone: Page;
    other: Page;
    browser: Browser;
    cable: Cable;
    service: number;
    session: CDPSession;
  }) {
    this.contender = parts.contender;
    this.wall = parts.wall;
    this.phone = parts.phone;
    this.#other = parts.other;
    this.#browser = parts.browser;
    this.#cable = parts.cable;
    this.#service = parts.service;
    this.#session = parts.session;
  }

  /** `hosts`: the browser of the big screens and of those who look on. */
  static async open(hosts: Browser, contender: Contender, trusted: string): Promise<Party> {
    const cable = new Cable(contender.service);
    const service = await cable.open();
    const wall = await contender.open(hosts);
    const browser = await launchFor(contender.webRtc, trusted);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await watchFrames(context);
    // A data channel that was lost takes its time.
    context.setDefaultTimeout(60_000);
    const phone = await context.newPage();
    const session = await context.newCDPSession(phone);
    await session.send('Network.enable');
    // Only a loss that was armed before the connection was made can be raised later.
    await lose(session, 0);
    await phone.goto(wall.link(service));
    await contender.settled(phone);
    const others = await hosts.newContext({ viewport: { width: 390, height: 844 } });
    const other = await others.newPage();
    await other.goto(wall.link(contender.service));
    await contender.usable(other);
    const party = new Party({
      contender,
      wall,
      phone,
      other,
      browser,
      cable,
      service,
      session,
    });
    await party.rename(phone, 'Ada');
    await party.otherIs('Bo');
    return party;
  }

  get link(): string {
    return this.wall.link(this.#service);
  }

  /** The phone's network is gone, data channel and all. */
  async cut(): Promise<void> {
    this.#cable.cut();
    await lose(this.#session, 100);
  }

  /** Milliseconds of the wall clock at which it was there again. */
  async heal(): Promise<number> {
    await lose(this.#session, 0);
    this.#cable.heal();
    return performance.timeOrigin + performance.now();
  }

  /** As a phone that is locked, crudely; resolves with how to wake it, which tells when it was. */
  async stop(): Promise<() => number> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    for (const id of pages) process.kill(id, 'SIGSTOP');
    return () => {
      const now = performance.timeOrigin + performance.now();
      for (const id of pages) process.kill(id, 'SIGCONT');
      return now;
    };
  }

  /** The page is closed, and the link opened anew. */
  async reopen(): Promise<void> {
    const context = this.phone.context();
    await this.phone.close();
    this.phone = await context.newPage();
    await this.phone.goto(this.link, { waitUntil: 'commit' });
  }

  /** The other phone's person has a new name, which the big screen shows. */
  async otherIs(name: string): Promise<void> {
    await this.rename(this.#other, name);
  }

  async rename(page: Page, name: string): Promise<void> {
    await this.contender.write(page, name);
    await press(page);
    await this.wall.page.locator(this.wall.seats).filter({ hasText: name }).first().waitFor();
    await this.contender.written(page);
  }

  /** Begins to wait until the phone shows that name among the people. */
  expectOnPhone(name: string): Promise<void> {
    return lookFor(this.phone, 'li', name);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#other.context().close();
    await this.wall.page.context().close();
    this.#cable.close();
  }
}

/** 100: nothing of WebRTC arrives. */
async function lose(session: CDPSession, packetLoss: number): Promise<void> {
  await session.send('Network.emulateNetworkConditionsByRule', {
    offline: false,
    matchedNetworkConditions: [
      { urlPattern: '', latency: 0, downloadThroughput: -1, uploadThroughput: -1, packetLoss },
    ],
  });
}
