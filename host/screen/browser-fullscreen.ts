import type { Fullscreen } from './big-screen.ts';

export function browserFullscreen(page: Document): Fullscreen | null {
  if (!page.fullscreenEnabled) return null;
  // Refused: the page stays as large as it is.
  const unheeded = () => undefined;
  return {
    subscribe(changed) {
      page.addEventListener('fullscreenchange', changed);
      return () => page.removeEventListener('fullscreenchange', changed);
    },
    isOn: () => page.fullscreenElement !== null,
    enter: () => void page.documentElement.requestFullscreen().catch(unheeded),
    leave: () => void page.exitFullscreen().catch(unheeded),
  };
}
