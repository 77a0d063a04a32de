import type { HostSignal } from '../shared/messages.ts';
import type { Shelf } from './memory.ts';

type FaceSignal = Extract<HostSignal, { kind: 'face' }>;

/** Faces the host has re-encoded, by hash; what is missing is asked for, one at a time. */
export interface Faces {
  /** A data URL, or null while the face is still on its way (it is asked for). */
  address(hash: string): string | null;
  arrived(face: FaceSignal): void;
  subscribe(changed: () => void): () => void;
  close(): void;
}

const patience = 3000;

/** `want` asks the host for a face; `shelf` keeps those that came, for a reload. */
export function openFaces(want: (hash: string) => void, shelf: Shelf): Faces {
  const known = new Map<string, string>();
  const missing = new Set<string>();
  const listeners = new Set<() => void>();
  let asking: ReturnType<typeof setTimeout> | null = null;

  function askNext() {
    if (asking) clearTimeout(asking);
    asking = null;
    const [next] = missing;
    if (!next) return;
    want(next);
    asking = setTimeout(() => {
      // To the back of the queue, so that one lost face does not hold up the others.
      missing.delete(next);
      missing.add(next);
      askNext();
    }, patience);
  }

  return {
    address(hash) {
      const address = known.get(hash) ?? shelf.get(`face ${hash}`);
      if (address) known.set(hash, address);
      else if (!missing.has(hash)) {
        missing.add(hash);
        if (!asking) askNext();
      }
      return address;
    },
    arrived({ hash, type, bytes }: FaceSignal) {
      const address = `data:${type};base64,${bytes}`;
      known.set(hash, address);
      shelf.set(`face ${hash}`, address);
      missing.delete(hash);
      askNext();
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    close() {
      missing.clear();
      if (asking) clearTimeout(asking);
    },
  };
}
