/** Every text of what is loaded once somebody has joined. */
export const words = {
  coming: {
    tonight: 'Tonight',
    minutes: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  },
  choosing: {
    yours: 'You choose tonight',
    game: 'Game',
    preset: 'Preset',
    asSet: 'As set',
    telling: 'telling the host…',
  },
  remote: {
    title: 'You have the remote',
    later: 'Its buttons are here once a game runs.',
    end: 'Really end it?',
    yes: 'Yes, end it',
    no: 'No, play on',
    late: 'That came too late: nothing has changed.',
    names: { pause: 'Pause', resume: 'Go on', end: 'End game', lobby: 'Back to the lobby' },
  },
  moderation: {
    title: 'Waits for your yes',
    none: 'Nothing waits. Keep an eye on it.',
    kinds: { name: 'A name', picture: 'A picture', text: 'Somebody wrote' },
    show: 'Show it',
    refuse: 'Refuse',
  },
} as const;
