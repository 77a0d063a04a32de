import { wrap } from 'comlink';
import type { RoomArchive } from './archive.ts';

/** The archive at the other end of a port of `connectEngine`. */
export function wrapRoomArchive(port: MessagePort): RoomArchive {
  const remote = wrap<RoomArchive>(port);
  return {
    openRoom: (secret, opening) => remote.openRoom(secret, opening),
    savedRoom: () => remote.savedRoom(),
    keep: (entry) => remote.keep(entry),
    closeRoom: (room) => remote.closeRoom(room),
    picture: (hash) => remote.picture(hash),
    painterKey: (painter) => remote.painterKey(painter),
  };
}
