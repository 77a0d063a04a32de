/** What the pig says as the truth comes to the lamp, and of the house's own lies. */
export const truthLines = {
  house: [
    'That one was mine. I keep a few at home.',
    'A lie of the house. Aged in oak.',
    'I wrote that. I would do it again.',
    'Mine, from the good cellar. You are welcome.',
    'The house lies, too. The house always lies.',
    'My own work. No royalties, only pride.',
    'I could not resist. Neither could you.',
    'Fooled by a pig. It happens to the best.',
  ],
  truth: [
    'And this is so. I was as surprised as you.',
    'The truth. It was here all along, looking improbable.',
    'A fact. Handle it with clean hands.',
    'Real. Checked. Slightly disappointing.',
    'The world did that. Nobody stopped it.',
    'There it is, in brass. Nature has no shame.',
  ],
  truthOne: [
    'Only {finder} knew. Or guessed. We never ask.',
    '{finder} alone has read a book.',
    'One scholar in the room. Good evening, {finder}.',
    'Found by {finder}. The rest of you were persuaded.',
    '{finder} saw the truth, and did not blink.',
  ],
  truthSome: [
    '{Count} of you are educated. I shall speak slower to the rest.',
    '{Count} knew. The others know now.',
    '{Count} of you found it. Science thanks you.',
    'Right, said {count}. Right, says the footnote.',
  ],
  truthNobody: [
    'The truth. Nobody believed it. I hardly do.',
    'Not one of you. The facts are too silly for you.',
    'Nobody. You trust each other more than nature. Odd.',
    'The fact stood alone. Facts often do.',
  ],
  truthAll: [
    'Everybody knew. Then why did you come?',
    'All of you. The lies were not trying.',
    'Unanimous. Class dismissed, nearly.',
    'Everyone right. I must buy harder slides.',
  ],
} as const;
