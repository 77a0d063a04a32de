import { useEffect } from 'react';
import './own-colour.css';

/** Paints the page, and the browser's own bar, in the player's colour; `null` for a watcher. */
export function useOwnColour(colour: number | null): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.colour = colour === null ? 'none' : String(colour);
    const painted = getComputedStyle(root).getPropertyValue('--own').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', painted);
  }, [colour]);
}
