import type { RoomArchive } from '../archive/archive.ts';

/** Keeps nothing: for a room that is only shown. What was kept before stays as it is. */
export const forgetfulArchive: RoomArchive = {
  openRoom: async () => 1,
  savedRoom: async () => null,
  keep: async () => ({ kept: true }),
  closeRoom: async () => {},
  picture: async () => null,
  painterKey: async () => null,
};
