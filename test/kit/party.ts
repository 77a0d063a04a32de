import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { replay } from '../../src/room/replay.ts';
import { noteConnections } from './connections.ts';
import { imagine } from './imagination.ts';
import type { HostArchive } from '../../workers/archive/archive.ts';
import type { FromEngine } from '../../workers/engine/messages.ts';

/** What was asked may be over by the time a hand is there; it does not reach for it for ever. */
const timeout = 5000;

export type Evidence = FromEngine & { kind: 'evidence' };

/** A host page on a big screen, and what a test does there. */
export class HostPage {
  page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  static async open(browser: Browser, site: string, rate = 8): Promise<HostPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const address = `${site}?rate=${rate}`;
    return new HostPage(await openPage(context, address), address);
  }

  /** A page that is open already. */
  static on(page: Page, address: string): HostPage {
    return new HostPage(page, address);
  }

  /** Its renderer dies, workers and all, without a word to anybody. */
  async kill(): Promise<void> {
    const crashed = this.page.waitForEvent('crash');
    const session = await this.page.context().newCDPSession(this.page);
    // Nobody is left to answer this.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
  }

  /** A new tab at the same address, in place of the dead one. */
  async openAgain(): Promise<void> {
    const context = this.page.context();
    const dead = this.page;
    this.page = await openPage(context, this.#address);
    await dead.close();
  }

  /** The address in the QR code. */
  async newRoom(): Promise<string> {
    await this.page.getByRole('button', { name: 'New room' }).click();
    const link = this.page.getByRole('link', { name: 'Join address' });
    await expect(link).toHaveAttribute('href', /#[\w-]{43}/);
    return (await link.getAttribute('href')) ?? '';
  }

  /** In the back office, before there is a room. */
  async presetBeforehand(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Settings' }).click();
    await this.page.getByText(name, { exact: true }).first().click();
    await this.page.getByRole('button', { name: 'Back' }).click();
  }

  /** In the lobby. */
  async choosePreset(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Preset' }).selectOption(name);
  }

  /** The room's log and state, as the engine has them. */
  evidence(): Promise<Evidence> {
    return this.page.evaluate(() =>
      (globalThis as unknown as { hogwash: { evidence(): Promise<Evidence> } }).hogwash.evidence(),
    );
  }

  /** The exported archive, byte for letter. */
  wholeArchive(): Promise<string> {
    return this.page.evaluate(async () => {
      const { archive } = (globalThis as unknown as { hogwash: { archive: HostArchive } }).hogwash;
      const bytes = new Uint8Array(await (await archive.exportAll()).arrayBuffer());
      return new TextDecoder('latin1').decode(bytes);
    });
  }

  async shot(name: string): Promise<void> {
    await shoot(this.page, name);
  }
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  watch(page, 'host');
  await page.addInitScript(noteConnections);
  await page.goto(address);
  return page;
}

/** A phone and the person who holds it. */
export class Phone {
  readonly page: Page;
  readonly name: string;

  private constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  /** A phone of its own opens the link and signs the guest book. */
  static async join(browser: Browser, address: string, name: string): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    return Phone.joinIn(context, address, name);
  }

  static async joinIn(context: BrowserContext, address: string, name: string): Promise<Phone> {
    return Phone.joinOn(await context.newPage(), address, name);
  }

  static async joinOn(page: Page, address: string, name: string): Promise<Phone> {
    watch(page, name);
    await page.addInitScript(noteArrivals);
    await page.addInitScript(noteConnections);
    await page.goto(address);
    const phone = new Phone(page, name);
    await phone.sign();
    return phone;
  }

  async sign(): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Name' }).fill(this.name);
    await this.page.getByRole('button', { name: 'Join' }).click();
    await expect(this.page.getByRole('button', { name: /^Start game/ })).toBeVisible();
  }

  /** Every text the host has shown this phone as arrived, so far. */
  arrivals(): Promise<string[]> {
    return this.page.evaluate(() => [
      ...((globalThis as { arrivals?: Set<string> }).arrivals ?? []),
    ]);
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start game', exact: true }).click();
  }

  get prompt() {
    return this.page.getByRole('textbox', { name: 'Prompt' });
  }
  get lie() {
    return this.page.getByRole('textbox', { name: 'Lie' });
  }
  get options() {
    return this.page.getByRole('group', { name: 'Options' }).locator('.pick-ask-option > button');
  }
  get playAgain() {
    return this.page.getByRole('button', { name: 'Play again' });
  }

  async write(label: 'Prompt' | 'Lie', text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: label });
    const gone = box.waitFor({ state: 'hidden', timeout: 180_000 });
    const submit = async () => {
      await box.fill(text, { timeout });
      await this.page.getByRole('button', { name: 'Submit' }).click({ timeout });
    };
    await Promise.race([submit().catch(() => gone), gone]);
    await gone;
  }

  /** Taps an option that is open; if time is up in that very moment, none. */
  async guess(choose = 0): Promise<void> {
    const open = this.page
      .getByRole('group', { name: 'Options' })
      .locator('.pick-ask-option > button:enabled');
    const tap = async () => open.nth(choose % Math.max(1, await open.count())).click({ timeout });
    const gone = this.options.first().waitFor({ state: 'hidden', timeout: 60_000 });
    await Promise.race([tap().catch(() => gone), gone]);
    await gone;
  }

  /** Answers whatever is asked, until the game is over. `seen` is called before each answer. */
  async playToTheEnd(
    seen: (what: 'prompt' | 'lie' | 'guess', phone: Phone) => Promise<void> = async () => {},
  ): Promise<void> {
    for (let answered = 1; ; answered += 1) {
      const asked = this.prompt.or(this.lie).or(this.options.first()).or(this.playAgain);
      await asked.first().waitFor({ timeout: 420_000 });
      if (await this.playAgain.isVisible()) return;
      if (await this.prompt.isVisible()) {
        await seen('prompt', this);
        await this.write('Prompt', imagine());
      } else if (await this.lie.isVisible()) {
        await seen('lie', this);
        await this.write('Lie', imagine());
      } else {
        await seen('guess', this);
        await this.guess(answered);
      }
    }
  }

  async shot(name: string): Promise<void> {
    await shoot(this.page, name);
  }
}

/** Runs in the phone's page: keeps what it was ever shown as arrived at the host. */
function noteArrivals(): void {
  const arrivals = new Set<string>();
  (globalThis as { arrivals?: Set<string> }).arrivals = arrivals;
  new MutationObserver(() => {
    for (const text of document.querySelectorAll('.wait-ask-text')) {
      arrivals.add(text.textContent ?? '');
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What takes longer than this, in milliseconds, is no movement but a clock. */
const longestMovement = 2000;

/** A picture of the page once what moves in has come to rest. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(async (longest) => {
    const moving = document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().endTime) <= longest);
    await Promise.allSettled(moving.map((animation) => animation.finished));
  }, longestMovement);
  await page.screenshot({ path: `test/shots/${name}.png` });
}

/** The log, taken through JSON, leads to the same room, to the byte. */
export function expectReplay(evidence: Evidence): void {
  const log = JSON.parse(JSON.stringify(evidence.log)) as Evidence['log'];
  expect(JSON.stringify(replay(evidence.opening, log))).toBe(JSON.stringify(evidence.room));
}

/** What a page says when something breaks fails the test that watches it. */
const complaints: string[] = [];

function watch(page: Page, who: string): void {
  page.on('pageerror', (error) => complaints.push(`${who}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${who}: ${message.text()} ${message.location().url}`);
  });
}

/** Everything pages complained of since the last call. */
export function takeComplaints(): string[] {
  return complaints.splice(0);
}
