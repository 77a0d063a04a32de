import type { Control } from '../workers/engine/messages.ts';
import { hostGames } from './games/registry.ts';
import type { Preferences } from './preferences.ts';

type Chosen = Extract<Control, { kind: 'choose' }>;

/** The next game as the engine is told of it: as it is set, and with time for a late stream. */
export function chosenGame(preferences: Preferences): Chosen {
  const { cartridge, streamDelaySeconds: late } = preferences;
  const settings = preferences.settings[cartridge] ?? {};
  const linger = hostGames[cartridge]?.lingerSetting;
  if (late === 0 || linger === undefined) return { kind: 'choose', cartridge, settings };
  return { kind: 'choose', cartridge, settings: { ...settings, [linger]: late } };
}

/** Whether the engine must be told anew. */
export function choosesAnother(before: Preferences, next: Preferences): boolean {
  return (
    before.cartridge !== next.cartridge ||
    before.settings[before.cartridge] !== next.settings[next.cartridge] ||
    before.streamDelaySeconds !== next.streamDelaySeconds
  );
}
