const key = 'hogwash.preferences';

/** `localStorage`, where preferences were kept before there was an archive. */
export type OldShelf = Pick<Storage, 'getItem' | 'removeItem'>;

/** What the old shelf holds, as preferences are kept now, unchecked; null when it is bare. */
export function takenFromShelf(shelf: OldShelf): unknown {
  try {
    const old: unknown = JSON.parse(shelf.getItem(key) ?? 'null');
    if (typeof old !== 'object' || old === null) return null;
    const { settings, volume, ...same } = old as Record<string, unknown>;
    const cartridge = typeof same.cartridge === 'string' ? same.cartridge : 'masterpiece';
    return {
      ...same,
      ...(settings === undefined ? {} : { settings: { [cartridge]: settings } }),
      ...(volume === undefined ? {} : { voiceVolume: volume, soundVolume: volume }),
    };
  } catch {
    return null;
  }
}

export function clearShelf(shelf: OldShelf): void {
  try {
    shelf.removeItem(key);
  } catch {
    // Denied: it is read no more either.
  }
}

/** Null where the browser denies it. */
export function browserShelf(): OldShelf | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
