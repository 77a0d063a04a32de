import type { Control } from '../workers/engine/messages.ts';
import { hostGames } from './games/registry.ts';
import type { Preferences } from './preferences.ts';
import { presetOf, presetsOf } from './settings/presets.ts';
import { readSettings } from './settings/setting-fields.ts';

type Chosen = Extract<Control, { kind: 'choose' }>;

/** A game, and the name of what it is set to; null: as it was set last. */
export interface Choice {
  cartridge: string;
  preset: string | null;
}

/** The next game as the engine is told of it: as it is set, and with time for a late stream. */
export function chosenGame(preferences: Preferences): Chosen {
  const { cartridge, streamDelaySeconds: late } = preferences;
  const settings = preferences.settings[cartridge] ?? {};
  const preset = presetNameOf(preferences, cartridge);
  const linger = hostGames[cartridge]?.lingerSetting;
  if (late === 0 || linger === undefined) {
    return { kind: 'choose', cartridge, settings, preset };
  }
  return { kind: 'choose', cartridge, settings: { ...settings, [linger]: late }, preset };
}

/** Whether the engine must be told anew. */
export function choosesAnother(before: Preferences, next: Preferences): boolean {
  return (
    before.cartridge !== next.cartridge ||
    before.settings[before.cartridge] !== next.settings[next.cartridge] ||
    before.presets !== next.presets ||
    before.streamDelaySeconds !== next.streamDelaySeconds
  );
}

/** What phones may choose from. */
export function offeredGames({ presets }: Preferences): Extract<Control, { kind: 'offer' }> {
  const programme = Object.keys(hostGames).map((cartridge) => ({
    cartridge,
    presets: presetsOf(cartridge, presets[cartridge] ?? []).map(({ name }) => name),
  }));
  return { kind: 'offer', programme };
}

/** F9: what a game was set to last is what it is set to when it is chosen again. */
export function afterChoice(before: Preferences, { cartridge, preset }: Choice): Preferences {
  if (hostGames[cartridge] === undefined) return before;
  const presets = presetsOf(cartridge, before.presets[cartridge] ?? []);
  const chosen = presets.find(({ name }) => name === preset);
  if (chosen === undefined) return { ...before, cartridge };
  return { ...before, cartridge, settings: { ...before.settings, [cartridge]: chosen.settings } };
}

/** What a game's settings are called; null: they have no name. */
export function presetNameOf(preferences: Preferences, cartridge: string): string | null {
  const presets = presetsOf(cartridge, preferences.presets[cartridge] ?? []);
  const settings = readSettings(cartridge, preferences.settings[cartridge]).value;
  return presetOf(presets, settings)?.name ?? null;
}
