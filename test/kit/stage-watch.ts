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

/** Takes a picture of host and one phone the first time each stage is on the wall. */
export async function shootStages(host: HostPage, phone: Phone, prefix: string): Promise<string[]> {
  const seen: string[] = [];
  for (const stage of stages) {
    await stageOn(host.page, stage).waitFor({ timeout: 420_000 });
    await Promise.all([
      host.shot(`${prefix}-${stage}-host`),
      phone.shot(`${prefix}-${stage}-phone`),
    ]);
    seen.push(stage);
  }
  return seen;
}

export function stageOn(page: Page, stage: string) {
  return page.locator(`[data-stage="${stage}"]`);
}
