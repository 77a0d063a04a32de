import type { HostPage } from '../party.ts';
import { stabilityKey } from './stability-fake.ts';
import type { StabilityFake } from './stability-fake.ts';

/** The host chooses Stability AI at this address, with its key, and nobody to stand in. */
export async function chooseStability({ page }: HostPage, fake: StabilityFake): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Painter' }).click();
  await page.getByRole('combobox', { name: 'Painter', exact: true }).selectOption('Stability AI');
  await page.getByRole('textbox', { name: 'Base URL' }).fill(fake.baseUrl);
  await page.getByRole('textbox', { name: 'API key' }).fill(stabilityKey);
  await page.getByRole('textbox', { name: 'API key' }).press('Enter');
  await page.getByRole('combobox', { name: 'If it fails twice' }).selectOption('Nobody stands in');
}
