/** Every text of the overlay. */
export const words = {
  scores: 'Scores',
  points: (name: string, points: number | null) =>
    points === null ? name : `${name}, ${points} points`,
  paused: 'Paused',
  notice: {
    'no room': 'This address leads to no room. Copy it anew: Settings, Screen & streams.',
    'no config': 'The brokers’ list (config.json) did not come. Load this page again.',
    dialling: (attempt: number) => `Looking for the room… (${attempt})`,
    joined: 'The room is here. Asking how things stand…',
  },
};
