import type { Config } from '../shared/config.ts';
import { brokerAddress } from '../shared/link/broker-address.ts';
import type { Engine } from './engine.ts';
import { isLoopback } from './lobby/join-base.ts';
import { holdPeers } from './peers.ts';

/** Tells a new engine where the brokers are, and lends it the page's peer connections. */
export function openRoom(engine: Engine, config: Config, page: string): void {
  const holding = holdPeers((message) => engine.post(message));
  engine.subscribe((message) => {
    switch (message.kind) {
      case 'peerDial':
      case 'peerSignal':
      case 'peerSend':
      case 'peerClose':
        holding(message);
    }
  });
  const brokers = config.brokers
    .map((broker) => brokerAddress(broker, page))
    .filter((broker) => broker !== null);
  engine.post({ kind: 'open', brokers, iceServers: config.iceServers, rate: rateOf(page) });
}

/** How many times faster game time runs: `?rate=8`, on this very machine alone. */
export function rateOf(page: string): number {
  const { hostname, searchParams } = new URL(page);
  const rate = Number(searchParams.get('rate') ?? 1);
  return isLoopback(hostname) && rate >= 1 && rate <= 100 ? rate : 1;
}
