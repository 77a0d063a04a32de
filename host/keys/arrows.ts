import { nearest } from './nearest.ts';
import type { Direction } from './nearest.ts';
import { keepsArrow } from './own-arrows.ts';
import { boxOf, reachable } from './reachable.ts';
import { revealFocus, startingPoint, watchHands } from './first-focus.ts';
import { goBack } from './way-back.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** Escape, and the Back of remotes. */
const back = new Set(['Escape', 'GoBack', 'BrowserBack']);

/**
 * Lets the arrow keys of a keyboard or a remote reach every control of the page, Enter press it, and
 * Back lead back. Whoever else listens on the page comes first. Returns the way to stop.
 */
export function followArrows(page: Document): () => void {
  const view = page.defaultView ?? window;
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (act(page, event)) event.preventDefault();
  };
  // Listeners are called in the order they were added: this one goes to the end each time.
  const queue = () => {
    view.removeEventListener('keydown', press);
    view.addEventListener('keydown', press);
  };
  const stopWatching = watchHands(page);
  view.addEventListener('keydown', queue, true);
  return () => {
    stopWatching();
    view.removeEventListener('keydown', queue, true);
    view.removeEventListener('keydown', press);
  };
}

function act(page: Document, event: KeyboardEvent): boolean {
  const direction = directions[event.key];
  if (direction !== undefined) return !event.shiftKey && go(page, direction);
  if (event.key === 'Enter') return pressChoice(event.target);
  return back.has(event.key) && goBack(page, event);
}

function go(page: Document, direction: Direction): boolean {
  const { activeElement: here } = page;
  if (!(here instanceof HTMLElement) || here === page.body || here.closest('[inert]')) {
    startingPoint(page)?.focus();
    return true;
  }
  if (revealFocus(here)) return true;
  const kept = keepsArrow(here, direction);
  if (kept !== null) return kept === 'done';
  const others = reachable(page).filter(
    ({ element }) => element !== here && isEnteredBy(element, here, direction),
  );
  const next = nearest(boxOf(here), others, direction);
  if (next !== null) enter(next.element, here);
  return true;
}

/**
 * A column of tabs stands at the side of what they open, and is entered and left sideways; within it one
 * goes up and down alone. (A tab that is still sliding out must not make its neighbour lie to the right.)
 */
function isEnteredBy(element: HTMLElement, from: HTMLElement, direction: Direction): boolean {
  const column = element.closest('[role="tablist"][aria-orientation="vertical"]');
  const isSideways = direction === 'left' || direction === 'right';
  return column === null || column.contains(from) !== isSideways;
}

/** Of choices and tabs the one that holds is entered; from one choice to the next, that is taken. */
function enter(element: HTMLElement, from: HTMLElement): void {
  const group = groupOf(element);
  if (group.includes(from)) {
    element.focus();
    element.click();
    return;
  }
  (group.find((one) => one.matches(':checked, [aria-selected="true"]')) ?? element).focus();
}

function groupOf(element: HTMLElement): HTMLElement[] {
  const page = element.ownerDocument;
  if (element.role === 'tab') {
    const list = element.closest('[role="tablist"]');
    return Array.from(list?.querySelectorAll<HTMLElement>('[role="tab"]') ?? []);
  }
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return [];
  const all = page.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  return Array.from(all).filter(({ name, form }) => name === element.name && form === element.form);
}

/** What Enter would not press by itself. */
function pressChoice(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) {
    if (target.matches(':open') || !('showPicker' in target)) return false;
    target.showPicker();
    return true;
  }
  if (!(target instanceof HTMLInputElement)) return false;
  if (target.type !== 'checkbox' && target.type !== 'radio') return false;
  target.click();
  return true;
}
