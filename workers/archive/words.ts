/** What the archive says to people by itself. */
export const words = {
  held:
    'Another tab or window still holds the archive. Close every other Hogwash tab, ' +
    'then try again; if that does not help, restart the browser.',
  cannotOpen: (why: string) =>
    `This browser cannot open its archive (${why}). Nothing in it was touched.`,
  full: 'This device has no room left, so the archive cannot be opened. Nothing in it was touched.',
  newOneDamaged: 'a new one cannot be read back',
  notOpen: 'The archive is not open here.',
};
