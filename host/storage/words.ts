import type { Keeping, Kept } from '../../workers/archive/archive.ts';

/** Every text about the archive that is not in the back office. */
export const words = {
  opening: 'Unlocking the cellar…',
  openingHint: 'Past evenings are kept down there.',
  takingOver: 'Fetching the keys from the other tab…',
  takingOverHint: 'It stops there, and goes on here.',

  elsewhere: {
    title: 'Another tab has the gallery',
    hint: 'Only one can have the keys to the cellar. Go on in that tab, or take over here: the other one then stops.',
    act: 'Take over here',
    caption: 'One gallery, one curator. I insist.',
  },
  newer: {
    title: 'Kept by a newer Hogwash',
    hint: 'What is in the cellar was written by a newer version than this page. Nothing was touched. Open the newer page again, or reload this one: it may only be an old copy.',
    caption: 'I do not touch what I do not understand. Usually I sell it.',
  },
  locked: {
    title: 'The cellar won’t open',
    hint: 'Nothing was touched. Close other tabs and windows of this page, wait a moment, and try again. If that does not help, restart the browser.',
    said: (message: string) => `The browser says: ${message}`,
    caption: 'The lock is older than the masters. Jiggle it.',
  },
  again: 'Try again',
  without: 'Play without keeping anything',
  moved: {
    title: 'This room has moved to another tab',
    hint: 'You can close this one.',
    back: 'Take it back here',
    caption: 'I have left the building. So has the art.',
  },

  note: {
    keeping: {
      disk: null,
      copy: 'Kept in this browser less safely: it offers no proper disk here.',
      memory: 'Nothing is kept: all of it is gone when this page is closed.',
    } satisfies Record<Keeping, string | null>,
    setAside: 'The archive was damaged. It was set aside, and a new one begun.',
    save: 'Save the damaged file',
    forget: 'Forget it',
    gone: 'The damaged file is no longer there.',
    insecure: {
      disk: 'This address is not a safe one.',
      copy: 'At this address things are kept less safely.',
      memory: 'At this address nothing is kept.',
    } satisfies Record<Keeping, string>,
    safer: (address: string) => `On the computer that runs Hogwash, open ${address}`,
    reset: (fields: string) => `These settings made no sense, and are as they came: ${fields}.`,
  },

  unkept: {
    full: 'The cellar is full: this game goes on, but is not being kept.',
    closed: 'Another tab has the cellar: this game goes on, but is not being kept.',
    failed: 'The cellar is shut: this game goes on, but is not being kept.',
  } satisfies Record<Exclude<Kept, { kept: true }>['why'], string>,
} as const;
