import type { Preset } from '../games/host-game.ts';
import { hostGames } from '../games/registry.ts';

export function presetsOf(cartridge: string): readonly Preset[] {
  return hostGames[cartridge]?.presets ?? [];
}

/** The name of the preset these settings are, or null when they are the host's own. */
export function presetOf(cartridge: string, settings: Record<string, unknown>): string | null {
  return matching(cartridge, (preset, name) => settings[name] === preset);
}

/** The same for settings as the console plays them: some it may have raised for its painter. */
export function presetPlayed(cartridge: string, settings: unknown): string | null {
  const played = settings as Record<string, unknown>;
  const raised = hostGames[cartridge]?.raisedForPainter ?? [];
  return matching(
    cartridge,
    (preset, name) =>
      played[name] === preset || (raised.includes(name) && Number(played[name]) > Number(preset)),
  );
}

function matching(
  cartridge: string,
  same: (preset: unknown, name: string) => boolean,
): string | null {
  const found = presetsOf(cartridge).find(({ settings }) =>
    Object.entries(settings).every(([name, value]) => same(value, name)),
  );
  return found?.name ?? null;
}
