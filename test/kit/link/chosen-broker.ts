import { WebSocket } from 'ws';
import { BrokerServer } from './broker-server.ts';
import { MosquittoServer } from './mosquitto-server.ts';

// Node 20 has none of its own.
globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;

/** The broker the tests run against: the room server's, or with `HOGWASH_BROKER=mosquitto` Debian's. */
export const isMosquitto = process.env.HOGWASH_BROKER === 'mosquitto';

export function newBrokerServer(host?: string): BrokerServer | MosquittoServer {
  return isMosquitto ? new MosquittoServer(host) : new BrokerServer(host);
}
