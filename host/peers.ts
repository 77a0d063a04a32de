import type { Config } from '../shared/config.ts';
import type { OpenPeer, Peer, PeerSignal } from '../shared/link/peer.ts';
import { openSimplePeer } from '../shared/link/simple-peer.ts';
import type { FromEngine, ToEngine } from '../workers/engine/messages.ts';

/** An engine's order about a peer connection. */
export type PeerOrder = FromEngine & {
  kind: 'peerDial' | 'peerSignal' | 'peerSend' | 'peerClose';
};

/** A connection that has not opened after so many milliseconds never will. */
const connectTimeout = 12_000;

/**
 * Holds the peer connections, which a worker cannot have, and moves bytes between them and the
 * engine. It reads nothing of what it carries. Returns what to do with the engine's orders.
 */
export function holdPeers(
  post: (message: ToEngine) => void,
  openPeer: OpenPeer = openSimplePeer,
): (order: PeerOrder) => void {
  const peers = new Map<string, { peer: Peer; callOff: () => void }>();

  const dial = (name: string, iceServers: Config['iceServers']) => {
    hangUp(name);
    const drop = () => {
      if (peers.get(name) !== held) return;
      hangUp(name);
      post({ kind: 'peerClosed', peer: name });
    };
    const timer = setTimeout(drop, connectTimeout);
    const peer = openPeer(
      { initiator: false, iceServers },
      {
        signal: (data) => post({ kind: 'peerSignal', peer: name, data }),
        open() {
          clearTimeout(timer);
          post({ kind: 'peerOpen', peer: name });
        },
        data: (bytes) => post({ kind: 'peerData', peer: name, bytes }),
        closed: drop,
      },
    );
    const held = { peer, callOff: () => clearTimeout(timer) };
    peers.set(name, held);
  };

  const hangUp = (name: string) => {
    const held = peers.get(name);
    held?.callOff();
    held?.peer.close();
    peers.delete(name);
  };

  return (order) => {
    switch (order.kind) {
      case 'peerDial':
        dial(order.peer, order.iceServers);
        break;
      case 'peerSignal':
        peers.get(order.peer)?.peer.signal(order.data as PeerSignal);
        break;
      case 'peerSend':
        peers.get(order.peer)?.peer.send(order.bytes);
        break;
      case 'peerClose':
        hangUp(order.peer);
        break;
    }
  };
}
