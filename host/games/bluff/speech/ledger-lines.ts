/** What the pig says over the ledger. It is opened after every picture: often it needs no words. */
export const ledgerLines = {
  firstLedger: [
    'Let us see how you did. I have seen; you have not.',
    'Let us see how you did. Brace the furniture.',
    'Let us see how you did. I keep two sets of books.',
  ],
  newLead: [
    '{name} takes the lead. The air is thin. Enjoy it.',
    'A new name on top: {name}. Dust off the good frame.',
    '{name} leads. Suddenly everyone is a friend of {name}.',
    '{name} climbs to the top. Somebody hold the ladder.',
    'Make way. {name} has overtaken the lot.',
    '{name} goes in front. I had money on the dog.',
    'The lead changes hands. {name} has sticky ones.',
    '{name}, first. I am rewriting the catalogue.',
  ],
  tied: [
    '{names} are level. Two geniuses, one pedestal.',
    'A tie at the top. {names}, no eye contact.',
    '{names} share the lead. Nobody shares well.',
    'Level on points: {names}. I brought one medal.',
  ],
  leap: [
    '{name} comes up the ledger like damp.',
    '{name} climbs {count} places. I must check the ink.',
    '{name} has found the stairs.',
    'Up goes {name}. Like the rent.',
    '{name} rises. The cellar was never the place for it.',
  ],
  nobodyGained: [
    'Nobody earned a thing. I feel at home.',
    'Not a point. The ledger is asleep.',
    'Nothing for anyone. Fair, at last.',
  ],
  endOfRound: [
    'That was round {round}. The ink is nearly honest.',
    'The round is over. Let us see how you did.',
    'Round {round} is in the books. So are some of my expenses.',
    'One wall finished. {name} leads. For now.',
    'So ends a round. {name} is in front, and knows it.',
  ],
  totals: [
    'The ledger. I only falsified the beginning.',
    'Numbers. The last honest art form.',
    'Points. Like applause, but you can count it.',
    'Look at the sums. Then look away, with dignity.',
    'I have added it up. Twice, in your favour.',
    'The arithmetic of shame. Do read along.',
  ],
} as const;
