type Watched = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the screen from going dark until the returned function is called. A browser lets go of the
 * lock whenever the page is hidden, so it is taken again when the page is seen. `wakeLock` is missing
 * in old browsers and on plain http: then the screen does as it likes.
 */
export function stayAwake(page: Watched, wakeLock: WakeLock | undefined): () => void {
  let over = false;
  let held: WakeLockSentinel | null = null;
  const take = async () => {
    if (wakeLock === undefined || page.visibilityState !== 'visible') return;
    // Refused, when the battery is low for instance.
    const lock = await wakeLock.request('screen').catch(() => null);
    if (over) void lock?.release();
    else held = lock;
  };
  const seen = () => void take();
  page.addEventListener('visibilitychange', seen);
  seen();
  return () => {
    over = true;
    page.removeEventListener('visibilitychange', seen);
    void held?.release();
  };
}
