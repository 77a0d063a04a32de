import { useEffect, useRef } from 'react';
import { reachable } from './reachable.ts';

/** Whether the last thing that was touched was a key. */
let byKeys = false;
/** What has the focus without having been given it by hand: nothing is drawn around it. */
const quiet = 'data-quiet';

/** Notes what the page is being used with; returns the way to stop. */
export function watchHands(page: Document): () => void {
  byKeys = false;
  const key = () => (byKeys = true);
  const pointer = () => (byKeys = false);
  page.addEventListener('keydown', key, true);
  page.addEventListener('pointerdown', pointer, true);
  return () => {
    page.removeEventListener('keydown', key, true);
    page.removeEventListener('pointerdown', pointer, true);
  };
}

/** Where a remote begins: where it is meant to, else the loud button, else the first there is. */
export function startingPoint(page: Document): HTMLElement | null {
  const all = reachable(page).map(({ element }) => element);
  const meant = all.find((element) => element.matches('[data-begin]'));
  const first = meant ?? all.find((element) => element.matches('.act'));
  const inMain = all.find((element) => element.matches('main :not(input, a)'));
  return first ?? inMain ?? all[0] ?? null;
}

/**
 * When another screen opens and nothing has the focus, something sensible has it: then Enter presses,
 * and arrows lead on. Only who uses keys sees it before the first of them. Null: not open yet.
 */
export function useFirstFocus(screen: string | null): void {
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (opened.current === screen) return;
    opened.current = screen;
    if (screen === null) return;
    const here = document.activeElement;
    if (here !== null && here !== document.body && !here.closest('[inert]')) return;
    const start = startingPoint(document);
    if (start === null) return;
    if (!byKeys) {
      start.setAttribute(quiet, '');
      start.addEventListener('blur', () => start.removeAttribute(quiet), { once: true });
    }
    start.focus({ preventScroll: true });
  });
}

/** Draws what was quiet; false when there was nothing to draw. */
export function revealFocus(element: HTMLElement): boolean {
  if (!element.hasAttribute(quiet)) return false;
  // Given anew, as by hand; blurred, it forgets that it was quiet.
  element.blur();
  element.focus();
  return true;
}
