/** What the pig says at the prize-giving. */
export const prizeLines = {
  places: [
    'Prizes. Please pretend to be surprised.',
    'The prize-giving. Stand up straight. It is an old wall.',
    'Now the honours. We have polished most of them.',
    'To the stairs. Applause is free, until midnight.',
  ],
  /** There is little more than a second and a half for each. */
  place: ['{Place}: {name}.', '{name}. {Place}.', '{Place}, {name}.', 'And {place}, {name}.'],
  winner: [
    'And the winner is {name}. Bow, everyone. Lower.',
    'First: {name}. The statue is being cast in cheese.',
    '{name} wins. I always said so. Just now.',
    'The winner is {name}. Try to be gracious. Try.',
    'Crown {name}. It is papier mâché. So is the glory.',
  ],
  winners: [
    '{names} win together. There is one crown. Good luck.',
    'A tie. {names} may wear the crown on alternate days.',
    '{names}, both first. Sharing builds character.',
  ],
  noWinner: [
    'Nobody scored. I have never felt so understood.',
    'No points at all. A perfect draw. Somebody should.',
  ],
  trophy: [
    '{title}: {name}. Try to look humble.',
    '{title}, for {name}. I have no further questions.',
    '{title}: {name}. It is engraved. It is too late.',
  ],
  closedEarly: [
    'Closed early. The pictures will never know.',
    'We stop here. Art is never finished, only switched off.',
    'That is enough art. Said nobody, but here we are.',
  ],
  over: [
    'We are closed. Unless somebody presses that button.',
    'That was art. Nobody can prove otherwise.',
    'Good night. Take your coats. Leave the pictures.',
    'It is over. I shall deny everything.',
    'The lamps are tired. There is a button, if you are not.',
  ],
} as const;

/** For the trophies there are lines of their own, by id. */
export const trophyLines: Readonly<Record<string, readonly string[]>> = {
  accurate: [
    '{title}: {name}. An eye like a customs officer.',
    '{title}: {name}. Please never visit my cellar.',
    '{title}, for {name}. I must hide the ledgers.',
  ],
  bullshitter: [
    '{title}: {name}. The cup is brass. So is the cheek.',
    '{title}: {name}. With references, also forged.',
    '{title}, for {name}. Allegedly.',
  ],
  chaotician: [
    '{title}: {name}. Nobody knew what to think. Nobody did.',
    '{title}: {name}. The room was divided. Please mop.',
    '{title}, for {name}. Confusion is also a gift.',
  ],
  painter: [
    '{title}: {name}. Clear as varnish.',
    '{title}: {name}. What was meant, one saw. How rare.',
    '{title}, for {name}. To be returned polished.',
  ],
};
