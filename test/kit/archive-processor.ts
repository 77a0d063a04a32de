import type { Place } from '../../workers/archive/place.ts';
import { openProcessor } from '../../workers/archive/processor.ts';
import type { ProcessorTools } from '../../workers/archive/processor.ts';
import type { Sealer } from '../../workers/archive/sealer.ts';

/** Seals so that it can be seen that something is sealed. */
const mirrorSealer: Sealer = {
  seal: async (plain) => plain.map((byte) => byte ^ 0xa5),
  unseal: async (sealed) => sealed.map((byte) => byte ^ 0xa5),
};

/** A browser without a secure context. */
export const noSealer: Sealer = { seal: async () => null, unseal: async () => null };

/** The time is one second later whenever somebody looks. */
export function tools(parts: Partial<ProcessorTools> = {}): ProcessorTools {
  let now = Date.UTC(2026, 10, 20, 20);
  return {
    sealer: mirrorSealer,
    thumbnail: async (bytes) => new Blob([bytes.slice(0, 100)], { type: 'image/webp' }),
    now: () => (now += 1000),
    ...parts,
  };
}

export async function processorIn(place: Place, parts: Partial<ProcessorTools> = {}) {
  const opened = await openProcessor(place, tools(parts));
  if (!opened.ok) throw new Error(`the archive is ${opened.problem}`);
  return opened.processor;
}
