/** Every text of New Game that a phone or the stage shows. */

export const about = {
  title: 'New Game',
  tagline: 'Write something. Like somebody else’s better.',
  howToPlay: [
    'Everyone answers the question on the big screen.',
    'Pick the answer you like best. Not your own.',
    'Every vote brings points to who wrote it.',
  ],
};

const questions = [
  'What should nobody hang above a bed?',
  'What is in the locked room upstairs?',
  'What did the last guest leave behind?',
];

/** `round`: from 1; after the last question the first comes again. */
export function questionOf(round: number): string {
  return questions[(round - 1) % questions.length] ?? '';
}

/** Names of boxes and groups: part of the interface, people and screen readers rely on them. */
export const labels = { write: 'Answer', choose: 'Answers', yours: 'yours' } as const;

export const instructions = {
  wrote: 'Noted. Look as if it had taken you longer.',
  choose: 'Which is the best?',
  chose: 'Noted, and irreversible.',
  results: 'Eyes on the wall.',
  over: 'That was all.',
  watching: 'You are a visitor this time. Enjoy the wall.',
} as const;

export const captions = {
  writing: (round: number, rounds: number) => `Round ${round} of ${rounds}: everyone writes.`,
  choosing: 'One of these is the best.',
  results: 'Who wrote what.',
  over: 'The end.',
  aborted: 'Closed before its end.',
};

export const stepWords = {
  none: 'nothing yet',
  wrote: (round: number) => `round ${round}: wrote`,
  chose: (round: number) => `round ${round}: chose`,
};

export const stageWords = {
  votes: (votes: number) => (votes === 1 ? 'one vote' : `${votes} votes`),
  points: (points: number) => (points === 1 ? 'one point' : `${points} points`),
};
