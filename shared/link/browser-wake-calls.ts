import type { WakeCalls } from './wake-calls.ts';

export const browserWakeCalls: WakeCalls = (wake) => {
  const ifVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', ifVisible);
  addEventListener('pageshow', wake);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', ifVisible);
    removeEventListener('pageshow', wake);
    removeEventListener('online', wake);
  };
};
