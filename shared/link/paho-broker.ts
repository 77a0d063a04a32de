import { Client, Message } from 'paho-mqtt';
import { toBase64url } from '../sealing/base64url.ts';
import { browserRandom } from '../sealing/random.ts';
import type { OpenBroker } from './broker.ts';
import { maximumPacket } from './link-limits.ts';

const firstWait = 250;
/** Someone waits for it with a phone in the hand. */
const longestWait = 2000;
const connectSeconds = 8;
const keepAliveSeconds = 30;

/** A broker over MQTT 3.1.1 in a WebSocket: QoS 0, clean sessions, a new client id each time. */
export const openPahoBroker: OpenBroker = (address, topics, events) => {
  let client: Client | null = null;
  /** The client that packets can be published with. */
  let open: Client | null = null;
  let closed = false;
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lost = (which: Client) => {
    if (which !== client) return;
    client = null;
    open = null;
    if (closed) return;
    timer = setTimeout(connect, wait);
    wait = Math.min(wait * 2, longestWait);
    events.lost();
  };

  const listen = (which: Client) => {
    let missing = topics.length;
    const listening = () => {
      if (which !== client || missing > 0) return;
      wait = firstWait;
      events.connected();
    };
    for (const topic of topics) {
      which.subscribe(topic, {
        qos: 0,
        onSuccess: () => {
          missing -= 1;
          listening();
        },
        onFailure: () => hangUp(which),
      });
    }
    open = which;
    events.opened?.();
    if (topics.length === 0) listening();
  };

  const hangUp = (which: Client) => {
    try {
      which.disconnect();
    } catch {
      // It had no connection.
    }
    lost(which);
  };

  const connect = () => {
    let fresh: Client;
    try {
      fresh = new Client(address, toBase64url(browserRandom(12)));
    } catch {
      // Not an address at all. It will not become one, but the link may have others.
      queueMicrotask(() => closed || events.lost());
      return;
    }
    client = fresh;
    fresh.onMessageArrived = (message: Message) => {
      if (closed || fresh !== client || message.retained) return;
      events.packet(message.destinationName, message.payloadBytes as Uint8Array);
    };
    fresh.onConnectionLost = () => lost(fresh);
    try {
      fresh.connect({
        timeout: connectSeconds,
        keepAliveInterval: keepAliveSeconds,
        cleanSession: true,
        mqttVersion: 4,
        reconnect: false,
        onSuccess: () => {
          if (fresh === client) listen(fresh);
          // Closed while it was being made, which the package does not call off.
          else hangUp(fresh);
        },
        onFailure: () => lost(fresh),
      });
    } catch {
      // An address the browser refuses (ws: from an https: page) throws at once.
      queueMicrotask(() => lost(fresh));
    }
  };

  connect();
  return {
    publish(topic, bytes) {
      if (!open || bytes.length > maximumPacket) return;
      try {
        // Typed arrays are sent as they are; the package's types know only ArrayBuffer.
        open.send(topic, bytes as unknown as ArrayBuffer, 0, false);
      } catch {
        hangUp(open);
      }
    },
    close() {
      closed = true;
      clearTimeout(timer);
      if (client) hangUp(client);
    },
  };
};
