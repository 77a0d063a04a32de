import * as z from 'zod/mini';

const whole = (least: number, most: number, normal: number) =>
  z._default(z.int().check(z.gte(least), z.lte(most)), normal);
const points = (normal: number) => whole(0, 10_000, normal);

/** Everything a host may set. Seconds are game seconds. */
export const FupOgFaktaSettings = z.object({
  /** F1: how many questions each round has; a round of none is left out. */
  firstQuestions: whole(1, 10, 3),
  secondQuestions: whole(0, 10, 3),
  thirdQuestions: whole(0, 10, 1),
  firstTruthPoints: points(1000),
  secondTruthPoints: points(2000),
  thirdTruthPoints: points(3000),
  firstFoolPoints: points(500),
  secondFoolPoints: points(1000),
  thirdFoolPoints: points(1500),
  /** F2: for a short question; a long one gets more. */
  readingSeconds: whole(1, 60, 5),
  lyingSeconds: whole(5, 600, 45),
  guessingSeconds: whole(5, 600, 30),
  scoreboardSeconds: whole(1, 60, 8),
  /** F5: the most a whole reveal may take. */
  revealSeconds: whole(5, 180, 45),
  /** The host takes answers this much longer than it shows. */
  graceSeconds: whole(0, 10, 1),
  /** How long one label takes to fly in, in milliseconds. */
  landingMilliseconds: whole(0, 5000, 500),
  /** F4: lies of the house fill up to so many options; none of them below two. */
  fewestOptions: whole(0, 8, 4),
  /** F4: what falling for one of those costs, in per cent of the truth's points. */
  housePenaltyPercent: whole(0, 100, 0),
  /** F3: what a suggested lie earns, in per cent of one's own. */
  suggestedPercent: whole(0, 100, 50),
  /** F10: nothing of the game is kept once it is over. */
  leaveNoTrace: z._default(z.boolean(), false),
  /** The most characters of a lie. */
  lieLength: whole(10, 48, 40),
});
export type FupOgFaktaSettings = z.infer<typeof FupOgFaktaSettings>;

const preset = (name: string, settings: z.input<typeof FupOgFaktaSettings>) => ({
  name,
  settings: FupOgFaktaSettings.parse(settings),
});

export const fupOgFaktaPresets = [
  preset('Classic', {}),
  preset('Short', {
    firstQuestions: 2,
    secondQuestions: 1,
    thirdQuestions: 1,
    lyingSeconds: 30,
    guessingSeconds: 20,
    scoreboardSeconds: 6,
  }),
  preset('Long', { firstQuestions: 5, secondQuestions: 4, thirdQuestions: 2 }),
  preset('Relaxed', { readingSeconds: 10, lyingSeconds: 90, guessingSeconds: 60 }),
] as const;
