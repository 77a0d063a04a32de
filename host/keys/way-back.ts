/** Marks the button that leads back from where one is. */
export const leadsBack = { 'aria-keyshortcuts': 'Escape' } as const;

const marked = '[aria-keyshortcuts~="Escape"]';

/** Presses the way back; false when there is none, or when something is being written. */
export function goBack(page: Document, { key, target }: KeyboardEvent): boolean {
  if (key === 'Escape' && isWriting(target)) return false;
  const sheet = page.querySelector<HTMLDialogElement>('dialog[open]');
  if (sheet !== null) {
    // By itself it heeds Escape alone.
    if (key === 'Escape') return false;
    return !sheet.dispatchEvent(new Event('cancel', { cancelable: true }));
  }
  // The nearest one: a question that is open is answered before a room is left.
  let part = target instanceof Element ? target : page.body;
  while (part.parentElement !== null && waysIn(part).length === 0) part = part.parentElement;
  const way = waysIn(part).at(-1);
  way?.click();
  return way !== undefined;
}

function waysIn(part: Element): HTMLElement[] {
  const ways = Array.from(part.querySelectorAll<HTMLElement>(marked));
  return ways.filter((way) => way.checkVisibility() && !way.closest('[inert]'));
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  return /^(text|search|password)$/.test(target.type) && target.value !== '';
}
