import type { Seat } from '../cartridge.ts';
import type { Room, SeatRecord } from './state.ts';

const colours = 10;

/** Null while all ten are taken. */
export function freeColour(seats: readonly SeatRecord[]): number | null {
  for (let colour = 0; colour < colours; colour += 1) {
    if (!seats.some((record) => record.colour === colour && !record.kicked)) return colour;
  }
  return null;
}

/** Every player has a colour, if need be one of somebody who does not play. */
export function colourPlayers(room: Room, players: readonly Seat[]): Room {
  const playing = room.seats.filter((record) => players.includes(record.seat));
  const lacking = playing.filter((record) => record.colour === null);
  if (lacking.length === 0) return room;
  const given = new Map<Seat, number | null>();
  const seen = playing.slice();
  for (const record of lacking) {
    const colour = freeColour(seen);
    given.set(record.seat, colour);
    seen.push({ ...record, colour });
  }
  const used = new Set(seen.map((record) => record.colour));
  return {
    ...room,
    seats: room.seats.map((record) => {
      if (players.includes(record.seat)) {
        return { ...record, colour: given.get(record.seat) ?? record.colour };
      }
      return used.has(record.colour) ? { ...record, colour: null } : record;
    }),
  };
}
