import type { HostPage } from '../party.ts';
import { holdStages } from './hold-stages.ts';
import type { Wanted } from './hold-stages.ts';

/** A host's stage that holds still while its pictures are taken. */
export class HeldStage {
  readonly #host: HostPage;

  private constructor(host: HostPage) {
    this.#host = host;
  }

  /** To be called before there is a room; loads the page anew. */
  static async on(host: HostPage): Promise<HeldStage> {
    await host.page.context().addInitScript(holdStages);
    await host.page.reload();
    return new HeldStage(host);
  }

  /** What is to be held as soon as it comes. */
  async want(wanted: readonly Wanted[]): Promise<void> {
    await this.#host.page.evaluate((more) => holding.wanted.push(...more), [...wanted]);
  }

  /** Holds what is on now until `look` is done. */
  async during(look: () => Promise<void>): Promise<void> {
    const { page } = this.#host;
    await page.evaluate(() => holding.hold());
    await page.waitForFunction(() => holding.isHeld);
    await look();
    await page.evaluate(() => holding.goOn());
  }

  /** Waits for what is wanted next, and holds it until `look` is done. */
  async untilHeld(look: (name: string) => Promise<void>): Promise<void> {
    await look(await this.#nextHeld());
    await this.#host.page.evaluate(() => holding.goOn());
  }

  /** Holds each of what is wanted until `look` is done with it, as long as `goesOn` is not settled. */
  async eachWanted(look: (name: string) => Promise<void>, goesOn: Promise<unknown>): Promise<void> {
    const over = goesOn.then(() => null);
    for (;;) {
      const held = await Promise.race([this.#nextHeld(), over]);
      if (held === null) return;
      await look(held);
      await this.#host.page.evaluate(() => holding.goOn());
    }
  }

  async #nextHeld(): Promise<string> {
    const held = await this.#host.page.waitForFunction(() => holding.held, undefined, {
      timeout: 600_000,
    });
    return (await held.jsonValue()) as string;
  }
}
