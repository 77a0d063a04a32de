import { wrapRoomArchive } from '../archive/room-archive-port.ts';
import type { ToEngine } from './messages.ts';
import { openRoom } from './open-room.ts';
import type { OpenRoom } from './open-room.ts';

let room: Promise<OpenRoom> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if (data.kind === 'open') {
    room ??= openRoom(data, wrapRoomArchive(data.archive), (message) => self.postMessage(message));
    return;
  }
  // What comes while it opens waits its turn.
  void room?.then((opened) => hear(opened, data));
});

function hear({ engine, link }: OpenRoom, message: Exclude<ToEngine, { kind: 'open' }>): void {
  switch (message.kind) {
    case 'control':
      return engine.control(message.control);
    case 'evidence':
      return engine.evidence();
    case 'peerSignal':
      return link.peerSignal(message.peer, message.data);
    case 'peerOpen':
      return link.peerOpen(message.peer);
    case 'peerClosed':
      return link.peerClosed(message.peer);
    case 'peerData':
      return link.peerData(message.peer, message.bytes);
  }
}
