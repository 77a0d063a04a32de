import type { Config } from '../shared/config.ts';
import type { Guard } from '../shared/guard.ts';
import type { PaintingSettings } from '../shared/painting-settings.ts';
import type { ByHand } from '../workers/engine/messages.ts';
import type { Engine } from './engine.ts';
import { isLoopback } from './lobby/join-base.ts';
import { absoluteBrokers } from './network.ts';
import { holdPeers } from './peers.ts';

/** How a room is opened. */
export interface RoomOpening {
  /** As `config.json` or the host names them. */
  brokers: readonly string[];
  byHand: ByHand;
  iceServers: Config['iceServers'];
  /** The engine’s way to the archive; null: nothing is kept. */
  archive: MessagePort | null;
  painting: PaintingSettings;
  guard: Guard;
  /** Whether it is the room that was left. */
  resume: boolean;
  /** Whether bots alone play a round in it, at once. */
  demo: boolean;
}

/** A room the page holds open. */
export interface HeldRoom {
  engine: Engine;
  /** Ends it at once, without a word to anybody. */
  close(): void;
}

/** Tells a new engine where the brokers are, and lends it the page's peer connections. */
export function openRoom(engine: Engine, opening: RoomOpening, page: string): HeldRoom {
  const holding = holdPeers((message) => engine.post(message));
  const dialled = new Set<string>();
  engine.subscribe((message) => {
    switch (message.kind) {
      case 'peerDial':
        dialled.add(message.peer);
        holding(message);
        break;
      case 'peerClose':
        dialled.delete(message.peer);
        holding(message);
        break;
      case 'peerSignal':
      case 'peerSend':
        holding(message);
    }
  });
  const { brokers, byHand, iceServers, archive, painting, guard, resume, demo } = opening;
  engine.post({
    kind: 'open',
    brokers: absoluteBrokers(brokers, page),
    byHand: { ...byHand, brokers: absoluteBrokers(byHand.brokers, page) },
    iceServers,
    rate: rateOf(page),
    archive,
    painting,
    guard,
    resume,
    demo,
  });
  return {
    engine,
    close() {
      engine.stop();
      for (const peer of dialled) holding({ kind: 'peerClose', peer });
    },
  };
}

/** How many times faster game time runs: `?rate=8`, on this very machine alone. */
export function rateOf(page: string): number {
  const { hostname, searchParams } = new URL(page);
  const rate = Number(searchParams.get('rate') ?? 1);
  return isLoopback(hostname) && rate >= 1 && rate <= 100 ? rate : 1;
}
