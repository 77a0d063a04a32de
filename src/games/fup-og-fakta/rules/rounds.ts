import type { FupOgFaktaSettings } from '../settings.ts';

export interface Round {
  questions: number;
  /** Points for finding the truth, and for each player fooled. */
  truth: number;
  fool: number;
}

/** F1: the rounds of a game, those without a question left out. */
export function roundsOf(settings: FupOgFaktaSettings): Round[] {
  return [
    {
      questions: settings.firstQuestions,
      truth: settings.firstTruthPoints,
      fool: settings.firstFoolPoints,
    },
    {
      questions: settings.secondQuestions,
      truth: settings.secondTruthPoints,
      fool: settings.secondFoolPoints,
    },
    {
      questions: settings.thirdQuestions,
      truth: settings.thirdTruthPoints,
      fool: settings.thirdFoolPoints,
    },
  ].filter((round) => round.questions > 0);
}
