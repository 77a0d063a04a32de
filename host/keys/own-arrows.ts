import type { Direction } from './nearest.ts';

const steps = { left: -1, right: 1, up: 0, down: 0 } as const;

/**
 * What a control does with an arrow itself, if it does: then it keeps the focus. Sideways arrows change
 * a number or a slider; up and down lead on from everything, or a remote could not.
 */
export function keepsArrow(control: Element, direction: Direction): 'by itself' | 'done' | null {
  const step = steps[direction];
  // Enter opens the list, and in it they are its own.
  if (control.matches('select:open')) return 'by itself';
  if (!(control instanceof HTMLInputElement)) return null;
  switch (control.type) {
    case 'range':
      return step === 0 ? null : 'by itself';
    case 'number':
      return step === 0 ? null : count(control, step);
    case 'radio':
    case 'checkbox':
    case 'button':
      return null;
    default:
      return isAtEnd(control, step) ? null : 'by itself';
  }
}

function count(box: HTMLInputElement, step: number): 'done' {
  if (step > 0) box.stepUp();
  else box.stepDown();
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return 'done';
}

/** Whether an arrow leads out of what is written; a line has no up and down. */
function isAtEnd(box: HTMLInputElement, step: number): boolean {
  const { selectionStart: start, selectionEnd: end, value } = box;
  if (step === 0) return true;
  return start === end && start === (step < 0 ? 0 : value.length);
}
