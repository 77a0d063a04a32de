import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';

/** A stage whose drawing is fetched when it is first shown; until then the wall is bare. */
export function lateStage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Late = lazy(async () => ({ default: await load() }));
  return function Stage(props: Props) {
    return (
      <Suspense fallback={null}>
        <Late {...props} />
      </Suspense>
    );
  };
}
