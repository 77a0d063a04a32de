/** The painters a host may choose, as `workers/engine/painters/registry.ts` names them. */
export const painters = [{ id: 'collage', title: 'Collage' }] as const;
