import type { HostLink } from '../../../workers/engine/link/host-link.ts';
import { createRoomKeys, openHostLink } from '../../../workers/engine/link/open-host-link.ts';
import type { FromEngine, ToEngine } from '../../../workers/engine/messages.ts';
import { textOf } from './link-rig.ts';
import { sampleView } from './sample-view.ts';

/** The host's end alone, in a worker: every message is taken, and comes back as a view. */
const post = (message: FromEngine) => postMessage(message);
let link: HostLink;

function open(brokers: string[]) {
  const keys = createRoomKeys();
  link = openHostLink({
    keys,
    brokers,
    iceServers: [],
    peers: {
      dial: (peer, iceServers) => post({ kind: 'peerDial', peer, iceServers }),
      signal: (peer, data) => post({ kind: 'peerSignal', peer, data }),
      send: (peer, bytes) => post({ kind: 'peerSend', peer, bytes }),
      close: (peer) => post({ kind: 'peerClose', peer }),
    },
    events: {
      arrived: (identity) => link.view(identity, sampleView('welcome')),
      message: (identity, message) => {
        link.view(identity, sampleView(textOf(message)));
        return { verdict: 'taken', problem: null };
      },
      signal: () => undefined,
      presence: () => undefined,
      barred: () => undefined,
      brokers: (brokers) => post({ kind: 'brokers', brokers }),
      dropped: (reason) => {
        throw new Error(`dropped: ${reason}`);
      },
    },
  });
  post({ kind: 'opened', room: keys.room, leftAt: null, closed: null });
}

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if (data.kind === 'open') open(data.brokers);
  else if (data.kind === 'peerSignal') link.peerSignal(data.peer, data.data);
  else if (data.kind === 'peerOpen') link.peerOpen(data.peer);
  else if (data.kind === 'peerClosed') link.peerClosed(data.peer);
  else if (data.kind === 'peerData') link.peerData(data.peer, data.bytes);
});
