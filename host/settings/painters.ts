/** A painter as the office offers it. */
export interface PainterEntry {
  /** As `workers/engine/painters/registry.ts` names it. */
  id: string;
  title: string;
  hint: string;
  /** Whether it works with the host's own key alone. */
  takesKey: boolean;
}

export const painters: readonly PainterEntry[] = [
  {
    id: 'collage',
    title: 'Collage',
    hint: 'Works on this machine, without a key and without the internet.',
    takesKey: false,
  },
];
