import type { Config } from '../config.ts';

/** One WebRTC connection with one data channel; it may take seconds to open and may never. */
export interface Peer {
  /** What the other side's peer wanted carried over. */
  signal(data: PeerSignal): void;
  /** Dropped when it is not open or is choked. */
  send(bytes: Uint8Array): void;
  close(): void;
}

/** A session description or an ICE candidate; only the two peers read it. */
export type PeerSignal = Record<string, unknown>;

export interface PeerEvents {
  /** To be carried to the other side's peer. */
  signal(data: PeerSignal): void;
  open(): void;
  data(bytes: Uint8Array): void;
  /** Closed by the other side, failed, or never possible. Comes once, and not after `close`. */
  closed(): void;
}

export type OpenPeer = (
  options: { initiator: boolean; iceServers: Config['iceServers'] },
  events: PeerEvents,
) => Peer;
