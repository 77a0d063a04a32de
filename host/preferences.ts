import * as z from 'zod/mini';
import { Config } from '../shared/config.ts';
import { PaintingSettings } from '../shared/painting-settings.ts';
import { Wifi } from './lobby/wifi.ts';
import { fieldByField } from './settings/field-by-field.ts';
import type { Checked } from './settings/field-by-field.ts';

const loudness = (usual: number) => z._default(z.number().check(z.gte(0), z.lte(1)), usual);
/** What a cartridge is set to; checked by the cartridge's own schema. */
const CartridgeSettings = z.record(z.string(), z.unknown());

export const slowestVoice = 0.7;
export const fastestVoice = 1.4;

export const mostPresets = 8;
export const longestPresetName = 16;
const OwnPreset = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(longestPresetName)),
  settings: CartridgeSettings,
});
export type OwnPreset = z.infer<typeof OwnPreset>;

/** What the host has set, kept in the archive. */
export const Preferences = z.object({
  /** Which cartridge comes next. */
  cartridge: z._default(z.string(), 'masterpiece'),
  /** How each cartridge is set, by its id. */
  settings: z._default(z.record(z.string(), CartridgeSettings), {}),
  /** The host's own presets, by cartridge. */
  presets: z._default(z.record(z.string(), z.array(OwnPreset).check(z.maxLength(mostPresets))), {}),
  /** What the host keeps for a game beside its settings, by cartridge; checked by the game. */
  shelves: z._default(z.record(z.string(), z.unknown()), {}),
  painting: z._default(PaintingSettings, PaintingSettings.parse({})),
  /** Which of the machine's addresses phones are sent to; null: the first. */
  address: z._default(z.nullable(z.string()), null),
  /** Null: as the site's `config.json` says. */
  brokers: z._default(z.nullable(Config.shape.brokers), null),
  /** Null: as the site's `config.json` says. */
  iceServers: z._default(z.nullable(Config.shape.iceServers), null),
  /** Whether newcomers wait at the door for a yes. */
  newFacesWait: z._default(z.boolean(), false),
  /** For the lobby's second code; its password leaves this browser in no file. */
  wifi: z._default(z.nullable(Wifi), null),
  /** Whether names, pictures and what players write wait for a yes. */
  textsWait: z._default(z.boolean(), false),
  /** Whether the press that opens a room fills the screen, too. */
  fullscreen: z._default(z.boolean(), true),
  /** Whether the room's code is under a cloth until it is asked for. */
  codeHidden: z._default(z.boolean(), false),
  /** How much later the stage is seen by those who watch a stream of it. */
  streamDelaySeconds: z._default(z.int().check(z.gte(0), z.lte(30)), 0),
  voice: z._default(z.boolean(), true),
  /** Which of the machine's voices (its `voiceURI`); null: the best there is. */
  voiceName: z._default(z.nullable(z.string()), null),
  /** 1 is an ordinary pace. */
  voiceSpeed: z._default(z.number().check(z.gte(slowestVoice), z.lte(fastestVoice)), 1),
  /** Loudness, 0…1: of everything, and of each thing below that. */
  masterVolume: loudness(1),
  voiceVolume: loudness(0.8),
  soundVolume: loudness(0.8),
  tickVolume: loudness(0.8),
  /** Nothing is heard at all. */
  muted: z._default(z.boolean(), false),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = Preferences.parse({});

/** What was kept; a field that no longer makes sense is as it came, and named. */
export function readPreferences(kept: unknown): Checked<Preferences> {
  return fieldByField(Preferences, kept);
}
