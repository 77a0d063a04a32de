import { useEffect, useRef, useState } from 'react';
import type { PastGames } from './past-games.ts';

/** Where the page has put each picture that has come, by hash; null when it could not be had. */
export type Addresses = ReadonlyMap<string, string | null>;

/**
 * Fetches pictures one after the other, in the order wanted, and lets go of those that are no longer
 * wanted. What comes after it is unmounted is never put anywhere.
 */
export function useAddresses(
  archive: Pick<PastGames, 'picture' | 'thumbnail'>,
  size: 'picture' | 'thumbnail',
  hashes: readonly string[],
): Addresses {
  const [addresses, setAddresses] = useState<Addresses>(new Map());
  const kept = useRef(new Map<string, string | null>());
  const wanted = Array.from(new Set(hashes)).join(' ');

  useEffect(() => {
    let stopped = false;
    const list = wanted === '' ? [] : wanted.split(' ');
    for (const [hash, address] of kept.current) {
      if (list.includes(hash)) continue;
      letGo(address);
      kept.current.delete(hash);
    }
    const fetchAll = async () => {
      for (const hash of list) {
        if (kept.current.has(hash)) continue;
        const picture = await archive[size](hash).catch(() => null);
        if (stopped) return;
        kept.current.set(hash, picture && URL.createObjectURL(picture));
        setAddresses(new Map(kept.current));
      }
    };
    void fetchAll();
    return () => {
      stopped = true;
    };
  }, [archive, size, wanted]);

  useEffect(() => {
    const { current } = kept;
    return () => {
      for (const address of current.values()) letGo(address);
      current.clear();
    };
  }, []);

  return addresses;
}

function letGo(address: string | null): void {
  if (address !== null) URL.revokeObjectURL(address);
}

/** Those that have come, as the stage wants them. */
export function cameOf(...addresses: readonly Addresses[]): ReadonlyMap<string, string> {
  const came = addresses.flatMap((some) =>
    Array.from(some).flatMap(([hash, address]) => (address === null ? [] : [[hash, address]])),
  );
  return new Map(came as [string, string][]);
}
