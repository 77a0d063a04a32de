/** Every text of the host page that is not a line of the pig's, and no cartridge's own. */
export const words = {
  title: 'Hogwash',
  subtitle: 'Fine art. No questions asked.',
  newRoom: 'New room',
  settings: 'Settings',
  back: 'Back',
  nameless: 'Somebody',
  caption: 'Caption',

  home: {
    caption: 'The gallery is closed. The side door is not.',
    how: [
      'Open a room on the big screen.',
      'Friends scan the code.',
      'Everyone paints. Everyone lies.',
    ],
  },

  config: {
    missing: 'config.json was not found beside this page: trying the broker of this address alone.',
    broken: 'config.json beside this page makes no sense: trying the broker of this address alone.',
  },

  join: {
    scan: 'Scan to come in',
    link: 'Join address',
    code: 'QR code of the join address',
    opening: 'Unlocking the side door…',
    noAddress:
      'This computer has no address on a network, so phones cannot find it. Connect it to the Wi-Fi the phones use, then open a new room.',
  },

  lobby: {
    tonight: 'Tonight',
    minutes: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    missing: (missing: number) =>
      missing === 1 ? 'One more player is needed' : `${missing} more players are needed`,
    startOnPhone: 'Press “Start game” on any phone',
    stillAtMirror: (count: number) =>
      count === 1 ? 'One is still at the mirror' : `${count} are still at the mirror`,
    mirror: 'At the mirror',
    away: 'Away',
    ready: 'Ready',
    watching: 'Watching',
    players: 'Players',
    pace: 'Pace',
    ownPace: 'As set',
    starting: (name: string) => `${name} opens the doors`,
    noAnswer: 'the doors',
  },

  brokers: {
    connected: (up: number, all: number) =>
      all === 1 ? 'Broker connected' : `${up} of ${all} brokers connected`,
    lost: 'No broker: phones cannot join. Trying again…',
  },

  controls: {
    group: 'Game',
    pause: 'Pause',
    resume: 'Go on',
    end: 'End game',
    endSure: 'Really end it?',
    endYes: 'Yes, end it',
    endNo: 'No, play on',
    playAgain: 'Play again',
  },

  paused: {
    title: 'Paused',
    host: 'Paused by the host',
    nobody: 'Nobody is here',
    hostHint: 'The clock stands still. Keep this page open.',
    nobodyHint: 'The game waits until a phone is heard again.',
  },

  timer: (seconds: number) => `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`,
  noStage: 'This game has no stage of its own yet.',
  points: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,

  office: {
    title: 'The back office',
    game: 'Game',
    pace: 'Pace',
    ownPace: 'My own',
    rules: 'House rules',
    painter: 'Painter',
    painterHint: 'Works on this machine, without a key and without the internet.',
    address: 'Address phones are sent to',
    addressHint: 'Choose the one on the same Wi-Fi as the phones.',
    noAddress: 'No address of this machine is known.',
    pageAddress: 'The address of this page is used.',
    sound: 'Voice and sound',
    voice: 'The pig speaks aloud',
    volume: 'Volume',
    reset: 'Reset',
    resetHint: 'Everything as it came.',
    kept: 'Kept in this browser.',
    unkept: 'This browser keeps nothing: the settings last until the page is closed.',
  },
} as const;
