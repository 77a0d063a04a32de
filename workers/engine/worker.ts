import { wrapRoomArchive } from '../archive/room-archive-port.ts';
import { forgetfulArchive } from './forgetful-archive.ts';
import type { FromEngine, ToEngine } from './messages.ts';
import { aboutPainter, testPainter } from './painter-desk.ts';
import type { PaintProgress } from './painters/painter.ts';
import { openRoom } from './open-room.ts';
import type { OpenRoom } from './open-room.ts';

const post = (message: FromEngine) => self.postMessage(message);

let room: Promise<OpenRoom> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if (data.kind === 'open') {
    const archive = data.archive === null ? forgetfulArchive : wrapRoomArchive(data.archive);
    room ??= openRoom(data, archive, post);
    return;
  }
  if (data.kind === 'aboutPainter') {
    void aboutPainter(data.painter, data.settings).then((about) =>
      post({ kind: 'aboutPainter', about }),
    );
    return;
  }
  if (data.kind === 'testPainter') {
    const { painter, painting, archive } = data;
    const progress = (told: PaintProgress) => post({ kind: 'painterTesting', progress: told });
    void testPainter(painter, painting, wrapRoomArchive(archive), progress).then((tested) =>
      post({ kind: 'painterTested', painter, tested }),
    );
    return;
  }
  // What comes while it opens waits its turn.
  void room?.then((opened) => hear(opened, data));
});

type RoomMessage = Exclude<ToEngine, { kind: 'open' | 'aboutPainter' | 'testPainter' }>;

function hear({ engine, link, doctor, bots }: OpenRoom, message: RoomMessage): void {
  switch (message.kind) {
    case 'control':
      return engine.control(message.control);
    case 'fillSeat':
      return bots.fillSeat();
    case 'sendBotsHome':
      return bots.sendHome();
    case 'lookAfter':
      return doctor.lookAfter(message.wanted);
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
