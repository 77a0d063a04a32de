import { fupOgFakta } from './fup-og-fakta/fup-og-fakta.ts';
import type { AnyHostGame } from './host-game.ts';
import { masterpiece } from './masterpiece/masterpiece.ts';

/** Every cartridge's stage, by the cartridge's id. */
export const hostGames: Readonly<Record<string, AnyHostGame>> = {
  masterpiece,
  'fup-og-fakta': fupOgFakta,
};
