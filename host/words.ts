/** Every text of the host page that is not a line of the pig's, and no cartridge's own. */
export const words = {
  title: 'Hogwash',
  subtitle: 'Fine art. No questions asked.',
  newRoom: 'New room',
  pastGames: 'Past games',
  settings: 'Settings',
  nameless: 'Somebody',
  caption: 'Caption',

  home: {
    caption: 'The gallery is closed. The side door is not.',
    gameCaption: 'You left in the middle of a masterpiece. Everyone does.',
    lobbyCaption: 'I left the lights on. They are not my lights.',
    goOn: 'Go on with the game',
    reopen: 'Open the room again',
    closes: 'That closes the game above. It stays in Past games.',
    names(names: readonly string[]): string {
      if (names.length === 0) return 'Nobody had come in yet';
      const [last, ...others] = names.toReversed();
      return others.length === 0 ? `${last}` : `${others.toReversed().join(', ')} and ${last}`;
    },
    away: (long: string) => `Away for ${long}`,
  },
  firstSteps: {
    title: 'How it goes',
    steps: [
      'Press New room on the big screen.',
      'Friends scan the code with their phones. Nothing to install.',
      'Everyone orders a picture. Then you all lie about it.',
    ],
  },
  demo: {
    play: 'Play a demo round',
    hint: 'Nobody here yet? Four bots play one for you, in under four minutes.',
    title: 'Demo round',
    plate: 'In a real room the code to scan hangs here.',
    comingIn: 'The bots come in, and start by themselves',
    caption: 'No guests tonight, so I have hired some.',
    sign: 'Demo: only bots play, nothing is kept',
    leave: 'Leave the demo',
    again: 'Another demo round',
    group: 'Demo',
  },
  bots: {
    fill: 'Fill a seat with a bot',
    sendHome: 'Send the bots home',
    missing: 'The bots could not be loaded. Is this page’s server still there? Then try again.',
  },
  away: {
    moment: 'a moment',
    minutes: (count: number) => (count === 1 ? 'a minute' : `${count} minutes`),
    hours: (count: number) => (count === 1 ? 'an hour' : `${count} hours`),
    days: (count: number) => `${count} days`,
  },

  config: {
    missing: 'config.json was not found beside this page: the public brokers serve instead.',
    broken: 'config.json beside this page makes no sense: the public brokers serve instead.',
  },

  join: {
    scan: 'Scan to come in',
    type: 'Or open that and type',
    words: 'Room words',
    wifi: 'First the Wi-Fi',
    wifiCode: 'QR code of the Wi-Fi',
    link: 'Join address',
    code: 'QR code of the join address',
    covered: 'The code is under the cloth',
    show: 'Show the code',
    coversIn: (seconds: number) =>
      `Covered again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    askHost: 'Only the host can lift it.',
    opening: 'Unlocking the side door…',
    noAddress:
      'This computer has no address on a network, so phones cannot find it. Connect it to the Wi-Fi the phones use, then open a new room.',
  },

  screen: {
    fullscreen: 'Fullscreen',
    leaveFullscreen: 'Leave fullscreen',
  },
  stageWindow: {
    open: 'Open the stage in a window',
    blocked: 'The browser blocked the window. Allow pop-ups for this page, then press again.',
    gone: 'No room is open. As soon as one is, on Hogwash’s page in this browser, it is shown here.',
    goneCaption: 'The stage is dark. Somebody has closed my gallery.',
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
    moreWatching: (count: number) => (count === 1 ? 'one more' : `${count} more`),
    players: 'Players',
    starting: (name: string) => `${name} opens the doors`,
    noAnswer: 'the doors',
  },

  choosing: {
    game: 'Game',
    preset: 'Preset',
    asSet: 'As set',
    another: 'Another game',
    closes: 'The game that runs is closed: what was guessed is scored, and it goes to Past games.',
    startIt: 'Close it and start',
    stay: 'No, play on',
    nextUp: (title: string) => `Next: ${title}`,
  },

  guests: {
    title: 'People',
    titleWaiting: (count: number) => `People: ${count} at the door`,
    close: 'Close',
    nobody: 'Nobody has come in yet.',
    kick: (name: string) => `Kick ${name}`,
    kickShort: 'Kick',
    kickSure: (name: string) => `Show ${name} the door?`,
    kickYes: (name: string) => `Yes, kick ${name}`,
    kickNo: (name: string) => `No, keep ${name}`,
    sureShort: 'Sure?',
    yes: 'Yes',
    no: 'No',
    inside: 'In the room',
    out: 'Shown the door',
    readmit: (name: string) => `Let ${name} back in`,
    readmitShort: 'Let back in',
    door: 'At the door',
    admit: (name: string) => `Let ${name} in`,
    admitShort: 'Let in',
    turnAway: (name: string) => `Turn away ${name}`,
    turnAwayShort: 'Turn away',
    signing: (count: number) =>
      count === 1 ? 'One still signs the guest book.' : `${count} still sign the guest book.`,
    waitLocked: (count: number) =>
      count === 1 ? 'One waits until you unlock.' : `${count} wait until you unlock.`,
    moderator: (name: string) => `Make ${name} the moderator`,
    moderatorShort: 'Make moderator',
    noModerator: (name: string) => `Let ${name} moderate no more`,
    noModeratorShort: 'Moderates',
    handRemote: (name: string) => `Hand ${name} the remote`,
    handRemoteShort: 'Hand the remote',
    takeRemote: (name: string) => `Take the remote from ${name}`,
    takeRemoteShort: 'Has the remote',
    desk: 'Waits for a yes',
    deskWaiting: (count: number) => `Waits for a yes: ${count}`,
    deskEmpty: 'Nothing waits.',
    deskHint: 'Whoever sees this screen reads along, and a prompt is the truth.',
    deskKinds: { name: 'Name', picture: 'Picture', text: 'Written' },
    show: 'Show it',
    refuse: 'Refuse',
    lock: 'Lock room',
    unlock: 'Unlock room',
    locked: 'The room is locked',
  },

  doctor: {
    title: 'How the phones get here',
    open: (state: string) => `${state}. How the phones get here`,
    close: 'Close',
    broker: (address: string, connected: boolean) =>
      `${address}: ${connected ? 'connected' : 'not reached'}`,
    phones: 'Phones',
    nobody: 'No phone has called yet.',
    stranger: 'A newcomer',
    steps: { page: 'page', broker: 'broker', hello: 'hello', lobby: 'lobby' },
    way: { relay: 'relayed', direct: 'direct' },
    roundTrip: (milliseconds: number) => `${milliseconds} ms`,
    heard: (seconds: number) => (seconds < 5 ? 'heard just now' : `heard ${seconds} s ago`),
    well: 'All is well.',
    noBroker:
      'No broker is reached, so no phone can come in. Is this computer online? The brokers are in Settings, Phones & network.',
    someBrokers: 'Not every broker is reached. Phones come in over the others.',
    advice: {
      'not let in':
        'It called and was answered, but comes no further. Reload the page on that phone, or turn its Wi-Fi off and on.',
      'no place':
        'It is linked, but has no place in the room: that is full or locked, or waits for your yes (People).',
      silent:
        'Silent. Is the phone locked, or out of reach of the Wi-Fi? Wake it and look at its page.',
      barred:
        'It sends far too much and is not heard for a minute. If that goes on, kick it (People).',
      slow: 'Slow. Nearer to the Wi-Fi, or on the same one as this computer, it would be quicker.',
    },
    missing:
      'A phone that is not in this list has not called. Does it show our page? Then it reaches no broker: is it online? Else it needs the same Wi-Fi as this computer, and the address beneath the code.',
  },

  brokers: {
    connected: (up: number, all: number) =>
      all === 1 ? 'Broker connected' : `${up} of ${all} brokers connected`,
    lost: 'No broker: phones cannot join. Trying again…',
  },

  sound: {
    mute: 'Mute',
    unmute: 'Sound on',
    refused: 'No sound yet: click anywhere',
  },

  controls: {
    group: 'Game',
    pause: 'Pause',
    resume: 'Go on',
    end: 'End game',
    endSure: 'Really end it?',
    endYes: 'Yes, end it',
    endNo: 'No, play on',
    lobby: 'Back to the lobby',
    another: 'Another game',
    playAgain: 'Play again',
  },

  closedBefore: {
    game: 'That game was begun under older rules and is closed. It is in Past games, as far as it came.',
    room: 'The room you left cannot be opened any more. This is a new one; its games are in Past games.',
  },

  paused: {
    title: 'Paused',
    host: 'Paused by the host',
    seat: (name: string) => `Paused by ${name}`,
    nobody: 'Nobody is here',
    hostHint: 'The clock stands still. Keep this page open.',
    nobodyHint: 'The game waits until a phone is heard again.',
    reopened: 'Where were we?',
    wasAway: (long: string) => `We were closed for ${long}.`,
    reopenedHint: 'Everything is where you left it.',
    back: (back: number, all: number) =>
      back === all ? 'Everybody is back' : `${back} of ${all} are back`,
    renew: (count: number) => (count === 1 ? 'Paint one again' : `Paint ${count} again`),
    renewCost: 'May be charged twice',
    without: 'Go on without',
  },

  standIn: (title: string) => `Painted by ${title} instead`,
  timesUp: 'Time’s up!',
  timer: (seconds: number) => `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`,
  noStage: 'This game has no stage of its own yet.',
  points: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,
} as const;
