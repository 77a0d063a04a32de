import * as z from 'zod/mini';

const seconds = (least: number, most: number, normal: number) =>
  z._default(z.int().check(z.gte(least), z.lte(most)), normal);
const points = (normal: number) => z._default(z.int().check(z.gte(0), z.lte(100)), normal);

/** Everything a host may set. Seconds are game seconds. */
export const MasterpieceSettings = z.object({
  rounds: z._default(z.int().check(z.gte(1), z.lte(10)), 3),
  promptingSeconds: seconds(5, 600, 45),
  foolingSeconds: seconds(5, 600, 45),
  guessingSeconds: seconds(5, 600, 20),
  /**
   * M32: the options stay at least this long, and the time to guess is so much longer, for those who
   * see the big screen late. None where it is not said, as in games from before it could be.
   */
  lingerSeconds: z.optional(z.int().check(z.gte(0), z.lte(60))),
  /** M33: the host takes answers this much longer than it shows. */
  graceSeconds: seconds(0, 10, 1),
  /** M13: how long the room waits for wet paint; a slow painter declares more. */
  dryingSeconds: seconds(1, 180, 30),
  /** M13: the last ask to an author whose picture failed after the deadline. */
  lastAskSeconds: seconds(5, 60, 15),
  /** M30: how long one label takes to fly in, in milliseconds. */
  landingMilliseconds: z._default(z.int().check(z.gte(0), z.lte(5000)), 700),
  /** M41: the most a whole reveal may take. */
  scoringSeconds: seconds(5, 120, 25),
  /** M10: the most characters of a prompt or a lie. */
  promptLength: z._default(z.int().check(z.gte(20), z.lte(500)), 120),
  truthPoints: points(5),
  foolPoints: points(3),
  painterPoints: points(3),
});
export type MasterpieceSettings = z.infer<typeof MasterpieceSettings>;

const preset = (name: string, settings: z.input<typeof MasterpieceSettings>) => ({
  name,
  settings: MasterpieceSettings.parse(settings),
});

export const masterpiecePresets = [
  preset('Classic', {}),
  preset('Quick', { rounds: 1, promptingSeconds: 20, foolingSeconds: 20, guessingSeconds: 12 }),
  preset('Relaxed', { promptingSeconds: 90, foolingSeconds: 90, guessingSeconds: 45 }),
] as const;
