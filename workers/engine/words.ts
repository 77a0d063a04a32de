/** What the engine itself answers a phone. */
export const words = {
  tooManyFaces: 'So many faces in so little time. Wait a moment, then send one more.',
  unreadable: 'That picture could not be read. Try another.',
  filtered: {
    name: 'The gallery has standards, tonight at least. Another name, please.',
    text: 'The gallery has standards, tonight at least. Put it more decently.',
  },
} as const;
