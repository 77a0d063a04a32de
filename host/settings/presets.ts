import type { Preset } from '../games/host-game.ts';
import { hostGames } from '../games/registry.ts';

/** Those a cartridge comes with, then the host's own. */
export function presetsOf(cartridge: string, own: readonly Preset[]): readonly Preset[] {
  return [...(hostGames[cartridge]?.presets ?? []), ...own];
}

/** The preset these settings are, or null when they are none. */
export function presetOf(
  presets: readonly Preset[],
  settings: Record<string, unknown>,
): Preset | null {
  return matching(presets, (preset, name) => settings[name] === preset);
}

/** The same for settings as the console plays them: some it may have raised for its painter. */
export function presetPlayed(
  presets: readonly Preset[],
  cartridge: string,
  settings: unknown,
): Preset | null {
  const played = settings as Record<string, unknown>;
  const raised = hostGames[cartridge]?.raisedForPainter ?? [];
  return matching(
    presets,
    (preset, name) =>
      played[name] === preset || (raised.includes(name) && Number(played[name]) > Number(preset)),
  );
}

function matching(
  presets: readonly Preset[],
  same: (preset: unknown, name: string) => boolean,
): Preset | null {
  const found = presets.find(({ settings }) =>
    Object.entries(settings).every(([name, value]) => same(value, name)),
  );
  return found ?? null;
}
