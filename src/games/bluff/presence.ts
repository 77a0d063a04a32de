import * as z from 'zod/mini';
import type { Seat } from '../../cartridge.ts';

/** gone: silent for 10 s, may come back · left: for good. */
export const Presence = z.enum(['here', 'gone', 'left']);
export type Presence = z.infer<typeof Presence>;

/** Those who play a game, and who of them is here. */
interface Party {
  players: Seat[];
  presence: Record<Seat, Presence>;
}

/** Whether this seat plays, and still does. */
export function playsOn(party: Party, seat: Seat): boolean {
  return party.players.includes(seat) && party.presence[seat] !== 'left';
}

/** Those who are waited for (M12). */
export function presentPlayers({ players, presence }: Party): Seat[] {
  return players.filter((seat) => presence[seat] === 'here');
}

/** Those who play on, here or not. */
export function playersLeft(party: Party): Seat[] {
  return party.players.filter((seat) => playsOn(party, seat));
}

/** The same reference for who does not play on, and when nothing is new. */
export function withPresence<Game extends Party>(
  party: Game,
  seat: Seat,
  presence: Presence,
): Game {
  return playsOn(party, seat) && party.presence[seat] !== presence
    ? { ...party, presence: { ...party.presence, [seat]: presence } }
    : party;
}

/** As a game begins. */
export function allHere(players: readonly Seat[]): Record<Seat, Presence> {
  return Object.fromEntries(players.map((seat) => [seat, 'here']));
}
