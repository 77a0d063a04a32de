import * as z from 'zod/mini';

/** What the host has set, kept in this browser. */
export const Preferences = z.object({
  /** Which cartridge comes next, and how it is set; checked by the cartridge's own schema. */
  cartridge: z._default(z.string(), 'masterpiece'),
  settings: z._default(z.record(z.string(), z.unknown()), {}),
  painter: z._default(z.string(), 'collage'),
  /** Which of the machine's addresses phones are sent to; null: the first. */
  address: z._default(z.nullable(z.string()), null),
  voice: z._default(z.boolean(), true),
  /** Loudness of voice and sounds, 0…1. */
  volume: z._default(z.number().check(z.gte(0), z.lte(1)), 0.8),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = Preferences.parse({});

const key = 'hogwash.preferences';

/** Where preferences are kept: `localStorage`, or a map in tests. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** What was kept, or the defaults when there is nothing or it no longer makes sense. */
export function loadPreferences(shelf: Shelf): Preferences {
  try {
    const kept = Preferences.safeParse(JSON.parse(shelf.getItem(key) ?? '{}'));
    return kept.success ? kept.data : defaultPreferences;
  } catch {
    return defaultPreferences;
  }
}

/** False when the browser does not let us keep them (full, or a private window). */
export function savePreferences(shelf: Shelf, preferences: Preferences): boolean {
  try {
    shelf.setItem(key, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

/** `localStorage`, or null where the browser denies it. */
export function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
