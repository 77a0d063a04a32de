const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** Every text of the page in a zip that no player wrote. */
export const words = {
  gallery: 'The Hogwash Gallery',
  kind: (date: string) => `Catalogue of the evening of ${date}`,
  works: (works: number, artists: number) =>
    `${counted(works, 'work', 'works')} by ${counted(artists, 'artist', 'artists')}`,
  aborted: 'Closed before its end. What was hung is in here; what was not, we deny.',
  round: (round: number) => `Round ${round}`,
  plate: (plate: number) => `Plate ${plate}`,
  question: 'Question',
  noPicture: 'The picture is lost. Imagine it better than it was.',
  pictureOf: (prompt: string) => `Picture: ${prompt}`,
  unknownPrompt: 'Untitled',
  author: 'Dreamt up by',
  painter: (painter: string) =>
    `painted by ${painter.slice(0, 1).toUpperCase()}${painter.slice(1)}`,
  truth: 'The truth',
  saw: 'Seen through by',
  nobodySaw: 'Seen through by nobody',
  lies: 'The lies',
  noLies: 'Nobody lied about this one. It needed no help.',
  lie: 'by',
  nobodysLie: 'by nobody in particular',
  fell: 'Fell for it:',
  nobodyFell: 'Nobody fell for it',
  points: 'Points',
  noPoints: 'Not a point for anyone',
  unscored: 'Never scored: the doors closed first.',
  standings: 'Final standings',
  standingsSoFar: 'Standings when the doors closed',
  trophies: 'Trophies',
  gain: (points: number) => `+${points}`,
  nobody: 'somebody',
  folder:
    'Beside this page, in the same folder: every picture by itself, and the whole game as data (game.json, log.jsonl).',
  motto: 'All sales final. All prompts genuine, except the others.',
};
