import type { OpenPeer, PeerSignal } from './peer.ts';

/** What is used of simple-peer. (Its own types are of its Node build and would bring Node's along.) */
interface SimplePeer {
  /** The data channel's `bufferedAmount`. */
  readonly bufferSize: number;
  signal(data: object): void;
  send(bytes: Uint8Array): void;
  destroy(): void;
  on(event: 'signal', listener: (data: object) => void): void;
  on(event: 'data', listener: (data: Uint8Array) => void): void;
  on(event: 'connect' | 'error' | 'close', listener: () => void): void;
}
type MakeSimplePeer = new (options: { initiator: boolean; config: object }) => SimplePeer;

/** Above this much unsent, a channel is choked: what is sent then is lost, and resent later. */
const choked = 1024 * 1024;

/** A peer made by simple-peer, which is loaded only when the first one is wanted. */
export const openSimplePeer: OpenPeer = (options, events) => {
  const early: PeerSignal[] = [];
  let peer: SimplePeer | null = null;
  let open = false;
  let ended = false;

  const end = (told: boolean) => {
    if (ended) return;
    ended = true;
    peer?.destroy();
    if (told) events.closed();
  };
  const signal = (data: PeerSignal) => {
    if (ended) return;
    try {
      peer?.signal(data);
    } catch {
      end(true);
    }
  };
  const begin = async () => {
    // @ts-expect-error The browser build, which alone works under Vite, has no types.
    const loaded: { default: MakeSimplePeer } = await import('simple-peer/simplepeer.min.js');
    if (ended) return;
    const Peer = loaded.default;
    const made = new Peer({
      initiator: options.initiator,
      config: { iceServers: options.iceServers },
    });
    made.on('signal', (data) => {
      // Candidates are objects of the browser's own kind: JSON makes them plain.
      if (!ended) events.signal(JSON.parse(JSON.stringify(data)) as PeerSignal);
    });
    made.on('connect', () => {
      open = true;
      if (!ended) events.open();
    });
    made.on('data', (data) => {
      if (!ended) events.data(new Uint8Array(data));
    });
    made.on('error', () => end(true));
    made.on('close', () => end(true));
    peer = made;
    early.forEach(signal);
  };
  begin().catch(() => end(true));

  return {
    signal(data) {
      if (peer) signal(data);
      else early.push(data);
    },
    send(bytes) {
      if (!peer || !open || ended || peer.bufferSize > choked) return;
      try {
        peer.send(bytes);
      } catch {
        // The channel is closing; its end comes as an event.
      }
    },
    close: () => end(false),
  };
};
