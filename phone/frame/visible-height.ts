/**
 * Keeps `--visible`, the height that the on-screen keyboard leaves, and marks the page as cramped
 * when that is little, so that what is not needed for writing makes room.
 */
export function followVisibleHeight(): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const root = document.documentElement;
  const follow = () => {
    root.style.setProperty('--visible', `${Math.round(viewport.height)}px`);
    root.toggleAttribute('data-cramped', viewport.height < 430);
  };
  viewport.addEventListener('resize', follow);
  follow();
}
