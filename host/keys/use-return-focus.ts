import { useLayoutEffect, useRef } from 'react';

/** What had the focus when something was opened has it again when that is closed. */
export function useReturnFocus(open: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) {
      before.current = document.activeElement;
      return;
    }
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
  }, [open]);
}
