import type { HostArchive } from '../../workers/archive/archive.ts';

/** What the catalogue asks of the archive. */
export type PastGames = Pick<
  HostArchive,
  | 'catalogue'
  | 'game'
  | 'recording'
  | 'picture'
  | 'thumbnail'
  | 'rename'
  | 'remove'
  | 'exportGame'
  | 'exportAll'
  | 'importAll'
  | 'storage'
>;
