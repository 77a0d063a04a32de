import type { Box } from './nearest.ts';

export interface Reachable {
  element: HTMLElement;
  /** Where it is seen. */
  box: Box;
}

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** Everything that may have the focus just now; under a sheet that lies over all, only what is on it. */
export function reachable(page: Document): Reachable[] {
  const [sheet] = Array.from(page.querySelectorAll('dialog[open]')).toReversed();
  return Array.from((sheet ?? page).querySelectorAll<HTMLElement>(focusable))
    .filter(isThere)
    .map((element) => ({ element, box: boxOf(element) }));
}

/** An input is as large as itself and its label, which may be all that is drawn of it. */
export function boxOf(element: HTMLElement): Box {
  const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
  const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Tabs that are not open are stops of the arrow keys, though not of Tab. */
function isThere(element: HTMLElement): boolean {
  if (element.matches(':disabled, [type="hidden"]') || element.closest('[inert]')) return false;
  if (element.tabIndex < 0 && element.role !== 'tab') return false;
  return element.checkVisibility({ visibilityProperty: true });
}
