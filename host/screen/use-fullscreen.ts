import { useSyncExternalStore } from 'react';
import { useKeys } from '../use-keys.ts';
import type { Fullscreen } from './big-screen.ts';

const never = () => () => undefined;

export function useFullscreen(fullscreen: Fullscreen | null): boolean {
  return useSyncExternalStore(fullscreen?.subscribe ?? never, () => fullscreen?.isOn() ?? false);
}

/** F fills the screen, and gives it back. */
export function useFullscreenKey(fullscreen: Fullscreen | null): void {
  const press = (event: KeyboardEvent) => {
    if (fullscreen === null || event.repeat) return false;
    turn(fullscreen);
  };
  useKeys({ f: press, F: press });
}

export function turn(fullscreen: Fullscreen): void {
  if (fullscreen.isOn()) fullscreen.leave();
  else fullscreen.enter();
}
