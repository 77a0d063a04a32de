/** What the engine itself answers a phone. */
export const words = {
  unreadable: 'That picture could not be read. Try another.',
  filtered: {
    name: 'The gallery has standards, tonight at least. Another name, please.',
    text: 'The gallery has standards, tonight at least. Put it more decently.',
  },
} as const;
