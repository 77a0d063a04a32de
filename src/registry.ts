import type { AnyCartridge } from './cartridge.ts';
import { fupOgFakta } from './games/fup-og-fakta/cartridge.ts';
import { masterpiece } from './games/masterpiece/cartridge.ts';

/** Every game of the console, in the order they are offered; a new room begins with the first. */
export const cartridges: readonly [AnyCartridge, ...AnyCartridge[]] = [masterpiece, fupOgFakta];

/** Undefined for a game that does not exist. */
export function findCartridge(id: string): AnyCartridge | undefined {
  return cartridges.find((cartridge) => cartridge.id === id);
}

/** For an id that has been checked where it came in; throws for any other. */
export function cartridgeOf(id: string): AnyCartridge {
  const found = findCartridge(id);
  if (found === undefined) throw new Error(`No cartridge is called ${id}`);
  return found;
}
