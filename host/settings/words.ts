import { painterWords } from './painter-words.ts';

/** Every text of the back office. */
export const words = {
  title: 'The back office',
  back: 'Back',
  drawers: 'Drawers',
  drawer: {
    game: 'Game',
    guests: 'Guests',
    painter: 'Painter',
    network: 'Phones & network',
    screen: 'Screen & streams',
    sound: 'Sound',
    storage: 'Storage',
  },

  kept: 'Kept',
  keeping: 'Writing it down…',
  unkept: {
    full: 'Not kept: the disk is full.',
    closed: 'Not kept: another tab has the archive.',
    failed: 'Not kept: this browser refused.',
  },
  pageOnly: 'Lasts until the page is closed',

  resetAll: 'Reset all',
  resetSure: 'All drawers, own presets too?',
  resetYes: 'Yes, reset',
  resetNo: 'No',
  resetDrawer: 'Reset this drawer',

  game: {
    preset: 'Preset',
    shelf: 'Questions',
    ownSettings: 'My own',
    rules: 'House rules',
    presetName: 'Save these as',
    presetNewName: 'Its name',
    save: 'Save',
    rename: 'Rename',
    remove: 'Delete',
    problems: {
      empty: 'Name of the preset: it needs one.',
      long: (most: number) => `Name of the preset: at most ${most} letters.`,
      taken: 'Name of the preset: there is one of that name.',
      many: (most: number) => `At most ${most} presets of your own: delete one first.`,
    },
  },
  number: (label: string, least: number, most: number, stays: number) =>
    `${label}: a whole number from ${least} to ${most}. Until then it stays ${stays}.`,

  painter: painterWords,

  wifi: {
    title: 'Wi-Fi',
    name: 'Name of the Wi-Fi',
    password: 'Password of the Wi-Fi',
    hidden: 'It hides its name',
    hint: 'The lobby then has a second code, with which a phone joins this Wi-Fi first. Whoever sees the big screen can do so. No password: an open network. It is kept in this browser, unsealed; an exported archive leaves it out.',
    problems: {
      'no name': 'It needs a name.',
      'name too long': 'Too long: a network’s name has at most 32 letters.',
      'password short': 'Too short: at least 8 letters.',
      'password long': 'Too long: at most 63 letters.',
    },
  },
  guests: {
    careful: 'What waits for a yes',
    newFacesWait: 'New faces wait for a yes',
    newFacesHint: 'Who opens the link signs the guest book, and comes in when you let them.',
    textsWait: 'Names, pictures, prompts and lies wait for a yes',
    textsHint:
      'Yours, on this screen; or that of a watcher you trust: make them the moderator, under People. One who plays decides about names and pictures alone.',
    kickHint:
      'In the room, People on the skirting board has all guests, and the padlock shuts the door.',
  },

  network: {
    address: 'Address phones are sent to',
    addressHint: 'Choose the one on the same Wi-Fi as the phones.',
    noAddress: 'No address of this machine is known.',
    pageAddress: 'The address of this page is used.',
    brokers: 'Brokers',
    brokersHint: 'They introduce phones and this page. A change counts for the next room opened.',
    iceServers: 'STUN and TURN servers',
    iceHint:
      'They help where phone and host cannot reach each other directly. A change counts for the next room opened.',
    asSite: 'As this site sets them',
    own: 'My own',
    none: 'none',
    broker: (number: number) => `Broker ${number}`,
    server: (number: number) => `Server ${number}`,
    username: (number: number) => `User name ${number}`,
    credential: (number: number) => `Password ${number}`,
    brokerExample: 'wss://broker.example/mqtt',
    serverExample: 'stun:stun.example:3478',
    userExample: 'User name',
    passwordExample: 'Password',
    another: 'Another one',
    remove: (label: string) => `Remove ${label}`,
    waits: 'Not used until every line is right.',
    sealing:
      'A password is kept in this browser, unsealed. An exported archive leaves these servers out.',
    problems: {
      'no address': 'not an address. It begins with wss://, ws:// or, on this server, /.',
      'needs wss': 'this page is on https, and reaches only wss:// brokers.',
      'too long': 'too long: at most 200 letters.',
      'no server': 'not a server. It looks like stun:example.org:3478 or turn:example.org:3478.',
      'no user name': 'a TURN server needs one.',
      'no password': 'a TURN server needs one.',
      'for turn': 'only a TURN server takes one.',
      'at least one': 'at least one is needed.',
    },
  },

  screen: {
    fullscreen: 'Open rooms in fullscreen',
    fullscreenHint: 'F does the same at any time. The screen stays awake while a room is open.',
    streams: 'For streamers',
    codeHidden: 'Hide the room code',
    codeHint: 'It hangs under a cloth; Show the code lifts it for 20 seconds, on this page alone.',
    delay: 'The stream is late by (seconds)',
    delayHint: 'The options stay that much longer, whoever has guessed. Counts for the next game.',
    window:
      'A window with nothing but the stage, for a second screen or a capture. F fills the screen with it.',
    overlay: {
      copy: 'Copy the overlay’s address',
      hint: 'For a Browser Source in OBS, as large as the picture: players, points and reactions over nothing. It leads into the room, so it is copied and not shown.',
      noRoom: 'Players, points and reactions for a Browser Source in OBS. Open a room first.',
      copied: 'Copied. Paste it into the Browser Source.',
      refused: 'This browser would not copy. Copy it from here',
    },
    voice: 'What carries the pig’s voice',
    voiceFacts: [
      'A tab that is cast or shared carries the picture and the effects, but not the voice: the voice comes from the system, not from the page.',
      'Nothing is lost without it: every line is written along the skirting board.',
      'To stream the voice, capture the sound of the desktop; in OBS, that is Desktop Audio (on a Mac, a macOS Screen Capture).',
      'For the picture, use a Window Capture of the stage’s own window: it has neither buttons nor, when it is hidden, the code.',
    ],
  },

  sound: {
    voice: 'The pig speaks aloud',
    voiceVolume: 'Volume of the voice',
    masterVolume: 'Volume of everything',
    soundVolume: 'Volume of the sounds',
    tickVolume: 'Volume of the ticking',
    muted: 'Mute everything',
    refused: 'The browser keeps quiet so far. A click lets it be heard.',
    none: 'This browser has no WebAudio: nothing is heard but the pig. What matters is seen all the same.',
    mutedHint: 'The M key does the same, wherever you are in the room.',
    hint: 'Whatever the pig says is also written along the skirting board.',
  },

  voice: {
    name: 'Which voice',
    best: 'The best there is',
    none: 'This machine has no voice that the browser may use. The pig writes instead, at the same pace.',
    online: (name: string) => `${name} (over the internet)`,
    onlineHint:
      'This voice is spoken elsewhere: what the pig says, names too, is sent to its maker.',
    speed: 'Speed of the voice',
    try: 'Try the voice',
    caption: 'What the pig says',
  },

  storage: {
    looking: 'Counting the frames in the cellar…',
    failed: 'The cellar could not be counted.',
    keeping: {
      disk: 'Everything is kept in this browser, on this machine.',
      copy: 'Kept in this browser less safely: it offers no proper disk, so a copy is made now and then.',
      memory: 'Nothing is kept: all of it is gone when this page is closed.',
    },
    games: 'Games',
    pictures: 'Pictures',
    archive: 'The archive itself',
    used: 'Used by this site',
    left: 'Left for it',
    unknown: 'the browser won’t say',
    promise: 'Promise',
    persistent: 'This browser promised not to clear it by itself.',
    passing: 'This browser may clear it when the disk runs short.',
    ask: 'Ask it to promise',
    refused: 'It would not promise. Browsers often do once the page is installed or bookmarked.',
    share: (share: string) => `${share} of what this site may use`,
  },
} as const;
