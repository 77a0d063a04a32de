import type { Pack } from './pack.ts';

/** F8: the packs that Hogwash comes with; `test/unit/fup-og-fakta/packs.test.ts` checks them. */
export async function shippedPacks(): Promise<Pack[]> {
  const [english, danish] = await Promise.all([import('./english.json'), import('./danish.json')]);
  return [english.default, danish.default];
}
