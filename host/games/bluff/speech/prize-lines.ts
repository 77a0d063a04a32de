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
} as const;
