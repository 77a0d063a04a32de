import type { WakeCalls } from '../../../shared/link/wake-calls.ts';

/** A worker is never hidden; but it may lose its network. */
export const workerWakeCalls: WakeCalls = (wake) => {
  addEventListener('online', wake);
  return () => removeEventListener('online', wake);
};
