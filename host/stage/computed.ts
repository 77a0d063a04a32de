import type { CSSProperties } from 'react';

/** Geometry that only code can know, handed to the style sheet as custom properties. */
export function computed(properties: Record<`--${string}`, string | number>): CSSProperties {
  return properties as CSSProperties;
}
