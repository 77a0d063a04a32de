import type { HostArchive } from '../../workers/archive/archive.ts';
import { hostGames } from '../games/registry.ts';
import { readPreferences } from '../preferences.ts';
import type { OwnPreset, Preferences } from '../preferences.ts';
import type { Checked } from './field-by-field.ts';
import { clearShelf, takenFromShelf } from './old-shelf.ts';
import type { OldShelf } from './old-shelf.ts';
import { readSettings } from './setting-fields.ts';

/**
 * The host's preferences from the archive; the first time from where they were kept before. `reset`
 * names, in the words of the office's fields, what made no sense and is as it came.
 */
export async function loadPreferences(
  archive: Pick<HostArchive, 'settings' | 'keepSettings'>,
  shelf: OldShelf | null,
): Promise<Checked<Preferences>> {
  let kept = await archive.settings();
  const old = shelf && takenFromShelf(shelf);
  if (kept === null && old !== null) {
    kept = readPreferences(old).value;
    const { kept: safe } = await archive.keepSettings(kept);
    if (!safe) return checked(kept);
  }
  if (shelf) clearShelf(shelf);
  return checked(kept);
}

/** As the office understands them, down to the single settings of each cartridge. */
function checked(kept: unknown): Checked<Preferences> {
  const { value, reset } = readPreferences(kept);
  const settings = { ...value.settings };
  const presets = { ...value.presets };
  for (const cartridge of Object.keys(hostGames)) {
    const own = presets[cartridge];
    if (own) presets[cartridge] = own.map((preset) => whole(cartridge, preset));
    if (settings[cartridge] === undefined) continue;
    const read = readSettings(cartridge, settings[cartridge]);
    if (read.reset.length === 0) continue;
    settings[cartridge] = read.value;
    reset.push(...read.reset.map((name) => `${cartridge}.${name}`));
  }
  return { value: { ...value, settings, presets }, reset };
}

/** A preset says everything, whatever the cartridge has learnt since. */
function whole(cartridge: string, { name, settings }: OwnPreset): OwnPreset {
  return { name, settings: readSettings(cartridge, settings).value };
}
