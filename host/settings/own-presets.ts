import { createContext, use } from 'react';
import type { Preset } from '../games/host-game.ts';

/** The host's own presets, by cartridge, wherever a pace can be chosen. */
export const OwnPresets = createContext<Readonly<Record<string, readonly Preset[]>>>({});

export function useOwnPresets(cartridge: string): readonly Preset[] {
  return use(OwnPresets)[cartridge] ?? [];
}
