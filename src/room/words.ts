/** What the room itself says, on phones. */
export const words = {
  nameEmpty: 'A name, please. One letter will do.',
  nameLong: (limit: number) => `At most ${limit} characters. We have to engrave it.`,
  nameTaken: (name: string) => `There is already ${article(name)} ${name} here. Try another name.`,
  profileClosed: 'Names and pictures are fixed until this game ends.',
  introduceYourself: 'Give us a name and a face.',
  startWhenReady: 'Start when everyone is here.',
  start: 'Start game',
  startMissing: (missing: number) => `Start game (${missing} more needed)`,
  tooFewStayed: (least: number) => `Not enough of you were here. It takes ${least}.`,
  starting: (name: string) => `${name} starts the game. Speak now, or paint.`,
  startingNext: (title: string) =>
    `The host closes this game and starts another: ${title}. What was guessed is scored.`,
  cancel: 'Cancel',
  cancelled: (name: string) => `${name} called it off.`,
  beginning: 'The lamps are being lit…',
  watches: 'You only look. All the rest is on the big screen.',
  bench: 'All easels are taken. You watch the next game, and play the one after.',
  reopened: 'The gallery was closed for a moment. Press Start again.',
  pausedReopened: 'The gallery was closed for a moment. It goes on when the host says so.',
  paused: (name: string | null) =>
    `Paused by ${name ?? 'the host'}. Whatever you have written is safe.`,
  pausedEmpty: 'Paused: nobody was here. It goes on when everyone is back.',
  held: 'Somebody you trust reads it first. A moment.',
  reading: 'Time is up. What was written is still being read.',
  refused: 'That will not hang in this gallery. Put it differently.',
  profileHeld: 'Your name and picture are being looked at. A moment.',
  turnedDown: {
    name: 'That name will not hang in this gallery. Another, please.',
    face: 'That picture will not hang in this gallery. Another, please.',
  },
  kicked:
    'The host has shown you the door. It stays shut for this phone, until the host says otherwise.',
  locked: 'The room is locked. Keep this page open: you are let in as soon as it is unlocked.',
  atTheDoor: 'You are at the door. The host has been told, and lets you in. Or not.',
  barred:
    'This phone sends far more than a hand can press. The room listens to it again in a minute.',
  full: 'The room is full to the skirting board. You are let in as soon as there is a place.',
  playAgain: 'Play again',
  ended: 'That was that. Another evening, another forgery?',
  defaultName: (number: number) => `Nobody ${number}`,
  captionLobby: 'The gallery is open, and guests are still arriving.',
  captionStarting: 'The game is about to start.',
  captionPaused: 'The game is paused.',
} as const;

function article(name: string): 'a' | 'an' {
  return /^[aeiou]/i.test(name) ? 'an' : 'a';
}
