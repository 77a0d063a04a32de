import { useState } from 'react';
import { defaultPreferences, loadPreferences, savePreferences } from './preferences.ts';
import type { Preferences, Shelf } from './preferences.ts';

/** The host's preferences, and whether this browser keeps them. */
export function usePreferences(shelf: Shelf | null) {
  const [preferences, set] = useState(() => (shelf ? loadPreferences(shelf) : defaultPreferences));
  const [kept, setKept] = useState(shelf !== null);
  const setPreferences = (next: Preferences) => {
    set(next);
    if (shelf) setKept(savePreferences(shelf, next));
  };
  return { preferences, kept, setPreferences };
}
