// Colyseus: the room is its server's; big screen and phones are clients alike, and see its state.
import { Client } from 'colyseus.js';
import { servicePort } from '../room/service.mjs';

const again = 1000;

/** Both see the same: the names, as the server's state has them. */
const client = () => new Client(`ws://${location.hostname}:${servicePort()}`);

/** The big screen only looks on: it hangs the seats that the state has. */
export async function openHost({ ready, came }) {
  const room = await client().create('party');
  const seats = new Map();
  room.onStateChange(({ people }) => {
    for (const [player, { name, heard }] of people.entries()) {
      if (!seats.has(player))
        seats.set(
          player,
          came(() => undefined),
        );
      seats.get(player).heard({ player, number: heard, name });
    }
  });
  ready(room.roomId);
}

export async function dial(id, { opened, heard }) {
  const begin = () => {
    client()
      .joinById(id)
      .then(
        (room) => {
          let own = null;
          room.onStateChange(({ people }) => {
            const names = [...people.values()].map(({ name }) => name);
            heard({ names, heard: people.get(own)?.heard ?? 0 });
          });
          room.onLeave(() => setTimeout(begin, again));
          opened((message) => {
            own = message.player;
            room.send('say', message);
          });
        },
        () => setTimeout(begin, again),
      );
  };
  begin();
}
