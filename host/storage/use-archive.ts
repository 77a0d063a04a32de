import { useCallback, useEffect, useState } from 'react';
import type { Kept, Opened } from '../../workers/archive/archive.ts';
import type { StartedArchive } from '../archive.ts';
import type { Preferences } from '../preferences.ts';
import type { Checked } from '../settings/field-by-field.ts';
import { loadPreferences } from '../settings/load-preferences.ts';
import type { OldShelf } from '../settings/old-shelf.ts';

/** A way into the archive. */
export type Way = 'open' | 'takeOver' | 'playWithout';

export type ArchiveState =
  | { kind: 'opening'; way: Way }
  | Exclude<Opened, { kind: 'open' }>
  | (Extract<Opened, { kind: 'open' }> & { preferences: Checked<Preferences> })
  /** Another tab has taken over. */
  | { kind: 'moved' };

/** Opens the archive, with what the host has set, and listens to what it says afterwards. */
export function useArchive(started: StartedArchive, shelf: OldShelf | null) {
  const [state, setState] = useState<ArchiveState>({ kind: 'opening', way: 'open' });
  /** The last news of whether what happens is being kept; null before any. */
  const [keeping, setKeeping] = useState<Kept | null>(null);

  const enter = useCallback(
    async (way: Way) => {
      setState({ kind: 'opening', way });
      const entered = await entering(started, shelf, way);
      setState(entered);
    },
    [started, shelf],
  );

  useEffect(
    () =>
      started.subscribe((news) => {
        switch (news.kind) {
          case 'moved':
            return setState({ kind: 'moved' });
          case 'keeping':
            return setKeeping(news.kept);
        }
      }),
    [started],
  );
  useEffect(() => {
    void entering(started, shelf, 'open').then(setState);
  }, [started, shelf]);
  return { state, keeping, enter };
}

async function entering(
  { archive }: StartedArchive,
  shelf: OldShelf | null,
  way: Way,
): Promise<ArchiveState> {
  try {
    const opened = await archive[way]();
    if (opened.kind !== 'open') return opened;
    return { ...opened, preferences: await loadPreferences(archive, shelf) };
  } catch (error) {
    return { kind: 'locked', message: error instanceof Error ? error.message : String(error) };
  }
}
