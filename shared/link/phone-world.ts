import { browserRandom } from '../sealing/random.ts';
import type { Random } from '../sealing/random.ts';
import type { OpenBroker } from './broker.ts';
import { browserWakeCalls } from './browser-wake-calls.ts';
import { openPahoBroker } from './paho-broker.ts';
import type { OpenPeer } from './peer.ts';
import { openSimplePeer } from './simple-peer.ts';
import type { WakeCalls } from './wake-calls.ts';
import { browserClock } from './wall-clock.ts';
import type { WallClock } from './wall-clock.ts';

/** What a phone's link needs of the world around it. */
export interface PhoneWorld {
  clock: WallClock;
  /** Milliseconds by the device's own clock, the same for all its windows. */
  date(): number;
  random: Random;
  openBroker: OpenBroker;
  /** Null where the browser has no WebRTC: then all goes through the relay. */
  openPeer: OpenPeer | null;
  wakeCalls: WakeCalls;
}

export function browserWorld(): PhoneWorld {
  return {
    clock: browserClock(),
    date: () => Date.now(),
    random: browserRandom,
    openBroker: openPahoBroker,
    openPeer: 'RTCPeerConnection' in globalThis ? openSimplePeer : null,
    wakeCalls: browserWakeCalls,
  };
}
