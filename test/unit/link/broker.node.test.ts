import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Aedes } from 'aedes';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Broker } from '../../../shared/link/broker.ts';
import { createWebSocketStream, WebSocket, WebSocketServer } from 'ws';
import { openPahoBroker } from '../../../shared/link/paho-broker.ts';
import { isMosquitto, newBrokerServer } from '../../kit/link/chosen-broker.ts';
import { brokerContract } from '../../kit/link/broker-contract.ts';
import { BrokerServer } from '../../kit/link/broker-server.ts';

brokerContract(`paho-mqtt and ${isMosquitto ? 'Mosquitto' : 'the room server'}`, async () => {
  const server = newBrokerServer();
  await server.start();
  return {
    address: server.address,
    open: openPahoBroker,
    kill: () => server.kill(),
    revive: () => server.start(),
    close: () => server.kill(),
  };
});

const server = new BrokerServer();
beforeAll(() => server.start());
afterAll(() => server.kill());

/** The first thing heard on a connection that listens on `topic`. */
function listen(address: string, topic: string): Promise<'listening' | 'refused'> {
  return new Promise((resolve) => {
    const broker = openPahoBroker(address, [topic], {
      connected: () => {
        broker.close();
        resolve('listening');
      },
      lost: () => {
        broker.close();
        resolve('refused');
      },
      packet: () => undefined,
    });
  });
}

test('[broker] a connection that is closed while it is being made is never said to be open, and none is left', async () => {
  const server = new BrokerServer();
  await server.start();
  const events: string[] = [];
  for (let time = 0; time < 5; time += 1) {
    const broker = openPahoBroker(server.address, ['hogwash/room/up'], {
      opened: () => events.push('opened'),
      connected: () => events.push('connected'),
      lost: () => events.push('lost'),
      packet: () => undefined,
    });
    broker.close();
  }
  const other = await new Promise<Broker>((resolve) => {
    const broker: Broker = openPahoBroker(server.address, [], {
      connected: () => resolve(broker),
      lost: () => undefined,
      packet: () => undefined,
    });
  });
  await vi.waitFor(() => expect(server.connections).toBe(1));
  expect(events).toEqual([]);
  other.close();
  await server.kill();
});

test.each([
  ['#', 'refused'],
  ['hogwash/#', 'refused'],
  ['hogwash/+/up', 'refused'],
  ['hogwash/+/all', 'refused'],
  ['hogwash/+/down/+', 'refused'],
  ['hogwash/+/+', 'refused'],
  ['+/+/up', 'refused'],
  ['hogwash/room/#', 'refused'],
  ['$SYS/broker/clients', 'refused'],
  ['other/room/up', 'refused'],
  ['hogwash/room/up', 'listening'],
  ['hogwash/room/down/name', 'listening'],
])('[broker] rooms are kept apart: who listens on %s is %s', async (topic, answer) => {
  const broker = newBrokerServer();
  await broker.start();
  expect(await listen(broker.address, topic)).toBe(answer);
  await broker.kill();
});

test('[broker] the room server lets nobody listen to all phones of a room', async () => {
  expect(await listen(server.address, 'hogwash/room/down/+')).toBe('refused');
});

test('[broker] the room server keeps nothing for who comes later, though asked to retain', async () => {
  const { Client, Message } = await import('paho-mqtt');
  const rude = new Client(server.address, 'rude');
  await new Promise<void>((resolve) => rude.connect({ onSuccess: () => resolve() }));
  const kept = new Message('kept');
  kept.destinationName = 'hogwash/room/up';
  kept.retained = true;
  const flags: boolean[] = [];
  const heard = new Promise<void>((resolve) => {
    rude.onMessageArrived = (message) => {
      flags.push(message.retained);
      if (flags.length === 2) resolve();
    };
  });
  await new Promise<void>((resolve) => {
    rude.subscribe('hogwash/room/up', { onSuccess: () => resolve() });
  });
  rude.send(kept);
  const late = new Client(server.address, 'late');
  await new Promise<void>((resolve) => late.connect({ onSuccess: () => resolve() }));
  const lateGot: string[] = [];
  late.onMessageArrived = (message) => lateGot.push(message.payloadString);
  await new Promise<void>((resolve) => {
    late.subscribe('hogwash/room/up', { onSuccess: () => resolve() });
  });
  const fresh = new Promise<void>((resolve) => {
    late.onMessageArrived = (message) => {
      lateGot.push(message.payloadString);
      resolve();
    };
  });
  rude.send('hogwash/room/up', 'fresh');
  await Promise.all([fresh, heard]);
  expect(lateGot).toEqual(['fresh']);
  rude.disconnect();
  late.disconnect();
});

test('[broker] what another broker has kept is not heard', async () => {
  const stock = await Aedes.createBroker();
  const web = createServer();
  new WebSocketServer({ server: web }).on('connection', (socket, request) => {
    stock.handle(createWebSocketStream(socket), request);
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const keep = { topic: 'hogwash/room/up', payload: 'kept', retain: true, qos: 0 as const };
  await new Promise<void>((resolve) => {
    stock.publish({ ...keep, cmd: 'publish', dup: false }, () => resolve());
  });
  const heard: string[] = [];
  await new Promise<void>((resolve) => {
    const listener = openPahoBroker(
      `ws://127.0.0.1:${(web.address() as AddressInfo).port}/`,
      ['hogwash/room/up'],
      {
        connected: () => listener.publish('hogwash/room/up', new TextEncoder().encode('fresh')),
        lost: () => undefined,
        packet: (_topic, bytes) => {
          heard.push(new TextDecoder().decode(bytes));
          if (heard.includes('fresh')) {
            listener.close();
            resolve();
          }
        },
      },
    );
  });
  expect(heard).toEqual(['fresh']);
  await new Promise<void>((resolve) => stock.close(() => resolve()));
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
});

test.each(['nonsense', 'ws://127.0.0.1:1/mqtt'])(
  '[broker] %s is told as lost, and nothing is thrown',
  (address) =>
    new Promise<void>((resolve) => {
      const broker = openPahoBroker(address, ['hogwash/room/up'], {
        connected: () => undefined,
        lost: () => {
          broker.publish('hogwash/room/up', Uint8Array.of(1));
          broker.close();
          resolve();
        },
        packet: () => undefined,
      });
    }),
);

test('[broker] the room server hangs up on packets over 64 KiB', async () => {
  const socket = new WebSocket(server.address, 'mqtt');
  await once(socket, 'open');
  socket.send(new Uint8Array(64 * 1024 + 1));
  const [code] = await once(socket, 'close');
  expect(code).toBe(1009);
});

test('[broker] the room server hangs up on sockets that are not for its broker', async () => {
  const socket = new WebSocket(server.address.replace('/mqtt', '/other'), 'mqtt');
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toMatch(/socket hang up|ECONNRESET/);
});
