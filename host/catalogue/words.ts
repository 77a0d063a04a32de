const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
const listed = (names: readonly string[]) =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** Every text of the catalogue that is no cartridge's own. */
export const words = {
  nameless: 'Somebody',
  back: 'Back',
  close: 'Close',
  tryAgain: 'Try again',
  fine: 'Fine',
  listed,
  points: (points: number) => plural(points, 'point', 'points'),
  gain: (points: number) => `+${points}`,
  games: (count: number) => plural(count, 'game', 'games'),
  pictures: (count: number) => plural(count, 'picture', 'pictures'),

  catalogue: {
    title: 'Past games',
    search: 'Search',
    searchHint: 'A player, or words of a prompt or lie',
    found: (count: number) => `${plural(count, 'game', 'games')} found`,
    searching: 'Turning the pages…',
    more: 'More',
    moreComing: 'Fetching more…',
    evenings: 'Evenings',
    continued: (date: string) => `${date}, continued`,
    caption: 'Everything we ever hung. No refunds, no regrets.',
    searchCaption: 'I never forget a face, or a bad sentence.',
    unread: (message: string) => `The catalogue could not be read (${message}).`,
    emptyTitle: 'Not one game yet',
    emptyHint: 'The first one you play is written in here, with every picture and every lie.',
    emptyCaption: 'A catalogue without a single crime in it. I am ashamed of you.',
    nothingTitle: 'Nothing of the kind',
    nothingHint: (words: string) =>
      `No player, title, prompt or lie has “${words}” in it. Try fewer letters, or the beginning of a word.`,
    nothingCaption: 'Not in this house. And we take everything.',
    clear: 'Clear the search',
  },

  card: {
    minutes: (minutes: number) => plural(minutes, 'minute', 'minutes'),
    running: 'Not over yet',
    aborted: 'Closed early',
    nobody: 'Nobody scored',
    won: 'Won by',
    shared: 'Shared by',
    players: 'Players',
    more: (count: number) => `+${count}`,
    noPictures: 'Not one picture',
  },

  game: {
    opening: 'Fetching it from the cellar…',
    unread: (message: string) => `This game could not be read (${message}).`,
    gone: 'This game is not in the archive any more.',
    rename: 'Rename',
    title: 'Title of this game',
    renaming: 'Engraving the new title…',
    unrenamed: (message: string) => `The title was not changed (${message}).`,
    watch: 'Watch it again',
    unrecorded: 'Nothing of the stage was recorded, so it cannot be watched again.',
    share: 'Share a picture',
    save: 'Save as zip',
    saving: 'Packing it in straw…',
    saved: (name: string) => `Saved as ${name}.`,
    unsaved: (message: string) => `It could not be packed (${message}). Nothing was changed.`,
    remove: 'Delete',
    pictures: 'Pictures of this game',
    overview: 'The result',
    overviewShort: 'Result',
    previous: 'Previous',
    next: 'Next',
    thePicture: (place: number) => `Picture ${place}`,
  },

  remove: {
    title: 'Delete this game?',
    what: (title: string, pictures: number) =>
      `“${title}” goes for good: ${
        pictures === 0 ? '' : `${plural(pictures, 'picture', 'pictures')}, `
      }every prompt, lie and guess, the points and the recording. There is no copy unless you saved one.`,
    running: 'It is not over: nobody will be able to go on with it.',
    yes: 'Delete it',
    no: 'Keep it',
    removing: 'Burning it…',
    unremoved: (message: string) => `It could not be deleted (${message}). It is still here.`,
  },

  result: {
    standings: 'Final standings',
    standingsSoFar: 'Standings so far',
    trophies: 'Trophies',
    noTrophies: 'No trophies. We had standards after all.',
    aborted: {
      'ended by the host': 'Closed early by the host',
      'another game began': 'Closed: another game began',
      'newer version': 'Closed: the rules had changed',
    },
    facts: 'How it was played',
    rounds: (rounds: number) => plural(rounds, 'round', 'rounds'),
    ownPace: 'Own pace',
  },

  exhibit: {
    round: (round: number) => `Round ${round}`,
    place: (place: number) => `Picture ${place}`,
    question: 'The question',
    picture: 'The picture',
    missing: 'This picture could not be read.',
    author: 'Painted by',
    painter: (painter: string) => `Brush: ${painter}`,
    labels: 'What was said of it',
    truth: 'The truth',
    lie: 'A lie by',
    nobodysLie: 'A lie',
    fooled: 'Fooled',
    right: 'Saw through it',
    nobodyFooled: 'Fooled nobody',
    nobodyRight: 'Nobody saw through it',
    points: 'It brought',
    noPoints: 'It brought nobody anything.',
    unscored: 'Never scored: the game was closed first.',
    noLabels: 'Nothing had been said of it yet.',
  },

  watch: {
    opening: 'Lighting the lamps again…',
    hanging: (hung: number, all: number) => `Hanging the pictures: ${hung} of ${all}`,
    unread: (message: string) => `The recording could not be read (${message}).`,
    empty:
      'Nothing of this game’s stage was recorded. Its pictures and lies are all in the catalogue.',
    noStage: 'This page does not know that game’s stage.',
    controls: 'Playback',
    play: 'Play',
    pause: 'Pause',
    seek: 'Where in the game',
    position: (now: string, all: string) => `${now} of ${all}`,
    speed: 'Speed',
    times: (speed: number) => `${speed}×`,
    waiting: 'Waiting left out',
    leave: 'Leave',
    caption: 'Caption',
  },

  share: {
    title: 'A picture to share',
    painting: 'Painting it…',
    unpainted: (message: string) => `It could not be painted (${message}).`,
    save: 'Save picture',
    share: 'Share…',
    unshared: (message: string) => `It was not shared (${message}). Save it instead.`,
    alt: (title: string) => `A poster of ${title}`,
    motto: 'Hogwash · Fine art. No questions asked.',
    won: (names: readonly string[], points: number) =>
      `${listed(names)} ${names.length > 1 ? 'share it' : 'won'} with ${plural(points, 'point', 'points')}`,
    aborted: 'Closed early. Nobody is to blame.',
    nobody: 'Nobody scored. Art won.',
    paintedBy: (name: string) => `Painted by ${name}`,
    truth: 'The truth',
    lieBy: (names: readonly string[]) => (names.length > 0 ? `A lie by ${listed(names)}` : 'A lie'),
    fooled: (names: readonly string[]) => `Fooled ${listed(names)}`,
    right: (names: readonly string[]) => `Seen through by ${listed(names)}`,
    whatIsThis: 'What made this picture?',
  },

  cellar: {
    title: 'The cellar',
    open: 'Take it along',
    what: 'The whole archive in one file: to keep it safe, or to move it to another browser. Your keys are not in it.',
    holds: (games: number, pictures: number, size: string) =>
      `${plural(games, 'game', 'games')} and ${plural(pictures, 'picture', 'pictures')}: ${size}.`,
    used: (used: string, left: string) => `This site uses ${used} here; ${left} are left.`,
    unknown: 'This browser does not say how much room is left.',
    keeping: {
      disk: 'Kept on this computer’s disk.',
      copy: 'Kept in this browser less safely: as a copy, written now and then.',
      memory: 'Kept nowhere: it is gone when this page closes. Save the archive.',
    },
    persistent: 'The browser has promised not to clear it by itself.',
    fleeting: 'The browser may clear it when the disk runs full. Save the archive now and then.',
    measuring: 'Counting the frames…',
    unmeasured: (message: string) => `The cellar could not be measured (${message}).`,
    save: 'Save the archive',
    saving: 'Carrying everything up the stairs…',
    saved: (name: string) => `Saved as ${name}.`,
    unsaved: (message: string) =>
      `The archive could not be saved (${message}). Nothing was changed.`,
    bring: 'Bring in an archive',
    bringing: 'Looking through the crates…',
    unbrought: (message: string) =>
      `The archive could not be brought in (${message}). Nothing was changed.`,
    brought: (added: number, already: number) =>
      added === 0
        ? already === 0
          ? 'There was not one game in it.'
          : `Nothing new: ${plural(already, 'game was', 'games were')} already here.`
        : `${plural(added, 'game was', 'games were')} brought in${
            already === 0 ? '' : `; ${already.toLocaleString('en-GB')} already here`
          }.`,
    problems: {
      'not an archive':
        'That file is no Hogwash archive. Nothing was changed. Choose a .sqlite3 file that “Save the archive” made.',
      damaged: 'That archive is damaged, so nothing was taken from it. Try an older copy.',
      newer:
        'That archive was written by a newer Hogwash. Reload this page to update it, then try again.',
      full: 'There is no room left in this browser. Nothing was changed. Delete some games or make room on the disk, then try again.',
    },
  },
} as const;
