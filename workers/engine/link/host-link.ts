import type { Presence } from '../../../src/room/event.ts';
import type { Config } from '../../../shared/config.ts';
import type {
  HostSignal,
  PhoneMessage,
  PhoneSignal,
  PhoneView,
  Verdict,
} from '../../../shared/messages.ts';
import type { BrokerHealth } from '../messages.ts';

/** A phone's identity in this room: HMAC(its UUID, room key), base64url. Secret; never in a view. */
export type Identity = string;

export interface PresenceChange {
  identity: Identity;
  presence: Presence;
}

export interface HostLinkEvents {
  /** A phone's session is open (new or again). Its view is expected in return. */
  arrived(identity: Identity): void;
  /** A parsed message; the verdict is sent with the acknowledgement. Never called twice for one. */
  message(identity: Identity, message: PhoneMessage): Verdict | Promise<Verdict>;
  signal(identity: Identity, signal: PhoneSignal): void;
  /**
   * How lately phones were heard, whenever that changes; one that has just arrived is here. What
   * changes in one moment comes together: a network that fails takes all phones with it.
   */
  presence(changes: readonly PresenceChange[]): void;
  /** It sends far beyond its limits and is not heard for a while · it is heard again. */
  barred(identity: Identity, barred: boolean): void;
  brokers(brokers: BrokerHealth[]): void;
  /** Something that is no valid message was dropped, by reason. */
  dropped(reason: string): void;
}

/** The peer connections, which only the page can hold. `peer` names one connection. */
export interface PeerPort {
  dial(peer: string, iceServers: Config['iceServers']): void;
  signal(peer: string, data: unknown): void;
  send(peer: string, bytes: Uint8Array): void;
  close(peer: string): void;
}

/** How far a phone has come, and how its link is doing; times in real milliseconds. */
export type CallerReport = { identity: Identity } &
  /** It was answered and has not come in. */
  (
    | { step: 'hello'; since: number }
    | {
        step: 'inside';
        way: 'relay' | 'direct';
        roundTrip: number | null;
        heardAgo: number;
        barred: boolean;
      }
  );

/** The host's end of all links of a room. */
export interface HostLink {
  /** The newest view replaces those not yet acknowledged. */
  view(identity: Identity, view: PhoneView): void;
  signal(identity: Identity, signal: HostSignal): void;
  report(): CallerReport[];
  /** From the page, about a peer connection it holds. */
  peerSignal(peer: string, data: unknown): void;
  peerOpen(peer: string): void;
  peerClosed(peer: string): void;
  peerData(peer: string, bytes: Uint8Array): void;
  close(): void;
}
