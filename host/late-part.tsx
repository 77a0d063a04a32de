import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { patiently } from '../shared/patiently.ts';

/** A component that is fetched when it is first shown; until then `waiting` is in its place. */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const Late = lazy(async () => ({ default: await patiently(load) }));
  return function Part(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Late {...props} />
      </Suspense>
    );
  };
}
