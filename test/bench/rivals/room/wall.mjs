// The rivals' big screen: a list of who is here. Whatever carries it, this part is the same for all,
// and as small as it can be: no game, no archive, nothing that moves.

/**
 * `open(events)` opens the room: `ready(room)` once phones can dial it, `came(send)` for each
 * connection, which gives what hears that phone's messages.
 */
export function showWall(open) {
  const people = new Map();
  const connections = new Set();
  const list = document.querySelector('#people');

  const tellAll = () => {
    const names = [...people.values()].map(({ name }) => name);
    for (const { player, send } of connections) {
      if (player !== null) send({ names, heard: people.get(player).heard });
    }
  };

  open({
    ready(room) {
      document.documentElement.dataset.room = room;
    },
    came(send) {
      const connection = { player: null, send };
      connections.add(connection);
      return {
        heard({ player, number, name }) {
          // Also when the room has forgotten it as lost and its first word comes late.
          connections.add(connection);
          connection.player = player;
          let person = people.get(player);
          if (!person) {
            const seat = document.createElement('li');
            seat.className = 'seat';
            list.append(seat);
            person = { seat, name: '', heard: 0 };
            people.set(player, person);
          }
          if (number > person.heard) {
            person.heard = number;
            person.name = name;
            person.seat.textContent = name;
          }
          tellAll();
        },
        left() {
          connections.delete(connection);
        },
      };
    },
  });
}
