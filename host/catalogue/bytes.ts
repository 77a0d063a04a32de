const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** `14 MB`, `2.1 GB`: two figures, no more. */
export function bytesInWords(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = unit > 0 && size < 9.95 ? size.toFixed(1) : Math.round(size);
  return `${shown} ${units[unit]}`;
}
