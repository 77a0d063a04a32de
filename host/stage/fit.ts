import { useLayoutEffect } from 'react';
import type { DependencyList } from 'react';

/** Below this nothing is legible anyway (pixels). */
const smallest = 6;

/**
 * The largest size in pixels, of `most` and less, at which `fits` says yes, to half a pixel. `fits`
 * sets the size and looks; it has been called last with the size returned.
 */
export function largestFitting(most: number, fits: (size: number) => boolean): number {
  if (fits(most)) return most;
  let low = smallest;
  let high = most;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
  return low;
}

/** Whether all of the content lies inside the box. */
export function contained(box: Element): boolean {
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}

/** Runs `fit` before the first paint, and again when the window or the letters have changed. */
export function useFit(fit: () => void, dependencies: DependencyList): void {
  useLayoutEffect(() => {
    let wanted = true;
    fit();
    const again = () => {
      if (wanted) fit();
    };
    window.addEventListener('resize', again);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      wanted = false;
      window.removeEventListener('resize', again);
      document.fonts.removeEventListener('loadingdone', again);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, dependencies);
}
