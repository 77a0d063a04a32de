import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';

/** A component that is fetched when it is first shown; until then there is nothing in its place. */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Late = lazy(async () => ({ default: await load() }));
  return function Part(props: Props) {
    return (
      <Suspense fallback={null}>
        <Late {...props} />
      </Suspense>
    );
  };
}
