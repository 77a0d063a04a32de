/** Tells whenever the page may have been asleep or without a network; returns how to stop. */
export type WakeCalls = (wake: () => void) => () => void;

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
