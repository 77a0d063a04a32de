import type { HostArchive } from '../workers/archive/archive.ts';

/** Whether a painter's key is there, and for how long: sealed for good, or lent to this page. */
export type KeyState = 'none' | 'sealed' | 'lent';

/** The painters' keys as the page knows them: they go in, and only that they are there comes out. */
export interface PainterKeys {
  of(painter: string): Promise<KeyState>;
  /** Null forgets it. */
  keep(painter: string, key: string | null): Promise<KeyState>;
}

export function painterKeys(
  archive: Pick<HostArchive, 'keepPainterKey' | 'painterKeys'>,
): PainterKeys {
  // The archive says only once that it could not seal a key.
  const lent = new Set<string>();
  return {
    async of(painter) {
      const kept = await archive.painterKeys();
      if (!kept.includes(painter)) return 'none';
      return lent.has(painter) ? 'lent' : 'sealed';
    },
    async keep(painter, key) {
      const sealed = await archive.keepPainterKey(painter, key);
      lent.delete(painter);
      if (key === null) return 'none';
      if (!sealed) lent.add(painter);
      return sealed ? 'sealed' : 'lent';
    },
  };
}
