import type { InstallAdvice } from './install.ts';

/** Every text about installing the page and its newer versions. */
export const words = {
  install: 'Install',
  installHint: 'A program of its own, that starts without a network, too.',
  advice: {
    safari: 'To install: File, then Add to Dock. It starts without a network, too.',
    ios: 'To install: Share, then Add to Home Screen. It starts without a network, too.',
    tv: 'A television installs no pages. Bookmark this one, and press F for the whole screen.',
    bookmark:
      'This browser installs no pages. A bookmark does as well: it opens without a network, too.',
  } satisfies Record<InstallAdvice, string>,
  update: 'Update',
  updateReady: 'There is a newer Hogwash. It takes a moment and loses nothing.',
  takingOver: 'Updating…',
};
