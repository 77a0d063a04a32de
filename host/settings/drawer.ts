import type { Preferences } from '../preferences.ts';

export const drawers = [
  'game',
  'guests',
  'painter',
  'network',
  'screen',
  'sound',
  'storage',
] as const;
export type DrawerName = (typeof drawers)[number];

/** What lies in each drawer, so that one can be reset alone. */
export const contents: Readonly<Record<DrawerName, readonly (keyof Preferences)[]>> = {
  game: ['cartridge', 'settings', 'presets', 'shelves'],
  guests: ['newFacesWait', 'textsWait'],
  painter: ['painting'],
  network: ['address', 'brokers', 'iceServers'],
  screen: ['fullscreen', 'codeHidden', 'streamDelaySeconds'],
  sound: [
    'masterVolume',
    'soundVolume',
    'tickVolume',
    'muted',
    'voice',
    'voiceVolume',
    'voiceName',
    'voiceSpeed',
  ],
  storage: [],
};

export interface DrawerProps {
  preferences: Preferences;
  onChange: (changed: Partial<Preferences>) => void;
}
