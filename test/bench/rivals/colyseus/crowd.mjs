// A hundred clients of one of Colyseus' rooms, in this process.
import { createRequire } from 'node:module';
import { WebSocket } from 'ws';

/** `port`: of its server. */
export async function openCrowd(port, size) {
  globalThis.WebSocket = WebSocket;
  const { Client } = createRequire(import.meta.url)('colyseus.js');
  const names = Array.from({ length: size }, () => '');
  let seen = () => undefined;
  const rooms = [];
  for (let which = 0; which < size; which += 1) {
    const client = new Client(`ws://localhost:${port}`);
    const room = await (which === 0 ? client.create('party') : client.joinById(rooms[0].roomId));
    room.onStateChange(({ people }) => {
      names[which] = people.get('one')?.name ?? '';
      seen();
    });
    rooms.push(room);
  }
  let number = 0;
  return {
    change(name) {
      return new Promise((resolve) => {
        const began = performance.now();
        seen = () => {
          if (names.every((one) => one === name)) resolve(performance.now() - began);
        };
        number += 1;
        rooms[0].send('say', { player: 'one', number, name });
      });
    },
    async close() {
      await Promise.all(rooms.map((room) => room.leave()));
    },
  };
}
