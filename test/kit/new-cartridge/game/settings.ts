import * as z from 'zod/mini';

const seconds = (normal: number) => z._default(z.int().check(z.gte(5), z.lte(600)), normal);

/** Everything a host may set. Seconds are game seconds. */
export const NewGameSettings = z.object({
  rounds: z._default(z.int().check(z.gte(1), z.lte(10)), 3),
  writingSeconds: seconds(45),
  choosingSeconds: seconds(20),
  /** The most characters of an answer. */
  textLength: z._default(z.int().check(z.gte(10), z.lte(200)), 60),
  /** For each vote one’s answer gets. */
  votePoints: z._default(z.int().check(z.gte(0), z.lte(100)), 2),
});
export type NewGameSettings = z.infer<typeof NewGameSettings>;

const preset = (name: string, settings: z.input<typeof NewGameSettings>) => ({
  name,
  settings: NewGameSettings.parse(settings),
});

export const newGamePresets = [
  preset('Classic', {}),
  preset('Short', { rounds: 2, writingSeconds: 30, choosingSeconds: 15 }),
] as const;
