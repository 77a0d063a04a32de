import { useEffect } from 'react';

/** Lets the browser ask before the page is closed or loaded anew, as long as `asks` holds. */
export function useLeavingQuestion(asks: boolean): void {
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [asks]);
}
