/** Texts of the big screen that the games of lies share, and that are not lines of the pig's. */
export const words = {
  scoring: {
    nobody: 'Nobody fell for these',
    lie: 'A lie by',
    merged: 'One lie, many liars',
    truth: 'The truth',
    fooled: 'Fooled',
    right: 'Saw through it',
    noVoters: 'Nobody',
    house: 'The house',
  },
  ledger: {
    title: 'The ledger',
    total: 'Total',
  },
  ending: {
    places: 'The prize-giving',
    standings: 'Final standings',
    trophies: 'Trophies',
    aborted: {
      'ended by the host': 'Closed early by the host',
      'another game began': 'Closed: another game began',
      'newer version': 'Closed: the rules have changed since',
    },
    playAgain: 'Play again',
    noTrophies: 'No trophies tonight. We have standards after all.',
  },
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  place: ordinal,
  points: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,
  gain: (points: number) => (points < 0 ? `−${-points}` : `+${points}`),
} as const;

export function ordinal(rank: number): string {
  const tail =
    rank % 100 > 10 && rank % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${tail}`;
}
