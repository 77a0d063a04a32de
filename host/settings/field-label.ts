import { hostGames } from '../games/registry.ts';
import type { Preferences } from '../preferences.ts';
import { words } from './words.ts';

const labels: Readonly<Record<keyof Preferences, string>> = {
  cartridge: words.drawer.game,
  settings: words.game.rules,
  presets: words.game.preset,
  shelves: words.game.shelf,
  painting: words.drawer.painter,
  address: words.network.address,
  brokers: words.network.brokers,
  iceServers: words.network.iceServers,
  wifi: words.wifi.title,
  newFacesWait: words.guests.newFacesWait,
  textsWait: words.guests.textsWait,
  fullscreen: words.screen.fullscreen,
  codeHidden: words.screen.codeHidden,
  streamDelaySeconds: words.screen.delay,
  voice: words.sound.voice,
  voiceName: words.voice.name,
  voiceSpeed: words.voice.speed,
  voiceVolume: words.sound.voiceVolume,
  soundVolume: words.sound.soundVolume,
  masterVolume: words.sound.masterVolume,
  tickVolume: words.sound.tickVolume,
  muted: words.sound.muted,
};

/** What the office calls a field: of the preferences (`brokers`), or a cartridge's (`masterpiece.rounds`). */
export function fieldLabel(name: string): string {
  const [cartridge = '', setting] = name.split('.');
  if (setting !== undefined) return hostGames[cartridge]?.settingWords[setting] ?? setting;
  return name in labels ? labels[name as keyof Preferences] : name;
}
