import { useEffect, useRef } from 'react';
import type { Ask } from '../../src/ask.ts';

/** A short buzz when something new is asked, and a screen that stays awake, where phones can. */
export function useAttention(ask: Ask | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isNew = before.current !== null && ask !== null && ask.id !== before.current;
    before.current = ask?.id ?? null;
    // Before the first touch browsers refuse, and complain in the console.
    if (isNew && ask.kind !== 'wait' && navigator.userActivation?.hasBeenActive) {
      navigator.vibrate?.(60);
    }
  }, [ask]);

  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    async function stayAwake() {
      if (document.visibilityState !== 'visible') return;
      try {
        // Missing on plain http.
        lock = (await navigator.wakeLock?.request('screen')) ?? null;
      } catch {
        // Refused when the battery is low: the phone may sleep then.
      }
    }
    void stayAwake();
    document.addEventListener('visibilitychange', stayAwake);
    return () => {
      document.removeEventListener('visibilitychange', stayAwake);
      void lock?.release();
    };
  }, []);
}
