import type { Config } from '../config.ts';
import type { HostSignal, PhoneMessage, PhoneSignal, PhoneView, Verdict } from '../messages.ts';
import type { UnsentShelf } from './unsent-messages.ts';

/** How a phone's link is doing, in words a person can be told. */
export type LinkState =
  /** broker: none is reached yet · hello: said, no answer yet · welcome: said again, host awaited. */
  | { kind: 'dialling'; step: 'broker' | 'hello' | 'welcome'; attempt: number }
  | { kind: 'linked'; way: 'relay' | 'direct' }
  /** A newer window of the same player plays; this one is silent until `dial` is called. */
  | { kind: 'displaced' };

/** In milliseconds; null while it is not known. */
export interface LinkHealth {
  roundTrip: number | null;
  heardAgo: number | null;
}

export interface PhoneLinkEvents {
  view(view: PhoneView): void;
  signal(signal: HostSignal): void;
  /** What became of the message that `send` gave this number. */
  verdict(message: number, verdict: Verdict): void;
  state(state: LinkState): void;
}

export interface PhoneLinkOptions {
  /** The room's public key, base64url, as it stands in the link's fragment. */
  room: string;
  /** This player's UUID; it never leaves the phone. */
  player: string;
  /** Addresses of brokers, absolute (ws:// or wss://). */
  brokers: string[];
  /** Used unless the host names others. */
  iceServers: Config['iceServers'];
  /** Where what has no verdict yet outlives the page. */
  unsent: UnsentShelf;
  events: PhoneLinkEvents;
}

/** The phone's end of the link. It dials by itself, and again after every loss, until closed. */
export interface PhoneLink {
  /** Puts a message into the outbox, where it stays until its verdict comes; returns its number. */
  send(message: PhoneMessage): number;
  /** Sent and forgotten; lost when there is no link. */
  signal(signal: PhoneSignal): void;
  /** Dials now, without waiting (the phone woke up, the network came back, the player asked). */
  dial(): void;
  health(): LinkHealth;
  close(): void;
}
