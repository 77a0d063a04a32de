import type { HeldPlace } from './held-place.ts';
import type { MemoryPlace } from './memory-place.ts';

/** Memory cannot be taken away, nor saved. */
export function heldMemory(memory: MemoryPlace): HeldPlace {
  return {
    keeping: memory.keeping,
    names: () => memory.names(),
    path: (name) => memory.path(name),
    open: (name) => memory.open(name),
    read: (name) => memory.read(name),
    write: (name, bytes) => memory.write(name, bytes),
    remove: (name) => memory.remove(name),
    kept: () => ({ kept: true }),
    flush: async () => undefined,
    release: async () => undefined,
  };
}
