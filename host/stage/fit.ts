import { useLayoutEffect } from 'react';
import type { DependencyList } from 'react';

/** Offsets and sizes come in whole pixels, each rounded by itself. */
const rounding = 1;
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

/**
 * Whether all children lie inside the positioned box, by layout: an animation that moves them on
 * their way changes nothing.
 */
export function contained(box: HTMLElement): boolean {
  return Array.from(box.children).every(
    (child) =>
      child instanceof HTMLElement &&
      child.offsetTop >= 0 &&
      child.offsetLeft >= 0 &&
      child.offsetTop + child.offsetHeight <= box.clientHeight + rounding &&
      child.offsetLeft + child.offsetWidth <= box.clientWidth + rounding,
  );
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
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names what the fit depends on
  }, dependencies);
}
