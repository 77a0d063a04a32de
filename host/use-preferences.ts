import { useRef, useState } from 'react';
import type { HostArchive, Kept } from '../workers/archive/archive.ts';
import type { Preferences } from './preferences.ts';

/** Whether what is set now is kept: `null` while the archive has not said. */
export type KeptSign = Kept | null;

/** The host's preferences. They count at once, and the archive says when they are kept. */
export function usePreferences(
  archive: Pick<HostArchive, 'keepSettings'>,
  loaded: Preferences,
): { preferences: Preferences; kept: KeptSign; setPreferences: (next: Preferences) => void } {
  const [preferences, set] = useState(loaded);
  const [kept, setKept] = useState<KeptSign>({ kept: true });
  /** What waits while an earlier write is under way: only the newest is worth writing. */
  const waiting = useRef<Preferences | null>(null);
  const writing = useRef(false);

  const write = async () => {
    writing.current = true;
    let answer: Kept = { kept: true };
    while (waiting.current) {
      const next = waiting.current;
      waiting.current = null;
      answer = await archive.keepSettings(next).catch((): Kept => ({ kept: false, why: 'failed' }));
    }
    writing.current = false;
    setKept(answer);
  };

  const setPreferences = (next: Preferences) => {
    set(next);
    setKept(null);
    waiting.current = next;
    if (!writing.current) void write();
  };
  return { preferences, kept, setPreferences };
}
