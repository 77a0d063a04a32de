import type { Beating } from './conductor.ts';

export const pageTime: Beating = {
  now: () => performance.now(),
  after(milliseconds, act) {
    const alarm = setTimeout(act, milliseconds);
    return () => clearTimeout(alarm);
  },
};
