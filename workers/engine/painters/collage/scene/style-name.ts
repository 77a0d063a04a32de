/** The ways of painting; `styles/list.ts` has one for each. */
export const styleNames = [
  'oil',
  'cutPaper',
  'lamp',
  'halftone',
  'watercolour',
  'linocut',
  'stainedGlass',
  'cubist',
] as const;

export type StyleName = (typeof styleNames)[number];
