/** For the trophies there are lines of their own, by id. */
const trophies: Readonly<Record<string, readonly string[]>> = {
  liar: [
    '{title}: {name}. It is a gift. Return it.',
    '{title}: {name}. I would buy a used painting there.',
  ],
  nose: [
    '{title}: {name}. As between pigs: well done.',
    '{title}, for {name}. Truffles next year.',
  ],
  gullible: [
    '{title}: {name}. A trusting soul. I have a bridge.',
    '{title}, for {name}. May the world stay kind.',
  ],
  lie: ['{title}. By {name}. Let us have it framed.', '{title}: {name}. It deserved to be true.'],
  funniest: ['{title}: {name}. I laughed. It hurt my dignity.'],
  finest: ['{title}: {name}. Craftsmanship. One still sees it.'],
  shocking: ['{title}: {name}. The curtains fainted.'],
  fishiest: ['{title}: {name}. It smelled. People ate it.'],
  loveliest: ['{title}: {name}. A lie one wants to live in.'],
  pig: ['{title}: {name}. I have no favourites. This one.'],
};

const end = {
  closedEarly: [
    'Class is dismissed. The slides will never know.',
    'We stop here. Ignorance is also a state of rest.',
  ],
  over: [
    'The lecture is over. Trust nothing you remember.',
    'That was education. You will not feel it until Tuesday.',
    'The projector is cooling. There is a button, if you are not.',
  ],
} as const;

export const prizeLines = { game: 'fup-og-fakta', trophies, end };
