/** How long the steps of a show are seen that have no setting of their own, in game milliseconds. */
export const showTimes = {
  /** M14: the big screen says that there is no picture. */
  nothing: 5000,
  /** M41: all the lies nobody picked. */
  unpicked: 3000,
  lie: 4000,
  truth: 6000,
  totals: 6000,
  /** M50: one row of the places. */
  place: 2000,
  achievement: 5000,
} as const;
