import type { HostArchive } from '../workers/archive/archive.ts';
import { awayFor } from './away-for.ts';

/** The room that can be gone on with, as the front tells of it. */
export interface GoingOn {
  /** What the game that runs is called; null when none does. */
  game: string | null;
  caption: string;
  names: string[];
  /** For how long nobody had it open, in words. */
  away: string;
}

/** Null when there is none. */
export async function roomGoingOn(archive: Pick<HostArchive, 'goingOn'>): Promise<GoingOn | null> {
  const sign = await archive.goingOn();
  if (sign === null) return null;
  const { game, caption, names, leftAt } = sign;
  return { game, caption, names, away: awayFor(leftAt, Date.now()) };
}
