import { hostGames } from '../games/registry.ts';
import type { Preset } from '../games/host-game.ts';

export function presetsOf(cartridge: string): readonly Preset[] {
  return hostGames[cartridge]?.presets ?? [];
}

/** The name of the preset these settings are, or null when they are the host's own. */
export function presetOf(cartridge: string, settings: unknown): string | null {
  const same = JSON.stringify(settings);
  const preset = presetsOf(cartridge).find((one) => JSON.stringify(one.settings) === same);
  return preset?.name ?? null;
}
