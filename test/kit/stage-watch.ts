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
/** Takes a picture of host and one phone in each stage, as soon as it holds still for it. */
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

  /** Until the ending. Returns the stages that were over before their picture was taken. */
  async shoot(host: HostPage, phone: Phone, prefix: string): Promise<string[]> {
    const wanted = new Set<string>(stages);
    while (wanted.has('ending')) {
      const any = host.page.locator([...wanted].map((one) => `[data-stage="${one}"]`).join());
      await any.first().waitFor({ timeout: 420_000 });
      const stage = await host.page.locator('[data-stage]').getAttribute('data-stage');
      if (stage === null || !wanted.has(stage)) continue;
      await Promise.all([
        host.shot(`${prefix}-${stage}-host`),
        phone.shot(`${prefix}-${stage}-phone`),
      ]);
      if (await stageOn(host.page, stage).isVisible()) wanted.delete(stage);
      this.#taken.get(asks[stage as keyof typeof asks] ?? '')?.finish();
    }
    return [...wanted];
  }
}

export function stageOn(page: Page, stage: string) {
  return page.locator(`[data-stage="${stage}"]`);
}
