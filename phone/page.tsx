import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followVisibleHeight } from './frame/visible-height.ts';

/** Everything that is seen, loaded while the room is being dialled. */
export function showPage(props: ComponentProps<typeof App>): void {
  followVisibleHeight();
  const root = document.querySelector('#root');
  // None where `first.js` has said that this browser is too old.
  if (root) createRoot(root).render(<App {...props} />);
}
