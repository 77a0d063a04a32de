import { browserClock } from '../../shared/link/wall-clock.ts';
import { Engine } from './engine.ts';
import { keepFace } from './faces.ts';
import { createRoomKeys, openHostLink } from './link/open-host-link.ts';
import type { FromEngine, ToEngine } from './messages.ts';
import { painters } from './painters/registry.ts';

const post = (message: FromEngine) => self.postMessage(message);
const seed = () => crypto.getRandomValues(new Int32Array(1))[0] as number;

function open({ brokers, iceServers, rate }: ToEngine & { kind: 'open' }) {
  const keys = createRoomKeys();
  const engine: Engine = new Engine({
    phones: {
      view: (identity, view) => link.view(identity, view),
      signal: (identity, signal) => link.signal(identity, signal),
    },
    post,
    painter: painters[0],
    keepFace,
    time: browserClock(),
    rate,
    seed,
  });
  const link = openHostLink({
    keys,
    brokers,
    iceServers,
    peers: {
      dial: (peer, servers) => post({ kind: 'peerDial', peer, iceServers: servers }),
      signal: (peer, data) => post({ kind: 'peerSignal', peer, data }),
      send: (peer, bytes) => post({ kind: 'peerSend', peer, bytes }),
      close: (peer) => post({ kind: 'peerClose', peer }),
    },
    events: engine.link,
  });
  post({ kind: 'opened', room: keys.room });
  return { engine, link };
}

let room: ReturnType<typeof open> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if (data.kind === 'open') {
    room ??= open(data);
    return;
  }
  if (room === null) return;
  const { engine, link } = room;
  switch (data.kind) {
    case 'control':
      return engine.control(data.control);
    case 'evidence':
      return engine.evidence();
    case 'peerSignal':
      return link.peerSignal(data.peer, data.data);
    case 'peerOpen':
      return link.peerOpen(data.peer);
    case 'peerClosed':
      return link.peerClosed(data.peer);
    case 'peerData':
      return link.peerData(data.peer, data.bytes);
  }
});
