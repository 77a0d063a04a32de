import type { Page } from '@playwright/test';
import type { HostPage, Phone } from './party.ts';

const stages = [
  'prompting',
  'fooling',
  'landing',
  'guessing',
  'scoring',
  'totals',
  'ending',
] as const;
/** What players are asked in a stage; they answer once its picture is taken. */
const asks: Partial<Record<(typeof stages)[number], 'prompt' | 'lie' | 'guess'>> = {
  prompting: 'prompt',
  fooling: 'lie',
  guessing: 'guess',
};
/** A stage that is over before its picture is taken is waited for again, so often. */
const tries = 4;

/** Takes a picture of host and one phone in each stage, the first time it holds still for it. */
export class StageShots {
  #taken = new Map<string, { done: Promise<void>; finish: () => void }>();

  constructor() {
    for (const ask of Object.values(asks)) {
      let finish = () => {};
      const done = new Promise<void>((resolve) => {
        finish = resolve;
      });
      this.#taken.set(ask, { done, finish });
    }
  }

  /** For `playToTheEnd`: nobody answers before the stage's picture is taken. */
  readonly hold = async (ask: 'prompt' | 'lie' | 'guess'): Promise<void> => {
    await this.#taken.get(ask)?.done;
  };

  async shoot(host: HostPage, phone: Phone, prefix: string): Promise<void> {
    for (const stage of stages) {
      for (let left = tries; left > 0; left -= 1) {
        await stageOn(host.page, stage).waitFor({ timeout: 420_000 });
        await Promise.all([
          host.shot(`${prefix}-${stage}-host`),
          phone.shot(`${prefix}-${stage}-phone`),
        ]);
        if (await stageOn(host.page, stage).isVisible()) break;
      }
      this.#taken.get(asks[stage] ?? '')?.finish();
    }
  }
}

export function stageOn(page: Page, stage: string) {
  return page.locator(`[data-stage="${stage}"]`);
}
