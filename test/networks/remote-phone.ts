import { expect } from '@playwright/test';
import { imagine } from '../kit/imagination.ts';
import type { RemotePage } from './remote-page.ts';

const paths = {
  name: "//input[@type='text']",
  join: "//button[.='Join' and not(@disabled)]",
  playAgain: "//button[.='Play again']",
  box: (label: string) => `//form[.//label[.='${label}']]//textarea[not(@readonly)]`,
  submit: "//button[.='Submit']",
  option: "//fieldset[@aria-label='Options']//button[not(@disabled)]",
};
const asks = {
  Prompt: paths.box('Prompt'),
  Lie: paths.box('Lie'),
  Guess: paths.option,
  over: paths.playAgain,
};
type Asked = keyof typeof asks;

const isThere = (path: string) =>
  `document.evaluate(${JSON.stringify(path)}, document, null, XPathResult.BOOLEAN_TYPE).booleanValue`;

/** A phone whose browser is no Chromium, and the person who holds it. */
export class RemotePhone {
  readonly page: RemotePage;
  readonly name: string;

  private constructor(page: RemotePage, name: string) {
    this.page = page;
    this.name = name;
  }

  static async join(page: RemotePage, address: string, name: string): Promise<RemotePhone> {
    const phone = new RemotePhone(page, name);
    await page.goto(address);
    await page.read(`(${listen.toString()})()`);
    await phone.#until(paths.join);
    await page.type(paths.name, name);
    await page.press(paths.join);
    await phone.#until("//button[starts-with(., 'Start game')]");
    return phone;
  }

  /** "direct" or "relayed", as the page says. */
  way(): Promise<string> {
    return this.page.read("document.querySelector('.header-way')?.textContent ?? ''");
  }

  /** What went wrong in the page since it was loaded. */
  complaints(): Promise<string[]> {
    return this.page.read('complaints');
  }

  /** Answers whatever is asked, until the game is over. `seen` is called before each answer. */
  async playToTheEnd(seen: (asked: Asked) => Promise<void> = async () => {}): Promise<void> {
    for (;;) {
      const asked = await this.#asked();
      await seen(asked);
      if (asked === 'over') return;
      const gone = () =>
        expect.poll(() => this.page.read(isThere(asks[asked])), { timeout: 180_000 }).toBe(false);
      await this.#answer(asked).catch(async (error: unknown) => {
        // What was asked may be over by the time a hand is there.
        if (await this.page.read(isThere(asks[asked]))) throw error;
      });
      await gone();
    }
  }

  async #answer(asked: Exclude<Asked, 'over'>): Promise<void> {
    if (asked === 'Guess') {
      await this.page.press(paths.option);
      return;
    }
    await this.page.type(asks[asked], imagine());
    await this.page.press(paths.submit);
  }

  async #asked(): Promise<Asked> {
    const names = Object.keys(asks) as Asked[];
    const all = `[${names.map((name) => isThere(asks[name])).join()}].indexOf(true)`;
    let found = -1;
    await expect
      .poll(async () => (found = await this.page.read<number>(all)), { timeout: 180_000 })
      .not.toBe(-1);
    return names[found] as Asked;
  }

  async #until(path: string): Promise<void> {
    await expect.poll(() => this.page.read(isThere(path))).toBe(true);
  }
}

/** Runs in the page: keeps what goes wrong in it. */
function listen(): string[] {
  const complaints: string[] = [];
  Object.assign(globalThis, { complaints });
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  return complaints;
}
