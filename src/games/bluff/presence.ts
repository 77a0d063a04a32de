import * as z from 'zod/mini';
import { Dice } from '../../base/dice.ts';
import { Seat } from '../../cartridge.ts';

/** gone: silent for 10 s, may come back · left: for good. */
const Presence = z.enum(['here', 'gone', 'left']);
type Presence = z.infer<typeof Presence>;

/** What every game of lies has in its state. */
export const gameShape = {
  players: z.array(Seat),
  presence: z.record(Seat, Presence),
  dice: Dice,
  /** Points as far as they have been shown. */
  points: z.record(Seat, z.int()),
  lastActor: Seat,
};

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
