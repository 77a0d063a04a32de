import type { ArchiveNews } from './archive.ts';

/** What the page tells the archive worker; everything else is a call on one of these ports. */
export type ToArchive =
  /** The other end calls a `HostArchive`. */
  | { kind: 'page'; port: MessagePort }
  /** The other end calls a `RoomArchive`. */
  | { kind: 'engine'; port: MessagePort }
  /** The page may go away any moment. */
  | { kind: 'hiding' };

export type FromArchive = ArchiveNews;
