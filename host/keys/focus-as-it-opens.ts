/** A ref for what has the focus as it opens. Made anew by each render it would take it back each time. */
export const focusAsItOpens = (element: HTMLElement | null): void => element?.focus();
