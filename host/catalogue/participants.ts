import type { StagePerson } from '../../src/room/stage-view.ts';
import type { GameCard } from '../../workers/archive/archive.ts';

type Player = GameCard['players'][number];

/** Players of a past game, as the stage knows people. */
export function peopleOf(players: readonly Player[]): StagePerson[] {
  return players.map((player) => ({ ...player, here: true }));
}

/** Hashes of the faces that are pictures. */
export function facesOf(people: readonly { face: StagePerson['face'] }[]): string[] {
  return people.flatMap(({ face }) => (face?.kind === 'picture' ? [face.hash] : []));
}

/** Those with the most points; nobody wins with none. */
export function winnersOf(players: readonly Player[]): Player[] {
  const most = Math.max(0, ...players.map((player) => player.points));
  return most === 0 ? [] : players.filter((player) => player.points === most);
}
