/** What the pig says when a clock has run out and somebody was still asked. */
export const timesUpLines = {
  lying: [
    'Time’s up. Hand in your papers.',
    'Time’s up. An empty page is honest, at least.',
    'Time’s up. Pens down, eyebrows up.',
    'Time’s up. The rest is silence, and blots.',
    'Time’s up. I collect what there is.',
    'Time’s up. No more inventing. That was plenty.',
    'Time’s up. The ink is evidence now.',
  ],
  guessing: [
    'Time’s up, papers in.',
    'Time’s up, stop thinking.',
    'Time’s up, hands still.',
    'Time’s up, stay calm.',
    'Time’s up, too late.',
    'Time’s up, look up.',
    'Time’s up, exam over.',
  ],
} as const;
