// The rivals' phone: who is here, and a name to change. What could not be delivered is kept, also
// through a reload, and said again on every new connection, as a person who uses such a library
// would write it.

/** What else one of Hogwash's messages holds, so that both are of one size. */
const ballast = '.'.repeat(120);

/** `dial(room, events)` dials for ever: `opened(send)` for each connection, `heard(message)`. */
export function showHand(dial) {
  const kept = localStorage;
  const player = (kept.player ??= Array.from(crypto.getRandomValues(new Uint32Array(4))).join('-'));
  const state = document.querySelector('#state');
  const list = document.querySelector('#people');
  let number = Number(kept.number ?? 0);
  let send = () => undefined;

  const say = () => {
    const unsent = kept.unsent === undefined ? {} : { number, name: kept.unsent };
    send({ player, ...unsent, ballast });
  };

  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    kept.number = number += 1;
    kept.unsent = document.querySelector('#name').value;
    say();
  });

  dial(decodeURIComponent(location.hash.slice(1)), {
    opened(sending) {
      send = sending;
      say();
    },
    heard({ names, heard }) {
      if (heard >= number) delete kept.unsent;
      state.textContent = 'In the lobby';
      list.replaceChildren(
        ...names.map((name) => {
          const person = document.createElement('li');
          person.textContent = name;
          return person;
        }),
      );
    },
  });
}
